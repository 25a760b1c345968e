import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import { FORMS } from '#core/annual-report/index'
import { filledForm, formNumbers } from '../support/blank-form.ts'
import { CORPUS } from '../support/corpus.ts'

describe.skipIf(CORPUS === null)('the official blank form', () => {
  it.each([1, 2, 3])('filled with numbers reads back with every cell: seed %i', async (seed) => {
    const { cells } = FORMS['2021']
    const numbers = formNumbers(cells.length, seed)
    const file = { name: 'form.docx', bytes: filledForm(CORPUS ?? '', numbers) }
    const [result] = await readReport({ reader: documentReader }, file)
    const report = result?.ok ? result.value.report : undefined
    const read = cells.map(({ address }) => report?.cells[address])
    expect(read).toMatchObject(numbers.map((value) => ({ state: 'value', value })))
  })
})
