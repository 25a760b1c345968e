import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#core/calendar/index'
import { day, type LocalDate, yearOf } from '#core/shared/index'
import { contextOn, EXAMPLES, item } from '../../../../test/support/case-story.ts'
import {
  type CaseCommand,
  type CaseCommandType,
  type CaseEvent,
  type CaseReadings,
  type CaseState,
  type CountedAs,
  cautionsOf,
  clockOf,
  countedAs,
  daysLeft,
  decide,
  evolve,
  fold,
  isOverdue,
  nextSteps,
  OUTCOMES,
  tallyOf,
  whyNot,
} from '../index.ts'

const TODAY = '2026-06-30'
const FIRST = day('2024-11-01')
const TYPES = Object.keys(EXAMPLES) as CaseCommandType[]

/** A command with its example's data, bent a little, some days after the one before. */
interface Drawn {
  readonly type: CaseCommandType
  readonly pause: number
  readonly bend: number
}

const ROWS = ['r3', 'r3', 'r4', 'r4', 'r5', 'r8', 'r13', 'r15', 'r17', 'r19', 'r21', 'r23', 'r24'] as const
const IDS = ['consultation-1', 'consultation-2', 'search-1', 'search-2']

/** Other values for the fields on which rules look; what does not fit a command is ignored by it. */
function bent(bend: number, on: LocalDate): object {
  const draw = (salt: number) => Math.imul(bend + salt * 7919, 2_654_435_761) >>> 12
  const pick = <T>(list: readonly T[], salt: number): T | undefined => list[draw(salt) % list.length]
  return {
    kind: pick(['disclosure', 'disclosure', 'disclosure', 'ownRecord'], 1),
    channel: pick(['inPerson', 'fax', 'registeredMail'], 3),
    applicants: [{ partyId: 'p', nature: pick(['natural', 'business', 'individualBusiness', 'other'], 7) }],
    consultationId: pick(IDS.slice(0, 2), 2),
    searchId: pick(IDS.slice(2), 2),
    whom: pick(['thirdParty', 'jointMaker', 'otherOrgan'], 5),
    agrees: draw(21) % 2 === 0,
    found: draw(22) % 3 === 0,
    sound: draw(23) % 2 === 0,
    days: pick([1, 5, 15, 20, 21], 11),
    delivery: pick(['post', 'electronic', 'inPerson', 'courier'], 2),
    items: [item(pick(ROWS, 13) ?? 'r3', { ground: pick([null, 'notFound', 'notOurs'], 17) ?? null })],
    overrides: draw(24) % 5 === 0 ? [{ consultationId: 'consultation-1', publicInterest: '公共利益' }] : [],
    takesEffect: addDays(on, (draw(27) % 40) - 5),
    source: pick(['judgment', 'reconsideration', 'ownMotion'], 3),
    arrived: pick([null, null, on, addDays(on, -3), addDays(on, -400)], 29),
    received: pick([null, null, on, addDays(on, -1), addDays(on, -300)], 31),
    applicant: pick(
      [
        null,
        { partyId: 'p', nature: pick(['natural', 'partnership', 'research'], 37), becomes: pick([null, 'q'], 41) },
      ],
      43,
    ),
    conclusion: pick(['agree', 'agree', 'return'], 19),
    opinion: draw(28) % 9 === 0 ? null : '意见',
    excuse: draw(25) % 2 === 0 ? '住院' : null,
    reason: draw(26) % 9 === 0 ? '' : '理由',
  }
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  type: fc.constantFrom(...TYPES),
  pause: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.integer({ min: -4, max: 60 })),
  bend: fc.noBias(fc.integer({ min: 0, max: 100_000 })),
})

const readingsDrawn: fc.Arbitrary<Partial<CaseReadings>> = fc.record({
  laterRedecision: fc.constantFrom('notCounted', 'countedAnew'),
  afterPayment: fc.constantFrom('restart', 'resume'),
  consultationExcludes: fc.constantFrom('fromDispatch', 'ownPeriod'),
  judgmentStarts: fc.constantFrom('effect', 'service'),
})

