import { type CellVector, FORMS, type FormId, type Report, type ReportCell } from '#core/annual-report/index'
import type { LocalDate } from '#core/shared/index'

/** A report that carries just these numbers, for tests and measures that need no texts. */
export function reportOf(
  form: FormId,
  vector: CellVector,
  facts: { agency: string; year: number; signed?: LocalDate },
): Report {
  const cells: Record<string, ReportCell> = {}
  FORMS[form].cells.forEach(({ address }, i) => {
    cells[address] = vector.blank[i]
      ? { state: 'blank', mark: '', remark: null, source: null }
      : { state: 'value', value: vector.values[i] ?? 0, unit: null, readBy: [], remark: null, source: null }
  })
  return {
    edition: FORMS[form].edition,
    form,
    title: null,
    agency: { value: facts.agency, certainty: 'certain', from: 'title', otherwise: [] },
    year: { value: facts.year, certainty: 'certain', from: 'title', otherwise: [] },
    cells,
    texts: {},
    headings: [],
    lead: '',
    signature: { agency: facts.agency, date: facts.signed ?? null },
    notes: [],
  }
}
