import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import { FORMS, type Report } from '#core/annual-report/index'
import { filledForm, formNumbers } from '../support/blank-form.ts'
import { CORPUS } from '../support/corpus.ts'

/** These tests start LibreOffice; `.ci/run` sets the variable. */
const RUN = process.env.GONGKAI_TEST_OFFICE === '1' && CORPUS !== null
if (!RUN)
  process.stderr.write(
    '\n*** tests with LibreOffice do NOT run: set GONGKAI_TEST_OFFICE=1 (needs soffice and the corpus) ***\n\n',
  )

const { cells } = FORMS['2021']

/** The form with the table moved line by line over the page's end, with and without repeated heads. */
const VARIANTS = Array.from({ length: 40 }, (_, lines) => ({
  name: `form-${lines}`,
  lines,
  repeatHeads: lines % 2 === 1,
}))
const numbersOf = (lines: number): readonly number[] => formNumbers(cells.length, lines)

async function reportIn(path: string): Promise<Report> {
  const [result] = await readReport({ reader: documentReader }, { name: path, bytes: readFileSync(path) })
  if (!result?.ok) throw new Error(result?.error.code ?? 'nothing read')
  return result.value.report
}

describe.skipIf(!RUN)('the official form as LibreOffice saves it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'))

  beforeAll(() => {
    for (const { name, lines, repeatHeads } of VARIANTS) {
      writeFileSync(join(folder, `${name}.docx`), filledForm(CORPUS ?? '', numbersOf(lines), { lines, repeatHeads }))
    }
    const convert = (format: string, names: readonly string[]): void => {
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const files = names.map((name) => join(folder, `${name}.docx`))
      execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
        stdio: 'ignore',
      })
    }
    convert(
      'pdf',
      VARIANTS.map(({ name }) => name),
    )
    convert('doc', ['form-0'])
  }, 300_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads back from a Word 97 file with every cell', async () => {
    const report = await reportIn(join(folder, 'form-0.doc'))
    const read = cells.map(({ address }) => report.cells[address])
    expect(read).toMatchObject(numbersOf(0).map((value) => ({ state: 'value', value })))
  })

  it.each(VARIANTS)('reads back from PDF with every cell: $name', async ({ name, lines }) => {
    const report = await reportIn(join(folder, `${name}.pdf`))
    const read = cells.map(({ address }) => report.cells[address])
    expect(read).toMatchObject(numbersOf(lines).map((value) => ({ state: 'value', value })))
  })
})
