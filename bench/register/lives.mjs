// Lives of cases, drawn and then lived step by step by the engine itself: nothing here says what a step brings.
import { derivedOf } from '#app/applications/record-of'
import { APPLICANT_KINDS, DEFAULT_CASE_READINGS, decide, evolve, tallyOf } from '#core/application/index'
import { addDays, daysFromTo, makeCalendar } from '#core/calendar/index'

/** The day on which all is measured, and the first day on which one of these cases was received. */
export const TODAY = '2025-06-30'
const FIRST = '2019-07-01'

/** What stands in a life for the people and the section of the bureau in which it is lived. */
export const PLACES = {
  party: '00000000-0000-7000-8000-0000000000a1',
  section: '00000000-0000-7000-8000-0000000000a2',
  officer: '00000000-0000-7000-8000-0000000000a3',
}

const readings = DEFAULT_CASE_READINGS
const calendar = makeCalendar()
const ROWS = ['r3', 'r3', 'r3', 'r4', 'r6', 'r7', 'r9', 'r11', 'r12', 'r14', 'r14', 'r16', 'r18', 'r20']

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function drawing(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** What happens to a case: so many days after its receipt, which command. One in twelve is corrected, one in eight takes longer. */
function planOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)]
  const request = { subject: '资金拨付明细', description: '', documentNumber: null, carrier: null, way: null }
  const arrival = {
    ...{ type: 'registerApplication', kind: 'disclosure', channel: 'inPerson', confirmedOn: null, agent: null },
    ...{ acceptanceShown: false, cannotWrite: false, identityProof: true, splitFrom: null, request },
    applicants: [{ partyId: PLACES.party, nature: pick(APPLICANT_KINDS).key }],
  }
  const plan = [
    [0, arrival],
    [1, { type: 'assignSection', section: PLACES.section, reason: null }],
  ]
  if (random() < 0.08) return [...plan, [2 + Math.floor(random() * 8), { type: 'withdraw', how: '书面' }]]
  const isLong = random() < 0.125
  const answered = isLong ? 24 + Math.floor(random() * 20) : 4 + Math.floor(random() * 22)
  if (isLong) plan.push([15, { type: 'extendReply', days: 20, reason: '涉及多个股室', approvedBy: 'head' }])
  const items = [{ row: pick(ROWS), ground: null, earlier: null, facts: {} }]
  plan.push(
    [answered, { type: 'decideReply', items, main: null, overrides: [], reason: null }],
    [answered, { type: 'approveReply', reviewedBy: 'reviewer', approvedBy: 'leader' }, 'leader'],
    [answered, { type: 'sendReply', number: '某公复〔2025〕1号', delivery: 'post', posting: 'X' }],
  )
  return plan
}

/** Lives a plan as far as it is past today. */
function live(received, plan) {
  const [events, changes] = [[], []]
  let state = null
  for (const [after, wish, by = PLACES.officer] of plan) {
    const day = addDays(received, after)
    if (day > TODAY) break
    const made = decide(state, { ...wish, day }, { calendar, today: day, by, readings })
    if (!made.ok) throw new Error(`${wish.type} on ${day}: ${made.error.code}`)
    for (const event of made.value) {
      for (const change of tallyOf(state, event, readings)) changes.push({ ...change, seq: events.length + 1 })
      state = evolve(state, event)
      events.push({ day: event.day, type: event.type, text: JSON.stringify(event) })
    }
  }
  const derived = derivedOf(state, { calendar, today: TODAY, by: PLACES.officer, readings })
  return { received, events, changes, derived, text: JSON.stringify(state) }
}

/** The last one came in so many days ago, so that even a small register has something open. */
const LAST_DAYS_AGO = 3
/** Within so many days nothing that was received is overdue. */
const STILL_OPEN_DAYS = 24

const spread = (first, count, planned) => {
  const random = drawing(5)
  const days = daysFromTo(first, TODAY).length - 1 - LAST_DAYS_AGO
  return Array.from({ length: count }, (_, i) =>
    live(addDays(first, Math.floor((days * (i + 1)) / count)), planned(planOf(random))),
  )
}

/** So many lives of six years, in the order of their receipt. The same seed draws the same ones. */
export const drawLives = (count) => spread(FIRST, count, (plan) => plan)

/** Lives of the last weeks that wait for an answer. */
export const drawOpenLives = (count) => spread(addDays(TODAY, -STILL_OPEN_DAYS), count, (plan) => plan.slice(0, 2))
