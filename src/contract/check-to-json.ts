import { type Finding, FORMS, type Report, type ReportCell, type Unit } from '#core/annual-report/index'
import { tellPosition } from '#core/document/index'
import { type Failure, tell } from '#core/shared/index'
import { CHECK_OUTPUT_SCHEMA, CHECK_OUTPUT_VERSION, type CheckEntryJson, type CheckOutputJson } from './check-output.ts'

type ReadEntryJson = Extract<CheckEntryJson, { cells: unknown }>

/** The whole output of `check` or `read`. */
export const checkOutputToJson = (reports: CheckEntryJson[]): CheckOutputJson => ({
  schema: CHECK_OUTPUT_SCHEMA,
  version: CHECK_OUTPUT_VERSION,
  reports,
})

/** A report as `read` prints it. `file` is the name that the caller used. */
export const readEntryToJson = (file: string, report: Report): ReadEntryJson => ({
  file,
  edition: report.edition,
  agency: report.agency?.value ?? null,
  year: report.year?.value ?? null,
  cells: Object.fromEntries(
    FORMS[report.form].cells.map(({ address, unit }) => [address, cellToJson(report.cells[address], unit)]),
  ),
  texts: { ...report.texts },
})

/** A report as `check` prints it: what was read, and what the rules say. */
export const checkEntryToJson = (file: string, report: Report, findings: readonly Finding[]): ReadEntryJson => ({
  ...readEntryToJson(file, report),
  findings: findings.map(({ message, cells, ...finding }) => ({
    ...finding,
    message: message.zh,
    messageEn: message.en,
    cells: [...cells],
  })),
})

/** A file that could not be read. */
export function failureEntryToJson(file: string, failure: Failure): CheckEntryJson {
  const { code, message, hint } = tell(failure)
  return { file, error: { code, message: message.zh, messageEn: message.en, hint: hint.zh } }
}

function cellToJson(cell: ReportCell | undefined, formUnit: Unit): ReadEntryJson['cells'][string] {
  if (!cell) throw new Error('a report lacks a cell of its form')
  return {
    state: cell.state,
    value: cell.state === 'value' ? cell.value : null,
    unit: (cell.state === 'value' ? cell.unit : null) ?? formUnit,
    remark: cell.remark,
    candidates: cell.state === 'unreadable' ? [...cell.candidates] : [],
    source: cell.source && { text: cell.source.text, where: tellPosition(cell.source.position).zh },
  }
}
