import type { ReadEntry } from '#app/read-report'
import {
  type BatchLine,
  check,
  type Finding,
  type NumberChange,
  type Report,
  withNumbers,
  yearBefore,
} from '#core/annual-report/index'
import { type Failure, tell } from '#core/shared/index'
import type { AppliedChange, ClinicReport, ClinicRow } from '#views/index'

/** A report of the batch with what was changed in it, step by step. */
export interface BatchReport {
  readonly id: string
  readonly file: string
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly previous: BatchReport | null
  readonly applied: readonly AppliedChange[]
  /** How it was before the last step; null as it was read. */
  readonly before: BatchReport | null
}

interface BatchFailure {
  readonly id: string
  readonly file: string
  readonly failure: Failure
}

/** What one file gave; null until it is read. */
interface Slot {
  readonly file: string
  entries: readonly (BatchReport | BatchFailure)[] | null
}

const isReport = (entry: BatchReport | BatchFailure): entry is BatchReport => 'report' in entry

/** All files of a visit and what came of them, in the order in which they were given. */
export class Batch {
  readonly #slots: Slot[] = []
  #lastId = 0

  /** Takes a file in; the number is its place, under which its result is put. */
  add(file: string): number {
    return this.#slots.push({ file, entries: null }) - 1
  }

  put(place: number, read: readonly ReadEntry[]): void {
    const slot = this.#slots[place]
    if (slot === undefined) throw new Error(`no file ${place}`)
    slot.entries = read.map(({ entry, result }) => {
      const id = `r${++this.#lastId}`
      const file = entry === null ? slot.file : `${slot.file} › ${entry}`
      return result.ok
        ? { id, file, ...result.value, previous: null, applied: [], before: null }
        : { id, file, failure: result.error }
    })
  }

  /** Files that were given up leave no row. */
  dropUnread(): void {
    this.#slots.splice(0, this.#slots.length, ...this.#slots.filter(({ entries }) => entries !== null))
  }

  get reports(): readonly BatchReport[] {
    return this.#entries().filter(isReport)
  }

  byId(id: string): BatchReport | null {
    return this.reports.find((report) => report.id === id) ?? null
  }

  /** Takes the report of the year before to a report's help, if the batch holds it; true when that changed what is known of it. */
  compareYears({ id }: BatchReport): boolean {
    const found = this.byId(id)
    const previous = found && yearBefore(this.reports, found)
    if (found === null || previous?.report === found.previous?.report) return false
    this.#replace(checked({ ...found, previous: previous ?? null }))
    return true
  }

  /** Puts numbers in and checks again, also what was compared with this report. */
  apply(id: string, changes: readonly NumberChange[]): void {
    const found = this.#found(id)
    const applied = changes.map(({ address, to }): AppliedChange => {
      const cell = found.report.cells[address]
      return { address, from: cell?.state === 'value' ? cell.value : null, to }
    })
    const report = withNumbers(found.report, changes)
    this.#replace(checked({ ...found, report, applied: [...found.applied, ...applied], before: found }))
    this.#compareNextYear(id)
  }

  /** The state before the last step, compared with the year before as that stands now. */
  undo(id: string): void {
    const { before, previous } = this.#found(id)
    if (before === null) return
    this.#replace(checked({ ...before, previous }))
    this.#compareNextYear(id)
  }

  rows(): readonly ClinicRow[] {
    return this.#slots.flatMap(({ file, entries }, i): readonly ClinicRow[] =>
      entries === null ? [{ id: `w${i}`, file, outcome: { kind: 'waiting' } }] : entries.map(rowOf),
    )
  }

  lines(): readonly BatchLine[] {
    return this.#entries()
  }

  #entries(): readonly (BatchReport | BatchFailure)[] {
    return this.#slots.flatMap(({ entries }) => entries ?? [])
  }

  #found(id: string): BatchReport {
    const found = this.byId(id)
    if (found === null) throw new Error(`no report ${id}`)
    return found
  }

  #compareNextYear(id: string): void {
    for (const report of this.reports) if (report.previous?.id === id) this.compareYears(report)
  }

  #replace(report: BatchReport): void {
    for (const slot of this.#slots)
      slot.entries &&= slot.entries.map((entry) => (entry.id === report.id ? report : entry))
  }
}

const checked = (found: BatchReport): BatchReport => ({
  ...found,
  findings: check(found.report, { previous: found.previous?.report ?? null }),
})

export const clinicReport = ({ report, findings, previous, applied }: BatchReport): ClinicReport => ({
  report,
  findings,
  previous,
  applied,
})

function rowOf(entry: BatchReport | BatchFailure): ClinicRow {
  const { id, file } = entry
  if (isReport(entry)) return { id, file, outcome: { kind: 'report', value: clinicReport(entry) } }
  const { code, message, hint } = tell(entry.failure)
  return { id, file, outcome: { kind: 'failure', value: { code, message, hint } } }
}
