import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/** A copy of the project in which a wall can be broken to see whether the machine notices. */
let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'gongkai-walls-'))
  for (const part of [
    'src',
    'scripts',
    'package.json',
    'tsconfig.base.json',
    'tsconfig.json',
    'biome.json',
    '.dependency-cruiser.cjs',
    '.gitignore',
  ])
    cpSync(resolve(part), join(copy, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  run('git', ['init', '-q'])
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function run(command: string, args: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' })
  return { code: status, output: stdout + stderr }
}

const compile = (layer: string) => run('node', ['node_modules/ts7/bin/tsc', '-b', `src/${layer}`])
const cruise = () =>
  run('node', [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
  ])
const lint = (file: string) => run('node', ['node_modules/@biomejs/biome/bin/biome', 'lint', file])

function withFile<T>(path: string, text: string, look: () => T): T {
  writeFileSync(join(copy, path), text)
  try {
    return look()
  } finally {
    rmSync(join(copy, path))
  }
}

describe('the compiler', () => {
  it.each([
    ['core reads the file system', 'core', "import { readFileSync } from 'node:fs'\nexport const x = readFileSync"],
    ['core fetches', 'core', "export const x = () => fetch('/')"],
    ['core asks the process', 'core', 'export const x = process.env'],
    ['core touches a page', 'core', 'export const x = document.title'],
    ['core looks up to app', 'core', "import type { Store } from '#app/ports'\nexport type X = Store"],
    ['app looks up to adapters', 'app', "import { systemClock } from '#adapters/clock'\nexport const x = systemClock"],
    [
      'the clinic reads the file system',
      'clinic',
      "import { readFileSync } from 'node:fs'\nexport const x = readFileSync",
    ],
    ['views look up to app', 'views', "import type { Store } from '#app/ports'\nexport type X = Store"],
  ])('refuses when %s', (_, layer, text) => {
    const { code, output } = withFile(`src/${layer}/trespass.ts`, text, () => compile(layer))
    expect(output).toContain('trespass.ts')
    expect(code).not.toBe(0)
  })
})

describe('the dependency linter', () => {
  it('sees the whole project and finds nothing', () => {
    const { code, output } = cruise()
    expect(output).toMatch(/no dependency violations found \((\d{2,}) modules/)
    expect(code).toBe(0)
  })

  it.each([
    [
      'a door is passed by',
      'core-is-entered-by-its-doors',
      'src/app/trespass.ts',
      "export { FORMS } from '#core/annual-report/form/forms'",
    ],
    [
      'a slice passes another slice’s door',
      'slices-have-one-door',
      'src/core/review/trespass.ts',
      "export { day } from '#core/shared/local-date'",
    ],
    [
      'a lower slice looks up',
      'core-document-looks-only-down',
      'src/core/document/trespass.ts',
      "export { FORMS } from '#core/annual-report/index'",
    ],
    [
      'the organisation looks at a case',
      'core-organisation-looks-only-down',
      'src/core/organisation/trespass.ts',
      "export { OUTCOMES } from '#core/application/index'",
    ],
    [
      'views reach into the server',
      'views-looks-only-down',
      'src/views/trespass.ts',
      "export type * from '#server/main'",
    ],
    [
      'the clinic asks for a store',
      'clinic-runs-in-a-browser',
      'src/clinic/trespass.ts',
      "export { listReports } from '#app/list-reports'",
    ],
    [
      'the server imports the clinic',
      'nothing-imports-the-clinic',
      'src/server/trespass.ts',
      "export { Batch } from '../clinic/batch.ts'",
    ],
    [
      'a reader needs Node',
      'readers-run-in-a-browser-too',
      'src/adapters/formats/read/trespass.ts',
      "export { readFileSync } from 'node:fs'",
    ],
    ['core takes a package', 'core-has-no-packages', 'src/core/shared/trespass.ts', "export { z } from 'zod'"],
  ])('refuses when %s', (_, rule, path, text) => {
    const { code, output } = withFile(path, `${text}\n`, cruise)
    expect(output).toMatch(new RegExp(`error ${rule}: .*trespass`))
    expect(code).not.toBe(0)
  })

  it('refuses a cycle made of type imports', () => {
    const { output } = withFile(
      'src/core/shared/trespass.ts',
      "import type { Y } from './trespass2.ts'\nexport type X = Y\n",
      () =>
        withFile(
          'src/core/shared/trespass2.ts',
          "import type { X } from './trespass.ts'\nexport type Y = X[]\n",
          cruise,
        ),
    )
    expect(output).toContain('no-cycles')
  })
})

describe('the linter', () => {
  it.each([['Date.now()'], ['new Date()'], ['Math.random()']])('refuses %s in core', (expression) => {
    const { code, output } = withFile('src/core/shared/trespass.ts', `export const x = ${expression}\n`, () =>
      lint('src/core/shared/trespass.ts'),
    )
    expect(output).toMatch(/core has no (clock|chance)/)
    expect(code).not.toBe(0)
  })

  it('lets the adapters have a clock', () => {
    expect(
      withFile('src/adapters/trespass.ts', 'export const x = Date.now()\n', () => lint('src/adapters/trespass.ts'))
        .code,
    ).toBe(0)
  })
})
