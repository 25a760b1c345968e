import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import type { CellAddress, Report } from '#core/annual-report/index'
import { CORPUS } from '../support/corpus.ts'

interface Expected {
  readonly file: string
  readonly agency: string
  readonly year: number
  readonly edition: string
  readonly signature: string | null
  readonly cells: Readonly<Record<CellAddress, number | null>>
}

const FORMATS = /\.(txt|md|html|pdf)$/

const folder = CORPUS

const expected = (): readonly Expected[] =>
  folder === null
    ? []
    : readdirSync(join(folder, 'expected'))
        .map((name): Expected => JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8')))
        .filter(({ file }) => FORMATS.test(file))

async function reportsIn(name: string): Promise<readonly Report[]> {
  const bytes = readFileSync(join(CORPUS ?? '', 'raw', name))
  const results = await readReport({ reader: documentReader }, { name, bytes })
  return results.map((result) => {
    if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
    return result.value.report
  })
}

/** What is wrong with a cell, in words; null when it is right, or unreadable with the truth among the candidates. */
function wrong(report: Report, address: CellAddress, truth: number | null): string | null {
  const cell = report.cells[address]
  if (!cell) return `${address}: not in the report`
  if (cell.state === 'value') return cell.value === truth ? null : `${address}: ${cell.value}, truly ${truth}`
  if (cell.state === 'blank') return truth === null ? null : `${address}: blank, truly ${truth}`
  return truth !== null && cell.candidates.includes(truth) ? null : `${address}: ${cell.candidates}, truly ${truth}`
}

describe.skipIf(CORPUS === null)('the published reports of the corpus', () => {
  it.each(expected())('$file is read cell by cell', async ({ file, cells, edition, year }) => {
    const [report, ...more] = await reportsIn(file)
    expect(more).toEqual([])
    if (!report) throw new Error('no report')
    expect(report.edition).toBe(edition)
    expect(Object.keys(report.cells).sort()).toEqual(Object.keys(cells).sort())
    const faults = Object.entries(cells).flatMap(
      ([address, truth]) => wrong(report, address as CellAddress, truth) ?? [],
    )
    expect(faults).toEqual([])
    if (!file.includes('fragment')) expect(report.year?.value).toBe(year)
  })
})
