import { type Failure, type LocalDate, yearOf } from '#core/shared/index'
import { CHANNELS, type ReceiptGround } from '../channels.ts'
import { dayFault, needText, notBefore, refuse } from '../checks.ts'
import type { CaseCommand } from '../commands.ts'
import type { CaseReadings } from '../context.ts'
import type { CaseEvent, RegistrationFacts } from '../events.ts'
import { firstAct } from '../first-act.ts'
import type { CaseApplicant } from '../parts.ts'
import type { CaseState, CaseStatus } from '../state.ts'
import { BOTH_KINDS, caution, type Step } from '../step.ts'
import { kindOf } from './register.ts'

type Correction = CaseCommand<'correctRegistration'>

/**
 * A letter is signed or in force that recites the receipt and what was asked (DOC-15.4), and was counted in the applicant's column (T3-7). It
 * keeps to what it says until it is taken back or decided anew; then the register may be put right again.
 */
const ANSWERED: readonly CaseStatus[] = ['approved', 'sent', 'closed']

/** The day of receipt by the channel as corrected (REG-31); a part keeps the day of the application that it was split from (T3-4). */
function receivedBy(state: CaseState, { channel, arrived, received }: Correction): LocalDate | null {
  const { ground } = CHANNELS[channel ?? state.channel]
  if (state.splitFrom !== null || ground === 'confirmed') return received ?? state.received
  return arrived ?? state.arrived
}

function applicantsBy({ applicants }: CaseState, { applicant }: Correction, readings: CaseReadings) {
  return applicants.map((one): CaseApplicant => {
    if (one.partyId !== applicant?.partyId) return one
    const kind = applicant.nature ? kindOf(applicant.nature, readings) : one.kind
    return { partyId: applicant.becomes ?? one.partyId, kind }
  })
}

type Facts = Required<Omit<RegistrationFacts, 'received'>> & { readonly received: LocalDate | null }

function corrected(state: CaseState, command: Correction, readings: CaseReadings): Facts {
  return {
    channel: command.channel ?? state.channel,
    arrived: command.arrived ?? state.arrived,
    received: receivedBy(state, command),
    applicants: applicantsBy(state, command, readings),
    request: command.request ?? state.request,
  }
}

const FIELDS = ['channel', 'arrived', 'received', 'applicants', 'request'] as const
const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)

/** What the correction changes, and nothing else. */
const changedFields = (state: CaseState, facts: Facts) => FIELDS.filter((field) => differs(state[field], facts[field]))

const only = (fields: readonly (typeof FIELDS)[number][], facts: Facts): RegistrationFacts =>
  Object.fromEntries(fields.map((field) => [field, facts[field]]))

/** What a reply that is out rests on: all but how somebody is called and reached. */
const rests = (state: CaseState, facts: Facts): boolean =>
  changedFields(state, facts).some((field) => field !== 'applicants') ||
  state.applicants.some(({ kind }, i) => kind !== facts.applicants[i]?.kind)

/** The day of receipt is said only where the channel leaves it to a confirmation, and there was one. */
function sayingFault(state: CaseState, { received }: Correction, facts: Facts): Failure | null {
  if (received === null || received === state.received) return null
  if (state.received === null) return refuse('case-not-received', 'REG-31')
  return received === facts.received ? null : refuse('case-receipt-by-channel', 'REG-31', { arrived: facts.arrived })
}

function receiptFault(state: CaseState, { channel, arrived, received }: Facts): Failure | null {
  if (received === null) return null
  const waits = state.splitFrom === null && CHANNELS[channel].ground === 'confirmed'
  return (waits ? notBefore(received, arrived, 'REG-31') : null) ?? firstActFault(state, received)
}

function firstActFault(state: CaseState, received: LocalDate): Failure | null {
  const first = firstAct(state)
  return first ? notBefore(first, received, 'REG-31') : null
}

function fault(state: CaseState, command: Correction, facts: Facts, today: LocalDate): Failure | null {
  const { applicant, reason } = command
  if (applicant && !state.applicants.some(({ partyId }) => partyId === applicant.partyId))
    return refuse('case-part-unknown', 'REG-29a', { id: applicant.partyId })
  const said = sayingFault(state, command, facts)
  if (said) return said
  if (changedFields(state, facts).length === 0) return refuse('case-nothing-corrected', 'REG-45')
  if (ANSWERED.includes(state.status) && rests(state, facts)) return refuse('case-registration-rests', 'DOC-15')
  return (
    needText(reason, '更正的理由', 'REG-45') ??
    needText(facts.request.subject || facts.request.description, '申请内容', 'REG-29a') ??
    dayFault(facts.arrived, today) ??
    (facts.received ? dayFault(facts.received, today) : null) ??
    receiptFault(state, facts)
  )
}

const groundOf = ({ splitFrom }: CaseState, { channel }: Facts): ReceiptGround =>
  splitFrom === null ? CHANNELS[channel].ground : 'splitFrom'

/** REG-45: what was entered wrongly is put right by an event that keeps both versions; clock and table 三 follow it. */
export const correctRegistration: Step<'correctRegistration'> = {
  name: { zh: '更正登记', en: 'correct the registration' },
  who: 'office',
  rules: ['REG-29a', 'REG-31', 'REG-45', 'T3-1', 'T3-7'],
  kinds: BOTH_KINDS,
  from: [
    'arrived',
    'handling',
    'awaitingCorrection',
    'awaitingPayment',
    'redeciding',
    'decided',
    'approved',
    'sent',
    'closed',
  ],
  consequence: ({ status }) =>
    ANSWERED.includes(status)
      ? {
          zh: '答复已经签发：只能更正申请人的姓名、证件和联系方式。更正前后的内容都留在案卷里。',
          en: 'The reply is signed: only names, papers and contacts may be corrected. Both versions stay in the file.',
        }
      : {
          zh: '期限和表三按更正后的内容重新计算，更正前后的内容都留在案卷里。',
          en: 'The period and table 三 follow what is right now; both versions stay in the file.',
        },
  check: (state, command, { readings, today }) => fault(state, command, corrected(state, command, readings), today),
  cautions: (state, command, { readings, today }) => {
    const facts = corrected(state, command, readings)
    const fields = changedFields(state, facts)
    const counted = state.received !== null && yearOf(state.received) < yearOf(today) && rests(state, facts)
    return [
      caution(
        counted && fields.some((field) => field === 'received' || field === 'applicants'),
        'T3-7',
        '往年的表三会随之改动：请核对已经报送、公布的年度报告。',
        'Table 三 of an earlier year moves with it: look at the report that was published.',
      ),
      caution(
        state.status === 'decided' && rests(state, facts),
        'DOC-15',
        '拟好的答复书还写着更正前的内容，请一并修改。',
        'The drafted reply still says what was entered before: change it, too.',
      ),
    ]
  },
  events: (state, command, { by, readings }) => {
    const { day, reason } = command
    const facts = corrected(state, command, readings)
    const fields = changedFields(state, facts)
    const known = state.received === null ? fields.filter((field) => field !== 'received') : fields
    const ground = known.some((field) => field === 'channel' || field === 'received') ? groundOf(state, facts) : null
    const was = only(known, { ...state })
    const events: readonly CaseEvent[] = [
      { type: 'registrationCorrected', day, by, was, now: only(known, facts), ground, reason },
    ]
    // Another channel can fix a receipt that was still to be confirmed.
    return state.received === null && facts.received !== null
      ? [...events, { type: 'applicationReceived', day: facts.received, by, ground: groundOf(state, facts) }]
      : events
  },
}
