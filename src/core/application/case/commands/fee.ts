import type { Failure } from '#core/shared/index'
import { type FeeFacts, feeChoices } from '../../fees.ts'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse, wholeNumber } from '../checks.ts'
import { paymentDue } from '../obligations.ts'
import type { CaseState, FeeState } from '../state.ts'
import { DISCLOSURE, type Step } from '../step.ts'
import { periodEnded } from './reasons.ts'

const NOT_NOTICED = { code: 'case-fee-not-noticed', rule: 'FEE-8' } as const

const factsFault = ({ monthNumber, pages }: FeeFacts): Failure | null =>
  wholeNumber(monthNumber, [1, 1_000_000], '本月第几件', 'FEE-4') ??
  (pages === null ? null : wholeNumber(pages, [0, 1_000_000], '页数', 'FEE-6'))

/** FEE-2, FEE-7, FEE-13: one mode, inside the handling period, decided by the head of the Office. */
export const noticeFee: Step<'noticeFee'> = {
  name: { zh: '通知收费', en: 'give notice of a fee' },
  who: 'head',
  rules: ['REG-42', 'FEE-2', 'FEE-5', 'FEE-7', 'FEE-13', 'CLK-7', 'DOC-13'],
  kinds: DISCLOSURE,
  from: ['handling'],
  consequence: (_state, { readings }) => ({
    zh: `办理停下，等待缴费（${PERIODS.payment.days} 个工作日）；缴费次日起答复期限${
      readings.afterPayment === 'restart' ? '重新' : '继续'
    }计算，逾期未缴的不再处理。`,
    en: `The case waits for the payment (${PERIODS.payment.days} working days); the reply period ${
      readings.afterPayment === 'restart' ? 'begins anew' : 'goes on'
    } on the day after it. Not paid: handled no longer.`,
  }),
  ready: (state, day, context) =>
    state.fee ? refuse('case-fee-once', 'FEE-2') : periodEnded(state, day, 'FEE-7', context, 'due'),
  check: ({ received, correction }, { facts, mode, wayToPay, approvedBy, day }) =>
    (approvedBy ? null : refuse('case-approval-missing', 'FEE-13')) ??
    needText(wayToPay, '缴纳方式', 'FEE-7') ??
    factsFault(facts) ??
    (feeChoices(facts).some((c) => c.mode === mode) ? null : refuse('case-no-fee', 'FEE-2')) ??
    notBefore(day, correction?.received ?? received, 'FEE-7'),
  events: (_state, { day, facts, mode, wayToPay, approvedBy }, { by }) =>
    feeChoices(facts)
      .filter((c) => c.mode === mode)
      .map(({ yuan }) => ({ type: 'feeNoticed', day, mode, yuan, facts, wayToPay, approvedBy: approvedBy ?? by, by })),
}

function charged({ fee }: CaseState): FeeState {
  if (!fee) throw new Error('a payment is awaited that nobody asked for')
  return fee
}

export const recordFeeService: Step<'recordFeeService'> = {
  name: { zh: '登记收费通知送达', en: 'record that the fee notice was served' },
  who: 'office',
  rules: ['FEE-8', 'DOC-16'],
  kinds: DISCLOSURE,
  from: ['awaitingPayment'],
  barred: { handling: NOT_NOTICED, redeciding: NOT_NOTICED, awaitingCorrection: NOT_NOTICED },
  consequence: () => ({
    zh: `次日起计算 ${PERIODS.payment.days} 个工作日的缴费期限。`,
    en: `The ${PERIODS.payment.days} working days to pay run from the next day.`,
  }),
  ready: (state) => (charged(state).served ? refuse('case-part-done', 'FEE-8', { id: '收费通知' }) : null),
  check: (state, { day }) => notBefore(day, charged(state).noticed, 'FEE-8'),
  events: (_state, { day }, { by }) => [{ type: 'feeNoticeServed', day, by }],
}

export const recordPayment: Step<'recordPayment'> = {
  name: { zh: '登记缴费', en: 'record the payment' },
  who: 'office',
  rules: ['FEE-8', 'FEE-9', 'FEE-11', 'CLK-7', 'DB-20'],
  kinds: DISCLOSURE,
  from: ['awaitingPayment'],
  barred: { handling: NOT_NOTICED, redeciding: NOT_NOTICED, awaitingCorrection: NOT_NOTICED },
  consequence: (_state, { readings }) =>
    readings.afterPayment === 'restart'
      ? {
          zh: '继续办理；次日起重新计算 20 个工作日的答复期限。',
          en: 'The case goes on; 20 working days run anew from the next day.',
        }
      : { zh: '继续办理；次日起继续计算答复期限。', en: 'The case and the reply period go on from the next day.' },
  check: (state, { yuan, receipt, day }, context) => {
    const fee = charged(state)
    const { due } = paymentDue(fee, context).due
    if (yuan !== fee.yuan) return refuse('case-fee-amount', 'FEE-7', { yuan: fee.yuan, found: String(yuan) })
    return (
      needText(receipt, '票据号码', 'FEE-11') ??
      notBefore(day, fee.noticed, 'FEE-8') ??
      (fee.served && day > due ? refuse('case-payment-late', 'FEE-8', { due }) : null)
    )
  },
  events: (_state, command, { by }) => [{ ...command, type: 'feePaid', by }],
}
