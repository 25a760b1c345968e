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

const arrived = ({ column, received }: CountedAs): TallyChange => ({ day: received, column, row: 'r1', by: 1 })

/** A result replaced in its year changes the row on the day of the new one, so that each past day keeps its table. */
function concluded(column: ApplicantKey, closed: readonly Closed[]): readonly TallyChange[] {
  return closed.flatMap(({ day, row }, i): readonly TallyChange[] => {
    const before = closed[i - 1]
    const entered: TallyChange = { day, column, row, by: 1 }
    if (!before) return [entered]
    return before.row === row ? [] : [{ day, column, row: before.row, by: -1 }, entered]
  })
}

/** All that a case has ever brought to table 三, as it is known now. */
function changesOf(state: CaseState, readings: CaseReadings): readonly TallyChange[] {
  const closed = closings(state.replies)
  return countedAs(state, readings).flatMap((counted) => {
    const year = counted.closed && yearOf(counted.closed.day)
    const own = closed.filter(({ day }) => yearOf(day) === year)
    return [arrived(counted), ...concluded(counted.column, own)]
  })
}

const same = (a: TallyChange, b: TallyChange): boolean =>
  a.day === b.day && a.column === b.column && a.row === b.row && a.by === b.by

/** What is in the one and not in the other; what is there twice counts twice. */
function without(all: readonly TallyChange[], others: readonly TallyChange[]): readonly TallyChange[] {
  const left = [...others]
  return all.filter((change) => {
    const at = left.findIndex((other) => same(change, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

const undone = (change: TallyChange): TallyChange => ({ ...change, by: change.by === 1 ? -1 : 1 })

/**
 * What an event brings to table 三: all that the case has brought after it, less what it had brought before. So a correction of the register
 * moves what was counted under what was entered wrongly, on the very days. r2, r24 and r25 follow: r2 = r25 of the year before,
 * r25 = r1 + r2 − r24.
 */
export function tallyOf(before: CaseState | null, event: CaseEvent, readings: CaseReadings): readonly TallyChange[] {
  const old = before ? changesOf(before, readings) : []
  const now = changesOf(evolve(before, event), readings)
  return [...without(old, now).map(undone), ...without(now, old)]
}
