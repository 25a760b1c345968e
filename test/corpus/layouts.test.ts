import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { type CellAddress, type FormId, type Report, recognise } from '#core/annual-report/index'
import { generateReport } from '../support/generate-report.ts'
import { documentOf, LAYOUTS } from '../support/layouts.ts'

const FORMS: readonly FormId[] = ['2021', '2021-single', '2019']

async function readBack(name: string, text: string): Promise<Report> {
  const documents = await documentReader.read({ name, bytes: new TextEncoder().encode(text) })
  if (!documents.ok) throw new Error(documents.error.code)
  const [document, ...more] = documents.value
  if (!document || more.length > 0 || !('blocks' in document)) throw new Error('one document expected')
  const reports = recognise(document, { fileName: name })
  if (!reports.ok) throw new Error(`${reports.error.code} in ${text}`)
  expect(reports.value).toHaveLength(1)
  const [report] = reports.value
  if (!report) throw new Error('no report')
  return report
}

function faults(read: Report, truth: Report, exact: boolean): readonly string[] {
  return Object.entries(truth.cells).flatMap(([address, cell]) => {
    const found = read.cells[address as CellAddress]
    if (cell.state !== 'value') throw new Error('generated reports have no blanks')
    if (found?.state === 'value' && found.value === cell.value) return []
    if (!exact && found?.state === 'unreadable' && found.candidates.includes(cell.value)) return []
    return [`${address}: ${JSON.stringify(found)}, truly ${cell.value}`]
  })
}

describe.each(LAYOUTS)('$name', ({ file, write, exact }) => {
  it.each(FORMS)('gives back a report of the form %s', async (form) => {
    for (let seed = 1; seed <= 25; seed++) {
      const truth = generateReport(form, seed, { fill: seed % 3 === 0 ? 0.5 : 0.15 })
      const read = await readBack(file, write(documentOf(truth)))
      expect(read.form).toBe(form)
      expect(faults(read, truth, exact), `seed ${seed}`).toEqual([])
      expect(read.year?.value).toBe(truth.year?.value)
      expect(read.agency?.value).toBe(truth.agency?.value)
    }
  })
})
