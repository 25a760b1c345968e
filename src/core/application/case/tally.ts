import { type LocalDate, yearOf } from '#core/shared/index'
import type { CaseReadings } from './context.ts'
import type { CaseEvent } from './events.ts'
import { evolve } from './evolve.ts'
import type { ApplicantKey, OutcomeRow } from './parts.ts'
import type { CaseState, ServedReply } from './state.ts'

/** How table 三 counts an application: in r1 of the year of receipt, and in one row of the year in which it was concluded. */
export interface CountedAs {
  readonly column: ApplicantKey
  readonly received: LocalDate
  readonly closed: { readonly day: LocalDate; readonly row: OutcomeRow } | null
}

type Closed = { readonly day: LocalDate; readonly row: OutcomeRow }

const closings = (replies: readonly ServedReply[]): readonly Closed[] =>
  replies.flatMap(({ day, row }) => (row ? [{ day, row }] : []))

/** T3-10: the final result of the year counts, on the day of the first one. A later year stands apart (DB-7). */
function byYear(closed: readonly Closed[]): readonly Closed[] {
  const first = closed.filter((c, i) => closed.findIndex((d) => yearOf(d.day) === yearOf(c.day)) === i)
  return first.map(({ day, row }) => {
    const last = closed.findLast((c) => yearOf(c.day) === yearOf(day))
    return { day, row: last?.row ?? row }
  })
}

/**
 * The counted applications of a case: one as a rule; none for a request to correct one's own record (REG-41), before the receipt, and for
 * an application whose parts are counted (T3-4).
 */
export function countedAs(state: CaseState, { laterRedecision }: CaseReadings): readonly CountedAs[] {
  const { kind, received, status, applicants, replies } = state
  const [first] = applicants
  if (kind === 'ownRecord' || received === null || status === 'split' || !first) return []
  const column = first.kind
  const [own = null, ...later] = byYear(closings(replies))
  const anew = laterRedecision === 'countedAnew' ? later : []
  return [{ column, received, closed: own }, ...anew.map((closed) => ({ column, received: closed.day, closed }))]
}

/** One step of a cell of table 三 up or down, on a day; the year of the table is that of the day. */
export interface TallyChange {
  readonly day: LocalDate
  readonly column: ApplicantKey
  readonly row: 'r1' | OutcomeRow
  readonly by: 1 | -1
}

const all = (counted: CountedAs | undefined, by: 1 | -1): readonly TallyChange[] => {
  if (!counted) return []
  const { column, received, closed } = counted
  const arrival: TallyChange = { day: received, column, row: 'r1', by }
  return closed ? [arrival, { day: closed.day, column, row: closed.row, by }] : [arrival]
}

/** A result replaced in its year changes the row on the day of the new one, so that each past day keeps its table. */
function replaced(before: CountedAs, after: CountedAs, on: LocalDate): readonly TallyChange[] | null {
  if (!before.closed || !after.closed) return null
  if (before.closed.row === after.closed.row) return []
  const { column } = after
  return [
    { day: on, column, row: before.closed.row, by: -1 },
    { day: on, column, row: after.closed.row, by: 1 },
  ]
}

const same = (a: TallyChange, b: TallyChange): boolean => a.day === b.day && a.column === b.column && a.row === b.row

/** Without the steps up and down that undo each other. */
function netted(down: readonly TallyChange[], up: readonly TallyChange[]): readonly TallyChange[] {
  const left = down.filter((d) => !up.some((u) => same(d, u)))
  return [...left, ...up.filter((u) => !down.some((d) => same(d, u)))]
}

/** What an event brings to table 三. r2, r24 and r25 follow: r2 = r25 of the year before, r25 = r1 + r2 − r24. */
export function tallyOf(before: CaseState | null, event: CaseEvent, readings: CaseReadings): readonly TallyChange[] {
  const old = before ? countedAs(before, readings) : []
  const now = countedAs(evolve(before, event), readings)
  const places = Array.from({ length: Math.max(old.length, now.length) }, (_, i) => [old[i], now[i]] as const)
  return places.flatMap(([was, is]) => (was && is && replaced(was, is, event.day)) ?? netted(all(was, -1), all(is, 1)))
}