const filled = ({ type, bend }: Drawn, on: LocalDate): CaseCommand => {
  const example = EXAMPLES[type]
  const other = Object.entries(bent(bend, on)).filter(([key]) => key in example)
  return { type, day: on, ...example, ...Object.fromEntries(other) } as CaseCommand
}

/** Seldom, so that cases live long enough to be answered. */
const ENDS_EARLY = new Set<CaseCommandType>(['withdraw', 'splitApplication', 'linkCase', 'assignSection'])

/** Every command is tried in turn; half of the time one that is open is taken instead, so that cases come to an end. */
function lived(
  commands: readonly Drawn[],
  readings: Partial<CaseReadings>,
  seen: (state: CaseState | null, command: CaseCommand, events: readonly CaseEvent[]) => void = () => {},
): readonly CaseEvent[] {
  const context = contextOn(TODAY, readings)
  let on = FIRST
  let state: CaseState | null = null
  let by = 0
  const events: CaseEvent[] = []
  for (const one of commands) {
    on = addDays(on, one.pause)
    const open = TYPES.filter((type) => whyNot(state, type, { ...context, today: on }) === null)
    const onward = one.bend % 9 === 0 ? open : open.filter((type) => !ENDS_EARLY.has(type))
    const type = one.bend % 4 === 0 ? one.type : (onward[one.bend % onward.length] ?? one.type)
    const command = filled({ ...one, type }, on)
    by += 1
    const made = decide(state, command, { ...context, by: `officer-${by}` })
    if (made.ok) seen(state, command, made.value)
    for (const event of made.ok ? made.value : []) {
      state = evolve(state, event)
      events.push(event)
    }
  }
  return events
}

const history = fc.array(drawn, { minLength: 1, maxLength: 60, size: 'max' })

describe('any history of commands', () => {
  it('never throws; the state is that of its events, and every clock can be told on every day', () => {
    fc.assert(
      fc.property(history, readingsDrawn, fc.integer({ min: 0, max: 700 }), (commands, readings, days) => {
        const context = contextOn(addDays(FIRST, days), readings)
        const events = lived(commands, readings, (state, command) => {
          cautionsOf(state, command, contextOn(TODAY, readings))
        })
        const state = fold(events)
        expect(fold(JSON.parse(JSON.stringify(events)))).toEqual(state)
        if (!state) return
        for (const obligation of clockOf(state, context)) {
          expect(obligation.due.days.at(-1)?.date).toBe(obligation.due.due)
          daysLeft(obligation, context.calendar, context.today)
        }
        isOverdue(state, context)
        for (const step of nextSteps(state, context)) expect(whyNot(state, step.command, context)).toBeNull()
      }),
      { numRuns: 700, seed: 711 },
    )
  })

  it('ends in at most one result for each year, always a row of table 三', () => {
    fc.assert(
      fc.property(history, readingsDrawn, (commands, readings) => {
        const state = fold(lived(commands, readings))
        const counted = state ? countedAs(state, contextOn(TODAY, readings).readings) : []
        const years = counted.flatMap((c) => (c.closed ? [yearOf(c.closed.day)] : []))
        expect(new Set(years).size).toBe(years.length)
        for (const { received, closed } of counted) {
          if (!closed) continue
          expect(closed.day >= received).toBe(true)
          expect(OUTCOMES.some((o) => o.row === closed.row)).toBe(true)
        }
      }),
      { numRuns: 400, seed: 711 },
    )
  })
})

