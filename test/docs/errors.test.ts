import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERRORS, type ErrorEntry } from '#core/shared/index'

const PAGE = resolve('docs/errors.md')
const CATALOGUE = 'src/core/shared/errors'

const HEAD = `# Errors

Every expected failure has one entry in \`${CATALOGUE}\`; this page is made from it (\`UPDATE_DOCS=1 npx vitest run test/docs\`).
The code stands in JSON output, in the log and below each message. \`status\` is the HTTP status of a page, \`exit\` the exit code of a command that
fails with it as a whole; \`check\` over several files ends with the highest of 0, 1 and 2.
`

/** `{file}` reads as what will stand there. */
const told = (text: string): string => text.replaceAll(/\{(\w+)\}/g, '‹$1›')

const section = (code: string, { message, hint, status, exit }: ErrorEntry): string => `
## ${code}

${told(message.zh)}${hint.zh}

${told(message.en)} ${hint.en}

status ${status} · exit ${exit}
`

const page = (): string =>
  HEAD +
  Object.entries(ERRORS)
    .map(([code, entry]) => section(code, entry))
    .join('')

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !join('src', name).startsWith(CATALOGUE))
  .map((name) => readFileSync(join('src', name), 'utf8'))

describe('the catalogue of errors', () => {
  it('is what docs/errors.md says (UPDATE_DOCS=1 rewrites it)', () => {
    if (process.env.UPDATE_DOCS === '1') writeFileSync(PAGE, page())
    expect(readFileSync(PAGE, 'utf8')).toBe(page())
  })

  it('documents no code that does not exist', () => {
    const documented = [...readFileSync(PAGE, 'utf8').matchAll(/^## (.+)$/gm)].map(([, code]) => code)
    expect(documented).toEqual(Object.keys(ERRORS))
  })

  it('holds no code that nothing in src uses', () => {
    const used = (code: string): boolean => sources.some((text) => text.includes(`'${code}'`))
    expect(Object.keys(ERRORS).filter((code) => !used(code))).toEqual([])
  })

  it.each(Object.entries(ERRORS))(
    '%s fills the same slots in both languages, and its advice has none',
    (_code, entry) => {
      const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
      expect(slots(entry.message.en)).toEqual(slots(entry.message.zh))
      expect([...slots(entry.hint.zh), ...slots(entry.hint.en)]).toEqual([])
    },
  )
})
