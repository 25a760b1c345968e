import {
  APPLICANT_KINDS,
  type ApplicantKind,
  type CaseCommand,
  type CaseContext,
  type CaseEvent,
  type CaseState,
  DEFAULT_CASE_READINGS,
  decide,
  evolve,
  type OutcomeRow,
} from '#core/application/index'
import { addDays, makeCalendar } from '#core/calendar/index'
import { day, type LocalDate } from '#core/shared/index'

/** A case that was drawn, with what the drawing knows of it: no more than days and rows. */
export interface DrawnCase {
  readonly column: ApplicantKind['key']
  readonly received: LocalDate
  readonly closed: readonly { readonly day: LocalDate; readonly row: OutcomeRow }[]
  readonly events: readonly CaseEvent[]
}

/** Rows that need no search, no third party and no correction before them. */
const PLAIN: readonly OutcomeRow[] = [
  'r3',
  'r4',
  'r5',
  'r6',
  'r7',
  'r9',
  'r10',
  'r11',
  'r12',
  'r14',
  'r16',
  'r18',
  'r20',
]
const FIRST = day('2024-09-01')
const DAYS = 480
const calendar = makeCalendar()

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

class Life {
  readonly events: CaseEvent[] = []
  state: CaseState | null = null

  step(on: LocalDate, command: { readonly type: CaseCommand['type'] } & object, by = 'officer'): void {
    const context: CaseContext = { calendar, today: on, by, readings: DEFAULT_CASE_READINGS }
    const made = decide(this.state, { ...command, day: on } as CaseCommand, context)
    if (!made.ok) throw new Error(`${command.type} on ${on}: ${made.error.code}`)
    for (const event of made.value) {
      this.state = evolve(this.state, event)
      this.events.push(event)
    }
  }

  answer(on: LocalDate, row: OutcomeRow): void {
    const items = [{ row, ground: null, earlier: null, facts: {} }]
    this.step(on, { type: 'decideReply', items, main: null, overrides: [], reason: null } as never)
    this.step(on, { type: 'approveReply', reviewedBy: 'reviewer', approvedBy: 'leader' } as never, 'leader')
    this.step(on, { type: 'sendReply', number: '某公复〔2025〕1号', delivery: 'post', posting: 'X' } as never)
  }
}

/** One application between September 2024 and the end of 2025, lived by the steps of the engine. */
export function drawnCase(random: () => number): DrawnCase {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const column = pick(APPLICANT_KINDS).key
  const received = addDays(FIRST, Math.floor(random() * DAYS))
  const life = new Life()
  life.step(received, {
    ...{ type: 'registerApplication', kind: 'disclosure', channel: 'inPerson', confirmedOn: null, agent: null },
    ...{ acceptanceShown: false, cannotWrite: false, identityProof: true, splitFrom: null },
    applicants: [{ partyId: 'p', nature: column }],
    request: { subject: '资金', description: '', documentNumber: null, carrier: null, way: null },
  } as never)
  const closed = end(
    life,
    addDays(received, 1 + Math.floor(random() * 25)),
    random(),
    pick(PLAIN),
    pick(PLAIN),
    random(),
  )
  return { column, received, closed, events: life.events }
}

/** Of ten seven are answered, one withdrawn, one stays open, one is replaced after a reconsideration. */
function end(
  life: Life,
  on: LocalDate,
  lot: number,
  row: OutcomeRow,
  other: OutcomeRow,
  later: number,
): DrawnCase['closed'] {
  if (lot < 0.1) return []
  if (lot < 0.2) {
    life.step(on, { type: 'withdraw', how: '书面' } as never)
    return [{ day: on, row: 'r23' }]
  }
  life.answer(on, row)
  if (lot < 0.9) return [{ day: on, row }]
  const ordered = addDays(on, 20 + Math.floor(later * 100))
  const order = {
    type: 'receiveOrder',
    source: 'reconsideration',
    number: '复决〔2025〕1号',
    days: null,
    annulled: 'merits',
  }
  life.step(ordered, { ...order, takesEffect: ordered } as never)
  const again = addDays(ordered, 10)
  life.answer(again, other)
  return [
    { day: on, row },
    { day: again, row: other },
  ]
}
