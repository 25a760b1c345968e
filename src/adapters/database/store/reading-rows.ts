import type { Selectable } from 'kysely'
import type { Id, Reading } from '#app/ports'
import type { CellAddress, CellSource, Finding, Report, ReportCell } from '#core/annual-report/index'
import type { Tables } from '../tables.ts'
import { jsonText, storable, storableOrNull } from '../text.ts'

type CellRow = Selectable<Tables['report_cell']>
type FindingRow = Selectable<Tables['report_finding']>
type ReadingRow = Selectable<Tables['report_reading']>

/** Cells of the three states share a table: what a state does not have is null. */
const ABSENT = { value: null, unit: null, read_by: null, mark: null, candidates: null } as const

/** A report taken apart into a head, its texts and one row a cell. `reportOf` puts it together again, equal in depth. */
export const readingRow = ({ agencyId, id, reportId, sourceId, readAt, report }: Reading) => {
  const { cells: _, texts, edition, form, ...head } = report
  return {
    ...{ agency_id: agencyId, id, report_id: reportId, source_id: sourceId, read_at: readAt, edition, form },
    ...{ head: jsonText(head), texts: jsonText(texts) },
  }
}

export const cellRows = ({ agencyId, id, report }: Reading) =>
  entriesOf(report.cells).map(([address, cell], ordinal) => ({
    ...ABSENT,
    ...stateColumns(cell),
    ...{
      agency_id: agencyId,
      reading_id: id,
      address,
      ordinal,
      state: cell.state,
      remark: storableOrNull(cell.remark),
    },
    source_text: cell.source ? storable(cell.source.text) : null,
    source_position: cell.source ? jsonText(cell.source.position) : null,
  }))

const entriesOf = (cells: Report['cells']): readonly (readonly [CellAddress, ReportCell])[] =>
  Object.entries(cells) as [CellAddress, ReportCell][]

function stateColumns(cell: ReportCell): Partial<Pick<CellRow, keyof typeof ABSENT>> {
  switch (cell.state) {
    case 'value':
      return { value: cell.value, unit: cell.unit, read_by: cell.readBy }
    case 'blank':
      return { mark: storable(cell.mark) }
    case 'unreadable':
      return { candidates: cell.candidates }
  }
}

export const findingRows = ({ agencyId, id, findings }: Reading) =>
  findings.map(({ rule, instance, verdict, severity, message, cells, left, right, reason }, ordinal) => ({
    ...{ agency_id: agencyId, reading_id: id, ordinal, rule, instance, verdict, severity, cells, reason },
    ...{ message_zh: storable(message.zh), message_en: storable(message.en), left_value: left, right_value: right },
  }))

export const reportOf = (reading: ReadingRow, cells: readonly CellRow[]): Report => ({
  ...reading.head,
  edition: reading.edition,
  form: reading.form,
  texts: reading.texts,
  cells: Object.fromEntries(cells.map((row) => [row.address, cellOf(row)])),
})

function cellOf(row: CellRow): ReportCell {
  const common = { remark: row.remark, source: sourceOf(row) }
  const { state, value, unit, read_by: readBy, mark, candidates } = row
  if (state === 'value' && value !== null && readBy !== null) return { state, value, unit, readBy, ...common }
  if (state === 'blank' && mark !== null) return { state, mark, ...common }
  if (state === 'unreadable' && candidates !== null) return { state, candidates, ...common }
  throw new Error(`cell ${row.address} of reading ${row.reading_id} is stored as ${state} without what belongs to it`)
}

const sourceOf = ({ source_text: text, source_position: position }: CellRow): CellSource | null =>
  text === null || position === null ? null : { text, position }

export const findingOf = (row: FindingRow): Finding => ({
  ...{ rule: row.rule, instance: row.instance, verdict: row.verdict, severity: row.severity, cells: row.cells },
  ...{ message: { zh: row.message_zh, en: row.message_en }, reason: row.reason },
  ...{ left: row.left_value, right: row.right_value },
})

/** Where a reading stands, without what it read. */
export const readingHeadOf = (row: {
  readonly agency_id: Reading['agencyId']
  readonly id: Id
  readonly report_id: Id
  readonly source_id: Id
  readonly read_at: Reading['readAt']
}): Omit<Reading, 'report' | 'findings'> => ({
  agencyId: row.agency_id,
  id: row.id,
  reportId: row.report_id,
  sourceId: row.source_id,
  readAt: row.read_at,
})
