import { type DeadlineProblem, type DeadlineTexts, deadlineQuestion, deadlineTerm } from '#core/application/index'
import type { Calendar, Term } from '#core/calendar/index'
import { type Failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { loadCalendar } from './calendar-settings.ts'
import { permit } from './permissions.ts'
import type { Actor, Ports } from './ports.ts'
import { loadSite, type Site } from './site.ts'

export interface ShownDeadline {
  readonly site: Site
  readonly today: LocalDate
  /** Null while nothing is asked. */
  readonly outcome: Result<Term, readonly DeadlineProblem[]> | null
}

/** When a term ends by the calendar of the portal's agency. Nothing of what is asked is kept. */
export async function showDeadline(
  { storage, clock }: Pick<Ports, 'storage' | 'clock'>,
  actor: Actor,
  asked: DeadlineTexts | null,
): Promise<Result<ShownDeadline, Failure>> {
  const permitted = permit(actor, 'show-deadline')
  if (!permitted.ok) return permitted
  return storage.read(async (store) => {
    const site = await loadSite(store)
    const today = clock.today()
    if (asked === null) return ok({ site, today, outcome: null })
    const { calendar } = await loadCalendar(store, site.agency)
    return ok({ site, today, outcome: outcomeOf(calendar, asked) })
  })
}

function outcomeOf(calendar: Calendar, asked: DeadlineTexts): Result<Term, readonly DeadlineProblem[]> {
  const question = deadlineQuestion(asked)
  if (!question.ok) return question
  const term = deadlineTerm(calendar, question.value)
  return term.ok ? term : { ok: false, error: [{ field: null, failure: term.error }] }
}
