import {
  type Calendar,
  type Ground,
  type Restart,
  type Suspension,
  type Term,
  workingDayTerm,
} from '#core/calendar/index'
import { err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { FEE_RESTART_BASIS, PERIODS, type Period } from './periods.ts'

/** 民法典 201 by analogy: the day of the event is not counted (CLK-2). */
const dayZero = (zh: string, en: string): Ground => ({
  reason: { zh: `${zh}，当日不计`, en: `${en}; this day does not count` },
  basis: { zh: '民法典第二百零一条', en: 'Civil Code, Art. 201' },
})

/** What a term begins with. */
export const STARTS = {
  received: dayZero('收到申请', 'the application is received'),
  served: dayZero('收到通知', 'the notice is received'),
  effective: dayZero('判决生效', 'the judgment takes effect'),
} as const satisfies Record<string, Ground>

/** A period of the law from its day 0, without events in it. */
export const periodFrom = (
  calendar: Calendar,
  from: LocalDate,
  period: Period,
  start: Ground = STARTS.served,
): Result<Term, Failure> => workingDayTerm(calendar, { from, start, days: period.days, counting: period })

/** A consultation of a third party (Art. 32), of a joint maker (Art. 34), or of another organ (Art. 33(3)). */
export interface Consultation {
  readonly whom: 'thirdParty' | 'jointMaker' | 'otherOrgan'
  readonly sent: LocalDate
  /** The day on which the consulted party received the letter; its 15 days run from there. Null = not known yet: from the dispatch. */
  readonly delivered: LocalDate | null
  /** The day on which the opinion arrived, null = none so far. */
  readonly answered: LocalDate | null
}

/**
 * The last day that a consultation excludes (CLK-5): the day on which the opinion arrived, at the latest the end of the consulted party's
 * 15 days, since silence lets the organ go on (REG-32.3, REG-34).
 */
export function consultationEnd(calendar: Calendar, consultation: Consultation): Result<LocalDate, Failure> {
  const { whom, sent, delivered, answered } = consultation
  const days = periodFrom(calendar, delivered ?? sent, PERIODS[whom])
  if (!days.ok) return days
  return ok(answered !== null && answered < days.value.due ? answered : days.value.due)
}

/** What moved the clock of an application. Dates are days of receipt and dispatch. */
export interface ReplyHistory {
  readonly received: LocalDate
  /** CLK-4: asked once; `answered` null while the applicant has not corrected. */
  readonly correction: { readonly asked: LocalDate; readonly answered: LocalDate | null } | null
  /** CLK-7: `paid` null while the fee is not paid. */
  readonly fee: { readonly noticed: LocalDate; readonly paid: LocalDate | null } | null
  readonly consultations: readonly Consultation[]
  /** CLK-6: working days, 0 to 20. */
  readonly extension: number
  /** REG-35: working days of the reasonable delay for many applications, beyond the extension; none when absent. */
  readonly delay?: number
}

/** The doubtful points of the clock (rules.md 12). */
export interface ClockReadings {
  /** DB-14: days from the dispatch to the answer, or the consulted party's own 15 days only. */
  readonly consultationExcludes: 'fromDispatch' | 'ownPeriod'
  /** DB-20: the period begins anew after the payment, or goes on. */
  readonly afterPayment: 'restart' | 'resume'
}

export const DEFAULT_CLOCK_READINGS: ClockReadings = { consultationExcludes: 'fromDispatch', afterPayment: 'restart' }

/** The clock runs to a date, or stands still until the applicant acts. */
export type ReplyClock =
  | { readonly state: 'running'; readonly term: Term }
  | { readonly state: 'waiting'; readonly for: 'correction' | 'payment'; readonly since: LocalDate }

const CORRECTION = {
  start: dayZero('收到补正材料，答复期限重新计算', 'the corrected application is received and the period begins anew'),
  dropped: {
    reason: { zh: '补正以前的日子不计，收到补正之日起重新计算', en: 'before the correction: the period begins anew' },
    basis: PERIODS.correctionNotice.basis,
  },
  waiting: {
    reason: {
      zh: '等待申请人补正',
      en: 'waiting for the correction',
    },
    basis: PERIODS.correctionNotice.basis,
  },
}
const PAYMENT = {
  start: dayZero('申请人缴费，答复期限重新计算', 'the applicant pays and the period begins anew'),
  dropped: {
    reason: { zh: '缴费以前的日子不计，缴费次日起重新计算', en: 'before the payment: the period begins anew' },
    basis: FEE_RESTART_BASIS,
  },
  waiting: {
    reason: {
      zh: '等待申请人缴费',
      en: 'waiting for the payment',
    },
    basis: FEE_RESTART_BASIS,
  },
}
const OTHER_ORGAN: Ground = {
  reason: { zh: '征求其他机关意见所需时间不计', en: 'consulting another organ: not counted' },
  basis: { zh: '条例第三十三条第三款', en: 'Regulation, Art. 33(3)' },
}
const CONSULTED = {
  thirdParty: {
    reason: { zh: '征求第三方意见所需时间不计', en: 'consulting a third party: not counted' },
    basis: OTHER_ORGAN.basis,
  },
  jointMaker: OTHER_ORGAN,
  otherOrgan: OTHER_ORGAN,
} as const satisfies Record<Consultation['whom'], Ground>

/** A correction asked for after the 7 days neither stops the clock nor starts it anew (REG-30.6). */
function correctionInTime(calendar: Calendar, received: LocalDate, asked: LocalDate): Result<boolean, Failure> {
  const days = periodFrom(calendar, received, PERIODS.correctionNotice, STARTS.received)
  return days.ok ? ok(asked <= days.value.due) : days
}

function suspensionsOf(
  calendar: Calendar,
  { consultations, fee }: ReplyHistory,
  { consultationExcludes, afterPayment }: ClockReadings,
): Result<readonly Suspension[], Failure> {
  const found: Suspension[] = []
  for (const consultation of consultations) {
    const until = consultationEnd(calendar, consultation)
    if (!until.ok) return until
    const { whom, sent, delivered } = consultation
    const after = consultationExcludes === 'ownPeriod' ? (delivered ?? sent) : sent
    found.push({ ...CONSULTED[whom], after, until: until.value })
  }
  if (fee?.paid && afterPayment === 'resume') found.push({ ...PAYMENT.waiting, after: fee.noticed, until: fee.paid })
  return ok(found)
}

/** Of two stops on one day the one that ended first came first. */
const began = ({ since, until }: Stop): string => `${since} ${until ?? '9999'}`

/** The stops of the clock that count in law, in the order of time. */
function stopsOf(calendar: Calendar, { received, correction, fee }: ReplyHistory): Result<readonly Stop[], Failure> {
  const stops: Stop[] = []
  if (correction) {
    const inTime = correctionInTime(calendar, received, correction.asked)
    if (!inTime.ok) return inTime
    if (inTime.value) stops.push({ for: 'correction', since: correction.asked, until: correction.answered })
  }
  if (fee) stops.push({ for: 'payment', since: fee.noticed, until: fee.paid })
  return ok(stops.toSorted((a, b) => (began(a) < began(b) ? -1 : 1)))
}

interface Stop {
  readonly for: 'correction' | 'payment'
  readonly since: LocalDate
  /** From this day the period begins anew; null = the clock stands still. */
  readonly until: LocalDate | null
}

const restartsOf = (stops: readonly Stop[], { afterPayment }: ClockReadings): readonly Restart[] =>
  stops.flatMap(({ for: what, since, until }) => {
    if (until === null || (what === 'payment' && afterPayment === 'resume')) return []
    return [{ stopped: since, from: until, ...(what === 'correction' ? CORRECTION : PAYMENT) }]
  })

/** Days after the first deadline: the extension (Art. 33), and the delay for excessive applications (Art. 35). */
function longerBy({ extension, delay = 0 }: ReplyHistory): (Ground & { readonly days: number }) | undefined {
  const days = extension + delay
  return days === 0 ? undefined : { ...(delay > 0 ? PERIODS.delay : PERIODS.extension), days }
}

/** When the reply is due, with the proof; refuses dates that cannot stand together. */
export function replyClock(
  calendar: Calendar,
  history: ReplyHistory,
  readings: ClockReadings = DEFAULT_CLOCK_READINGS,
): Result<ReplyClock, Failure> {
  const { received, extension } = history
  const { reply, extension: longest } = PERIODS
  if (extension > longest.days) return err(failure('term-length', { days: extension, longest: longest.days }))
  const stops = stopsOf(calendar, history)
  if (!stops.ok) return stops
  const suspensions = suspensionsOf(calendar, history, readings)
  if (!suspensions.ok) return suspensions
  const term = workingDayTerm(calendar, {
    from: received,
    start: STARTS.received,
    days: reply.days,
    counting: reply,
    extension: longerBy(history),
    suspensions: suspensions.value,
    restarts: restartsOf(stops.value, readings),
  })
  if (!term.ok) return term
  const open = stops.value.find((stop) => stop.until === null)
  if (!open) return ok({ state: 'running', term: term.value })
  if (open.since > term.value.due) return err(failure('term-over', { date: open.since, due: term.value.due }))
  return ok({ state: 'waiting', for: open.for, since: open.since })
}
