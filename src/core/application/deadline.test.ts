import { describe, expect, it } from 'vitest'
import { makeCalendar } from '#core/calendar/index'
import { day, tell } from '#core/shared/index'
import { type DeadlineTexts, deadlineQuestion, deadlineTerm } from './index.ts'

const calendar = makeCalendar()
const texts = (received: string, more: Partial<DeadlineTexts> = {}): DeadlineTexts => ({
  received,
  days: '20',
  extension: '',
  restart: '',
  consultations: [],
  ...more,
})

/** The due date, or the fields and codes of what is wrong. */
function asked(received: string, more: Partial<DeadlineTexts> = {}) {
  const question = deadlineQuestion(texts(received, more))
  if (!question.ok) return question.error.map(({ field, failure }) => [field, failure.code])
  const term = deadlineTerm(calendar, question.value)
  return term.ok ? term.value.due : term.error.code
}
const consulted = (sent: string, answered = '') => ({ consultations: [{ sent, answered }] })

describe('a deadline asked for by its dates', () => {
  it.each([
    ['in plain digits', '2025-03-03'],
    ['as people write it', '2025年3月3日'],
    ['with slashes', '2025/3/3'],
    ['with full stops', '2025.3.3'],
    ['in wide digits', '２０２５年３月３日'],
    ['with spaces around it', ' 2025-03-03 '],
  ])('reads a date %s', (_case, received) => {
    expect(asked(received)).toBe('2025-03-31')
  })

  it.each([
    ['extended (CLK-6)', { extension: '20' }, '2025-04-28'],
    ['with a consultation (CLK-5)', consulted('2025-03-06', '2025-03-24'), '2025-04-17'],
    ['with one not answered: 15 working days (REG-32.2)', consulted('2025-03-06'), '2025-04-22'],
    ['with a line left empty', consulted('', ' '), '2025-03-31'],
    ['begun anew (CLK-4)', { restart: '2025-03-20' }, '2025-04-18'],
  ])('is reckoned %s', (_case, more, due) => {
    expect(asked('2025-03-03', more)).toBe(due)
  })

  it.each([
    ['7', '收到申请，当日不计', '条例第三十条'],
    ['15', '收到通知，当日不计', '条例第三十二条、第三十四条'],
    ['20', '收到申请，当日不计', '条例第三十三条第二款'],
    ['10', '起算，当日不计', '民法典第二百零一条'],
  ])('of %s days says what it is and by which article', (days, start, basis) => {
    const question = deadlineQuestion(texts('2025-03-03', { days }))
    const term = question.ok ? deadlineTerm(calendar, question.value) : question
    const [first, second] = term.ok ? term.value.days : []
    expect([first?.reason.zh, second?.basis.zh]).toEqual([start, basis])
  })

  it.each([
    ['nothing', '', {}, [['received', 'date-missing']]],
    ['a day that no month has', '2025-02-30', {}, [['received', 'date-invalid']]],
    ['words', '明天', {}, [['received', 'date-invalid']]],
    ['a number of words', '2025-03-03', { days: '二十' }, [['days', 'term-length']]],
    ['a fraction', '2025-03-03', { days: '1.5' }, [['days', 'term-length']]],
    ['a negative extension', '2025-03-03', { extension: '-1' }, [['extension', 'term-length']]],
    ['an answer without a question', '2025-03-03', consulted('', '2025-03-09'), [['sent-1', 'date-missing']]],
    ['an answer before it', '2025-03-03', consulted('2025-03-10', '2025-03-09'), [['answered-1', 'dates-reversed']]],
    [
      'several wrong things',
      'x',
      { days: '', restart: '2025-13-01' },
      [
        ['received', 'date-invalid'],
        ['days', 'term-length'],
        ['restart', 'date-invalid'],
      ],
    ],
    ['no days', '2025-03-03', { days: '0' }, [['days', 'term-length']]],
    ['too many days', '2025-03-03', { days: '251' }, [['days', 'term-length']]],
    ['an extension of 21 days (REG-33.3)', '2025-03-03', { extension: '21' }, [['extension', 'term-length']]],
    ['a year before the Regulation', '2007-03-03', {}, 'date-outside-calendar'],
    ['a consultation before receipt', '2025-03-03', consulted('2025-03-01', '2025-03-09'), 'dates-reversed'],
    ['a consultation after the end', '2025-03-03', consulted('2025-05-01', '2025-05-09'), 'term-over'],
    ['a consultation of ninety years', '2009-03-03', consulted('2009-03-06', '2096-03-06'), 'dates-far-apart'],
    ['a new start before receipt', '2025-03-03', { restart: '2025-03-01' }, 'dates-reversed'],
  ] as const)('refuses %s', (_case, received, more, expected) => {
    expect(asked(received, more)).toEqual(expected)
  })

  it.each([21, -1, 1.5])('takes no extension of %d days from other callers either', (extension) => {
    const question = { received: day('2025-03-03'), days: 20, extension, consultations: [], restart: null }
    expect(deadlineTerm(calendar, question)).toMatchObject({ ok: false, error: { code: 'term-length' } })
  })

  it('tells back no more of a text than a reader needs', () => {
    const question = deadlineQuestion(texts('长'.repeat(100_000)))
    const told = question.ok ? '' : tell(question.error[0]?.failure ?? { code: 'internal', params: {} }).message.zh
    expect(told).toBe(`“${'长'.repeat(30)}”不是日历上的日期。`)
  })

  it('never counts a day before its new start', () => {
    const term = deadlineTerm(calendar, {
      received: day('2025-03-03'),
      days: 20,
      extension: 0,
      consultations: [],
      restart: day('2025-03-20'),
    })
    const before = term.ok ? term.value.days.filter((d) => d.date <= '2025-03-20') : []
    expect(before).toHaveLength(18)
    expect(before.filter((d) => d.n !== null)).toEqual([])
  })
})
