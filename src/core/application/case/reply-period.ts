import type { Term } from '#core/calendar/index'
import type { LocalDate } from '#core/shared/index'
import { type ReplyClock, type ReplyHistory, replyClock } from '../clock.ts'
import type { ClockContext } from './context.ts'
import type { CaseState } from './state.ts'

/** A stop of the clock: the day on which it began, and what it adds to the history. */
interface Stop {
  readonly day: LocalDate
  readonly added: (history: ReplyHistory) => ReplyHistory
}

function stopsOf({ fee, consultations }: CaseState): readonly Stop[] {
  const charged: readonly Stop[] = fee
    ? [{ day: fee.noticed, added: (h) => ({ ...h, fee: { noticed: fee.noticed, paid: fee.paid } }) }]
    : []
  const asked = consultations
    .filter((c) => c.round === 0)
    .map(({ whom, sent, served, opinion }): Stop => {
      const consultation = { whom, sent, delivered: served, answered: opinion?.day ?? null }
      return { day: sent, added: (h) => ({ ...h, consultations: [...h.consultations, consultation] }) }
    })
  return [...charged, ...asked].toSorted((a, b) => (a.day < b.day ? -1 : 1))
}

/** The history without its stops; the correction knows by itself whether it was asked for in time (REG-30.6). */
const bareHistory = ({ correction, extension, delay }: CaseState, received: LocalDate): ReplyHistory => ({
  received,
  correction: correction && { asked: correction.asked, answered: correction.received },
  fee: null,
  extension: extension?.days ?? 0,
  delay: delay?.days ?? 0,
  consultations: [],
})

/**
 * The reply period of an application (Art. 33), null where none runs: before the receipt, and for a request to correct one's own record,
 * for which Art. 41 sets no days. What began after the end of the period does not move it: a third party must be asked even when the reply
 * is late already, and a holiday announced since must not undo what happened.
 */
export function replyPeriod(state: CaseState, { calendar, readings }: ClockContext): ReplyClock | null {
  if (state.kind === 'ownRecord' || state.received === null) return null
  const told = (history: ReplyHistory): ReplyClock | null => {
    const made = replyClock(calendar, history, readings)
    if (made.ok) return made.value
    if (made.error.code === 'term-over') return null
    throw new Error(`a case whose clock cannot be told: ${made.error.code}`)
  }
  const history = stopsOf(state).reduce(
    (before, { added }) => (told(added(before)) ? added(before) : before),
    bareHistory(state, state.received),
  )
  return told(history)
}

/** The term of the reply while it runs; null while it stands still, and where there is none. */
export function replyTerm(state: CaseState, context: ClockContext): Term | null {
  const clock = replyPeriod(state, context)
  return clock?.state === 'running' ? clock.term : null
}
