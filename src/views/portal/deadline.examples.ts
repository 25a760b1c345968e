import { type DeadlineTexts, deadlineQuestion, deadlineTerm } from '#core/application/index'
import { makeCalendar } from '#core/calendar/index'
import { day, type Failure, tell } from '#core/shared/index'
import { BARE_FRAME, FULL_FRAME } from '../frame.examples.ts'
import { deadlinePage } from './deadline.ts'
import { type DeadlineModel, NOTHING_TYPED } from './deadline-model.ts'

const calendar = makeCalendar()
const message = ({ code, params }: Failure): string => {
  const told = tell({ code, params })
  return `${told.message.zh}${told.hint.zh}`
}

/** The page as the server makes it from what was typed. */
function page(today: string, typed: DeadlineTexts, frame = FULL_FRAME): string {
  const shown: Omit<DeadlineModel, 'term' | 'problems'> = { frame, today: day(today), typed }
  const question = deadlineQuestion(typed)
  if (!question.ok) {
    const problems = question.error.map(({ field, failure }) => ({ field, message: message(failure) }))
    return deadlinePage({ ...shown, term: null, problems })
  }
  const term = deadlineTerm(calendar, question.value)
  return term.ok
    ? deadlinePage({ ...shown, term: term.value, problems: [] })
    : deadlinePage({ ...shown, term: null, problems: [{ field: null, message: message(term.error) }] })
}

const typed = (received: string, more: Partial<DeadlineTexts> = {}): DeadlineTexts => ({
  ...NOTHING_TYPED,
  received,
  ...more,
})
const consulted = (...pairs: readonly (readonly [string, string])[]): Pick<DeadlineTexts, 'consultations'> => ({
  consultations: pairs.map(([sent, answered]) => ({ sent, answered })),
})

/** The page of deadlines as it can look. */
export const DEADLINE_EXAMPLES: Readonly<Record<string, string>> = {
  deadline: deadlinePage({
    frame: FULL_FRAME,
    today: day('2025-10-22'),
    typed: NOTHING_TYPED,
    term: null,
    problems: [],
  }),
  /** The case of the design: 8 weeks, consulted over the National Day, on its 14th day. */
  'deadline-consulted': page('2025-10-22', typed('2025-09-08', consulted(['2025-09-12', '2025-10-09']))),
  'deadline-plain': page('2025-03-20', typed('2025-03-06'), BARE_FRAME),
  'deadline-last-day': page('2025-03-31', typed('2025-03-03')),
  'deadline-over': page('2025-04-02', typed('2025-03-03')),
  /** All that can happen at once: two consultations, one open, an extension, a new start, two lines and many words. */
  'deadline-long': page(
    '2025-10-10',
    typed('2025-08-30', {
      extension: '20',
      restart: '2025-09-12',
      ...consulted(['2025-09-16', '2025-09-30'], ['2025-10-13', '']),
    }),
  ),
  'deadline-provisional': page('2026-12-24', typed('2026-12-21', { extension: '5' })),
  'deadline-short': page('2025-03-09', typed('2025-03-09', { days: '1' })),
  'deadline-wrong': page(
    '2025-10-22',
    typed('二月三十日', { days: '二十', ...consulted(['2025-09-12', '2025-09-10'], ['', '2025-09-20']) }),
  ),
  'deadline-impossible': page('2025-10-22', typed('2025-03-03', consulted(['2025-06-12', '2025-06-20']))),
}