describe('table 三 from random sets of cases', () => {
  /** The table counted anew from the cases, without the changes: received and open or concluded on a day. */
  const countedOn = (all: readonly CountedAs[], on: LocalDate) => {
    const year = `${yearOf(on)}-01-01`
    const known = all.filter((c) => c.received <= on)
    const openBefore = (c: CountedAs) => c.received < year && !(c.closed && c.closed.day < year)
    return {
      r1: known.filter((c) => c.received >= year).length,
      r2: known.filter(openBefore).length,
      r24: known.filter((c) => c.closed && c.closed.day >= year && c.closed.day <= on).length,
      r25: known.filter((c) => !c.closed || c.closed.day > on).length,
    }
  }

  it('keeps r1 + r2 = r24 + r25 in every column on every day, and the changes of the events add up to it', () => {
    const seen = { corrected: 0, moved: 0 }
    fc.assert(
      fc.property(fc.array(history, { minLength: 1, maxLength: 12 }), readingsDrawn, (set, read) => {
        const { readings } = contextOn(TODAY, read)
        const cases = set.map((commands) => lived(commands, read))
        for (const { type, ...event } of cases.flat()) {
          if (type !== 'registrationCorrected') continue
          seen.corrected += 1
          if ('now' in event && (event.now.received || event.now.applicants)) seen.moved += 1
        }
        const states = cases.map(fold).filter((state) => state !== null)
        const all = states.flatMap((state) => countedAs(state, readings))
        const changes = cases.flatMap((events) =>
          events.flatMap((event, i) => tallyOf(fold(events.slice(0, i)), event, readings)),
        )
        for (const column of new Set([...all, ...changes].map((one) => one.column))) {
          const own = changes.filter((change) => change.column === column)
          const sum = (of: (row: string) => boolean, from: LocalDate, to: LocalDate) =>
            own.filter((c) => of(c.row) && c.day >= from && c.day <= to).reduce((n, c) => n + c.by, 0)
          const counted = all.filter((one) => one.column === column)
          for (let on = FIRST; on <= TODAY; on = addDays(on, 5)) {
            const { r1, r2, r24, r25 } = countedOn(counted, on)
            expect(r1 + r2).toBe(r24 + r25)
            const year = day(`${yearOf(on)}-01-01`)
            expect(sum((row) => row === 'r1', year, on)).toBe(r1)
            expect(sum((row) => row !== 'r1', year, on)).toBe(r24)
          }
        }
      }),
      { numRuns: 30, seed: 711 },
    )
    expect(seen.corrected).toBeGreaterThan(30)
    expect(seen.moved).toBeGreaterThan(10)
  })

  it('is the same when the events are counted anew, row by row and day by day', () => {
    fc.assert(
      fc.property(history, readingsDrawn, (commands, read) => {
        const { readings } = contextOn(TODAY, read)
        const events = lived(commands, read)
        const cells = new Map<string, number>()
        for (const [i, event] of events.entries())
          for (const { day: on, column, row, by } of tallyOf(fold(events.slice(0, i)), event, readings)) {
            const cell = `${yearOf(on)} ${column} ${row}`
            cells.set(cell, (cells.get(cell) ?? 0) + by)
          }
        const expected = new Map<string, number>()
        const state = fold(events)
        for (const { column, received, closed } of state ? countedAs(state, readings) : [])
          for (const [on, row] of [[received, 'r1'] as const, ...(closed ? [[closed.day, closed.row] as const] : [])]) {
            const cell = `${yearOf(on)} ${column} ${row}`
            expected.set(cell, (expected.get(cell) ?? 0) + 1)
          }
        expect(new Map([...cells].filter(([, n]) => n !== 0))).toEqual(expected)
      }),
      { numRuns: 300, seed: 711 },
    )
  })

  it('has cases of every kind of ending among them', () => {
    const endings = new Set<string>()
    fc.assert(
      fc.property(history, (commands) => {
        const state = fold(lived(commands, {}))
        endings.add(state?.status ?? 'unregistered')
        for (const reply of state?.replies ?? []) endings.add(reply.row ?? 'none')
        if ((state?.replies.length ?? 0) > 1) endings.add('replaced')
      }),
      { numRuns: 700, seed: 711 },
    )
    for (const one of ['archived', 'redeciding', 'split', 'replaced', 'r3', 'r4', 'r5', 'r13', 'r21', 'r22', 'r23'])
      expect(endings).toContain(one)
  })
})
