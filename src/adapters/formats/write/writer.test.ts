import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import type { Instant, WrittenFormat } from '#app/ports'
import { FORMS, type FormId, reportDocument } from '#core/annual-report/index'
import { CORPUS } from '../../../../test/support/corpus.ts'
import { hostileReport } from '../../../../test/support/hostile-report.ts'
import { plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import { type DrawnTable, htmlTables, spansOf, wordTables } from '../../../../test/support/tables.ts'
import { documentWriter } from './writer.ts'

const writer = documentWriter({ ownFonts: null })
afterAll(() => writer.close())
afterEach(() => {
  vi.useRealTimers()
})

const options = { at: '2022-01-14T08:20:00.000Z' as Instant, demonstration: false }
const FORM_IDS: readonly FormId[] = ['2021', '2021-single', '2019']
const FORMATS: readonly WrittenFormat[] = ['html', 'docx', 'pdf', 'xlsx']

const DRAWN: Readonly<Record<'html' | 'docx', (bytes: Uint8Array) => readonly DrawnTable[]>> = {
  html: (bytes) => htmlTables(new TextDecoder().decode(bytes)),
  docx: wordTables,
}

/** The three tables with a different number in each cell, as a file of that format draws them. */
async function drawn(id: FormId, format: 'html' | 'docx'): Promise<readonly DrawnTable[]> {
  const cells = Object.fromEntries(FORMS[id].cells.map(({ address }, i) => [address, valueCell(i)]))
  const document = reportDocument(plainReport(id, cells), { gapNotes: false })
  return DRAWN[format](await writer.write(document, format, options))
}

function drawnForm(id: FormId): readonly DrawnTable[] {
  const { tables, cells } = FORMS[id]
  const number = new Map(
    cells.map(({ address }, i) => [address, `${i}${address === 't2.procurement.amount' ? '元' : ''}`]),
  )
  return tables.map(({ rows }) =>
    rows.map((row) =>
      row.map(({ label, address, colSpan, rowSpan }) => ({
        text: address === undefined ? label : (number.get(address) ?? '?'),
        colSpan,
        rowSpan,
      })),
    ),
  )
}

describe.each(['html', 'docx'] as const)('the tables of a %s file', (format) => {
  test.each(FORM_IDS)('are those of the form %s, cell for cell', async (id) => {
    expect(await drawn(id, format)).toEqual(drawnForm(id))
  })

  test.skipIf(CORPUS === null)('have the labels and spans of the official blank form', async () => {
    const blank = wordTables(readFileSync(join(CORPUS ?? '', 'raw/021-official-template-blank.docx')))
    const ours = await drawn('2021', format)
    expect(ours.map(spansOf)).toEqual(blank.map(spansOf))
    const labels = (table: DrawnTable): readonly string[] =>
      table.flat().flatMap(({ text }) => (text === '' || /^\d+$/.test(text) ? [] : [text]))
    expect(ours.map(labels)).toEqual(blank.map(labels))
  })
})

describe.each(FORMATS)('a %s file', (format) => {
  test('is the same, byte for byte, whenever it is written', async () => {
    const document = reportDocument(hostileReport(), { gapNotes: true })
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2022, 0, 14) })
    const first = await writer.write(document, format, options)
    vi.setSystemTime(Date.UTC(2031, 6, 1, 12, 30, 15))
    expect(Buffer.compare(first, await writer.write(document, format, options))).toBe(0)
  })

  test('carries the time that it was given', async () => {
    const document = reportDocument(plainReport('2021'), { gapNotes: true })
    const first = await writer.write(document, format, options)
    const later = await writer.write(document, format, { ...options, at: '2023-01-14T08:20:00.000Z' as Instant })
    expect(Buffer.compare(first, later)).not.toBe(0)
  })

  test('can be written of a document without title and content', async () => {
    expect((await writer.write({ title: null, meta: [], blocks: [] }, format, options)).length).toBeGreaterThan(500)
  })
})
