import {
  type Calendar,
  type Ground,
  type Restart,
  type Suspension,
  type Term,
  workingDayTerm,
} from '#core/calendar/index'
import { dayNumber, err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { consultationEnd, STARTS } from './clock.ts'
import { FEE_RESTART_BASIS, PERIODS } from './periods.ts'

/** A deadline that anybody may ask for, by its dates alone: no case, nobody's name. */
export interface DeadlineQuestion {
  /** Day 0: the receipt. */
  readonly received: LocalDate
  /** Working days. */
  readonly days: number
  /** 0 = none. CLK-6 */
  readonly extension: number
  /** CLK-5: `answered` is the day on which the opinion arrived, null = not yet. */
  readonly consultations: readonly { readonly sent: LocalDate; readonly answered: LocalDate | null }[]
  /** CLK-4, CLK-7: the corrected application or the fee came in, and the term begins anew. */
  readonly restart: LocalDate | null
}

interface Meant {
  readonly start: Ground
  readonly counting: Ground
}

const OPINION: Ground = {
  reason: { zh: '计入提出意见的期限', en: 'counts towards the period for an opinion' },
  basis: { zh: '条例第三十二条、第三十四条', en: 'Regulation, Arts. 32 and 34' },
}

/** The periods of the law by their length (CLK-1); for another length the rule that the first day does not count. */
const MEANT: Readonly<Record<number, Meant>> = {
  [PERIODS.reply.days]: { start: STARTS.received, counting: PERIODS.reply },
  [PERIODS.correctionNotice.days]: { start: STARTS.received, counting: PERIODS.correctionNotice },
  [PERIODS.thirdParty.days]: { start: STARTS.served, counting: OPINION },
}
const ANY: Meant = {
  start: { ...STARTS.received, reason: { zh: '起算，当日不计', en: 'the term begins; this day does not count' } },
  counting: {
    reason: { zh: '计入期限', en: 'counts towards the term' },
    basis: { zh: '民法典第二百零一条', en: 'Civil Code, Art. 201' },
  },
}

const CONSULTED_BASIS = { zh: '条例第三十三条第三款', en: 'Regulation, Art. 33(3)' }
const ANSWERED: Ground = {
  reason: { zh: '征求意见所需时间不计', en: 'consulting others: not counted' },
  basis: CONSULTED_BASIS,
}
const UNANSWERED: Ground = {
  reason: {
    zh: '征求意见所需时间不计，意见未到按 15 个工作日算',
    en: 'consulting others: not counted; without an answer 15 working days',
  },
  basis: CONSULTED_BASIS,
}

const RESTARTED_BASIS = {
  zh: `条例第三十条；${FEE_RESTART_BASIS.zh}`,
  en: `Regulation, Art. 30; ${FEE_RESTART_BASIS.en}`,
}
const BEFORE_RESTART: Ground = {
  reason: { zh: '补正或者缴费以前的日子不计，期限重新计算', en: 'before the correction or payment: begins anew' },
  basis: RESTARTED_BASIS,
}
const RESTARTED: Ground = {
  reason: {
    zh: '收到补正材料或者缴费，期限重新计算，当日不计',
    en: 'corrected or paid: begins anew, this day not counted',
  },
  basis: RESTARTED_BASIS,
}

/** From the receipt to the last event: more than any case takes, so that nobody can ask for a proof of a lifetime. */
const LONGEST_YEARS = 2

function farApart({ received, consultations, restart }: DeadlineQuestion): Failure | null {
  const events = [...consultations.flatMap(({ sent, answered }) => [sent, answered ?? sent]), restart ?? received]
  const far = events.find((to) => dayNumber(to) - dayNumber(received) > LONGEST_YEARS * 366)
  return far === undefined ? null : failure('dates-far-apart', { from: received, to: far, years: LONGEST_YEARS })
}

/** The term with its proof, or which of the dates cannot stand. */
export function deadlineTerm(calendar: Calendar, question: DeadlineQuestion): Result<Term, Failure> {
  const { received, days, extension, restart } = question
  const longest = PERIODS.extension
  if (!Number.isInteger(extension) || extension < 0 || extension > longest.days)
    return err(failure('term-length', { days: extension, longest: longest.days }))
  const far = farApart(question)
  if (far) return err(far)
  const suspensions = suspensionsOf(calendar, question)
  if (!suspensions.ok) return suspensions
  const { start, counting } = MEANT[days] ?? ANY
  return workingDayTerm(calendar, {
    from: received,
    start,
    days,
    counting,
    extension: extension === 0 ? undefined : { ...longest, days: extension },
    suspensions: suspensions.value,
    restarts: restart === null ? [] : [restartOn(restart)],
  })
}

/** When the clock was stopped is not asked: it makes no difference to the end. */
const restartOn = (from: LocalDate): Restart => ({
  stopped: null,
  from,
  start: RESTARTED,
  dropped: BEFORE_RESTART,
  waiting: BEFORE_RESTART,
})

function suspensionsOf(
  calendar: Calendar,
  { consultations }: DeadlineQuestion,
): Result<readonly Suspension[], Failure> {
  const found: Suspension[] = []
  for (const { sent, answered } of consultations) {
    if (answered !== null) {
      found.push({ ...ANSWERED, after: sent, until: answered })
      continue
    }
    const until = consultationEnd(calendar, { whom: 'thirdParty', sent, delivered: null, answered: null })
    if (!until.ok) return until
    found.push({ ...UNANSWERED, after: sent, until: until.value })
  }
  return ok(found)
}
