import { describe, expect, it } from 'vitest'
import { addDays, dayKind, makeCalendar, proofInWords, type Term, workingDayTerm } from '#core/calendar/index'
import { day, type LocalDate } from '#core/shared/index'
import { type Answer, type History, simulate } from './simulation.ts'

const HISTORIES = 100_000

/** Numbers from 0 to below `n`, the same in every run (a linear congruence, high bits). */
function numbers(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const FIRST = day('2019-01-01')
const LAST_RECEIPT = 2_700
const NAME = { zh: '地方假日', en: 'local day' }

/** The calendars of 60 places, the first without days of its own. */
const places = Array.from({ length: 60 }, (_, place) => {
  const next = numbers(place + 1)
  const local = Array.from({ length: place }, () => ({ date: addDays(FIRST, next(2_900)), working: next(3) === 0 }))
  const once = [...new Map(local.map((l) => [l.date, l])).values()]
  return {
    local: new Map(once.map((l) => [l.date, l.working])),
    calendar: makeCalendar({ local: once.map((l) => ({ ...l, name: NAME, basis: '地方通知' })) }),
  }
})

interface Drawn {
  readonly history: History & { readonly received: LocalDate }
  readonly place: (typeof places)[number]
}

/** Mostly histories that can happen; now and then dates out of order. */
function draw(next: (n: number) => number): Drawn {
  const place = places[next(places.length)] ?? { local: new Map(), calendar: makeCalendar() }
  const received = addDays(FIRST, next(LAST_RECEIPT))
  const back = () => (next(40) === 0 ? -next(10) : 0)
  const suspensions = Array.from({ length: next(4) }, () => {
    const sent = addDays(received, next(35) + back())
    return { sent, answered: addDays(sent, next(30) + back()) }
  })
  let from = received
  const restarts = Array.from({ length: next(3) }, () => {
    const stopped = addDays(from, next(18) + back())
    from = addDays(stopped, next(30) + back())
    return { stopped: next(3) === 0 ? null : stopped, on: from }
  })
  const extension = next(2) * next(21)
  return { place, history: { received, days: 1 + next(30), extension, suspensions, restarts, local: place.local } }
}

const ground = { reason: NAME, basis: NAME }

function computed({ history, place }: Drawn): { readonly answer: Answer; readonly term: Term | null } {
  const { received, days, extension, suspensions, restarts } = history
  const made = workingDayTerm(place.calendar, {
    from: received,
    start: ground,
    days,
    counting: ground,
    extension: extension === 0 ? undefined : { ...ground, days: extension },
    suspensions: suspensions.map((s) => ({ ...ground, after: day(s.sent), until: day(s.answered) })),
    restarts: restarts.map((r) => ({
      stopped: r.stopped === null ? null : day(r.stopped),
      from: day(r.on),
      start: ground,
      dropped: ground,
      waiting: ground,
    })),
  })
  return made.ok
    ? { answer: { due: made.value.due }, term: made.value }
    : { answer: { refused: made.error.code }, term: null }
}

/** What is wrong with a proof, null when it holds. */
function flaw({ history, place }: Drawn, term: Term): string | null {
  const { days, due, dueBeforeExtension } = term
  const counted = days.filter((d) => d.n !== null)
  if (days[0]?.date !== history.received || days.at(-1)?.date !== due) return 'it does not run from receipt to due date'
  if (days.some((d, i) => i > 0 && d.date !== addDays(days[i - 1]?.date ?? d.date, 1))) return 'a day is missing'
  if (counted.length !== history.days + history.extension) return 'it counts too few or too many'
  if (counted.some((d, i) => d.n !== i + 1)) return 'its numbers are not 1, 2, 3'
  if (counted.some((d) => !dayKind(place.calendar, d.date).working)) return 'a rest day counts'
  if (counted[history.days - 1]?.date !== dueBeforeExtension) return 'the extension begins elsewhere'
  const lines = proofInWords(term)
  const covered = lines.slice(0, -1).every((line, i) => i === 0 || line.from === addDays(lines[i - 1]?.to ?? due, 1))
  return covered ? null : 'its words leave out days'
}

describe('a term', () => {
  it(`agrees with a day-by-day simulation on ${HISTORIES} histories, and proves each`, () => {
    const next = numbers(20_190_515)
    const tally = { due: 0, 'dates-reversed': 0, 'term-over': 0 }
    for (let i = 0; i < HISTORIES; i++) {
      const drawn = draw(next)
      const expected = simulate(drawn.history)
      const { answer, term } = computed(drawn)
      if (JSON.stringify(answer) !== JSON.stringify(expected))
        throw new Error(
          `${JSON.stringify(drawn.history)}\ncomputed ${JSON.stringify(answer)}, simulated ${JSON.stringify(expected)}`,
        )
      const wrong = term ? flaw(drawn, term) : null
      if (wrong) throw new Error(`${JSON.stringify(drawn.history)}\n${wrong}`)
      tally['due' in expected ? 'due' : expected.refused === 'term-over' ? 'term-over' : 'dates-reversed'] += 1
    }
    // The histories are worth something only when each kind is among them.
    expect(tally.due).toBeGreaterThan(HISTORIES / 2)
    expect(Math.min(...Object.values(tally))).toBeGreaterThan(HISTORIES / 100)
  })

  it('never ends earlier for one more consultation, and never later than its excluded days allow', () => {
    const next = numbers(7)
    for (let i = 0; i < 2_000; i++) {
      const { history, place } = draw(next)
      const plain = computed({ place, history: { ...history, suspensions: [], restarts: [] } }).term
      const sent = addDays(history.received, next(5))
      const asked = { sent, answered: addDays(sent, next(30)) }
      const longer = computed({ place, history: { ...history, suspensions: [asked], restarts: [] } }).term
      if (!plain || !longer) continue
      expect(longer.due >= plain.due).toBe(true)
      const left = longer.days.filter((d) => d.span.kind === 'suspended' && dayKind(place.calendar, d.date).working)
      const more = computed({
        place,
        history: { ...history, days: history.days + left.length, suspensions: [], restarts: [] },
      })
      expect(more.term?.due).toBe(longer.due)
    }
  })
})
