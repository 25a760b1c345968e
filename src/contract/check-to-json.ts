import { type Diagnosis, type Finding, FORMS, type Report, type ReportCell, type Unit } from '#core/annual-report/index'
import { tellPosition } from '#core/document/index'
import { type Failure, tell } from '#core/shared/index'
import { CHECK_OUTPUT_SCHEMA, CHECK_OUTPUT_VERSION, type CheckEntryJson, type CheckOutputJson } from './check-output.ts'

/** Where a report came from: the file as the caller named it, and the file inside it where that is an archive. */
export interface EntrySource {
  readonly file: string
  readonly entry: string | null
}

export type FailureEntryJson = Extract<CheckEntryJson, { error: unknown }>
type ReadEntryJson = Extract<CheckEntryJson, { cells: unknown }>

/** The whole output of `check` or `read`. */
export const checkOutputToJson = (reports: CheckEntryJson[]): CheckOutputJson => ({
  schema: CHECK_OUTPUT_SCHEMA,
  version: CHECK_OUTPUT_VERSION,
  reports,
})

/** A report as `read` prints it. */
export const readEntryToJson = ({ file, entry }: EntrySource, report: Report): ReadEntryJson => ({
  file,
  entry,
  edition: report.edition,
  agency: report.agency?.value ?? null,
  year: report.year?.value ?? null,
  cells: Object.fromEntries(
    FORMS[report.form].cells.map(({ address, unit }) => [address, cellToJson(report.cells[address], unit)]),
  ),
  texts: { ...report.texts },
})

/** A report as `check` prints it: what was read, what the rules say, and how the sums can be mended. */
export const checkEntryToJson = (
  source: EntrySource,
  report: Report,
  findings: readonly Finding[],
  { groups }: Diagnosis,
): ReadEntryJson => ({
  ...readEntryToJson(source, report),
  findings: findings.map(({ message, cells, ...finding }) => ({
    ...finding,
    message: message.zh,
    messageEn: message.en,
    cells: [...cells],
  })),
  diagnosis: groups.map((group) => ({
    ...group,
    broken: [...group.broken],
    repairs: group.repairs.map(({ changes }) => ({
      changes: changes.map(({ sentence, ...rest }) => ({ ...rest, sentence: sentence.zh, sentenceEn: sentence.en })),
    })),
  })),
})

/** A file that could not be read. */
export function failureEntryToJson({ file, entry }: EntrySource, failure: Failure): FailureEntryJson {
  const { code, message, hint } = tell(failure)
  return { file, entry, error: { code, message: message.zh, messageEn: message.en, hint: hint.zh } }
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
