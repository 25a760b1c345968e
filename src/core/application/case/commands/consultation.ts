import type { Failure } from '#core/shared/index'
import { PERIODS } from '../../periods.ts'
import { needText, notBefore, refuse } from '../checks.ts'
import { stillOpen } from '../disclosing.ts'
import { type CaseState, type CaseStatus, type ConsultationState, turnOf } from '../state.ts'
import { caution, DISCLOSURE, type Step } from '../step.ts'

/** Letters and opinions are on their way whatever the agency does meanwhile, up to the reply. */
const BEFORE_REPLY: readonly CaseStatus[] = [
  'handling',
  'awaitingCorrection',
  'awaitingPayment',
  'redeciding',
  'decided',
  'approved',
]

/** REG-32, REG-33.4, REG-34. */
export const consult: Step<'consult'> = {
  name: { zh: '征求意见', en: 'consult' },
  who: 'office',
  rules: ['REG-32', 'REG-33', 'REG-34', 'REG-10a', 'CLK-5', 'DOC-7', 'DOC-11', 'DOC-21'],
  kinds: DISCLOSURE,
  from: ['handling', 'redeciding'],
  consequence: (state) => ({
    zh: `对方自收到征求意见书之日起 ${PERIODS.thirdParty.days} 个工作日内提出意见；${
      state.replies.length > 0 ? '重新答复的期限继续计算。' : '发出次日至收到意见之日不计入答复期限。'
    }第三方逾期不答复不视为同意，共同制作机关逾期不答复视为同意。`,
    en: `${PERIODS.thirdParty.days} working days from the receipt of the letter; ${
      state.replies.length > 0
        ? 'the period to reply anew runs on'
        : 'the days from the day after dispatch to the opinion do not count'
    }. Silence of a third party is no consent, that of a joint maker is.`,
  }),
  check: (state, { consultationId: id, partyId, information, day }) =>
    needText(id, '征求意见编号', 'REG-32.1') ??
    needText(partyId, '被征求意见方', 'REG-32.1') ??
    needText(information, '征求意见的内容', 'DOC-7') ??
    notBefore(day, turnOf(state), 'REG-32') ??
    (state.consultations.some((c) => c.id === id) ? refuse('case-part-used', 'REG-32.1', { id }) : null),
  events: (_state, command, { by }) => [{ ...command, type: 'consultationSent', by }],
}

const found = ({ consultations }: CaseState, id: string): ConsultationState | null =>
  consultations.find((c) => c.id === id) ?? null

const unknown = (id: string): Failure => refuse('case-part-unknown', 'REG-32', { id })

const noneOpen = (id: string): Failure => refuse('case-none-open', 'REG-32', { id })

export const recordConsultationService: Step<'recordConsultationService'> = {
  name: { zh: '登记征求意见书送达', en: 'record that the consultation was served' },
  who: 'office',
  rules: ['REG-32', 'REG-34', 'DOC-16'],
  kinds: DISCLOSURE,
  from: BEFORE_REPLY,
  consequence: () => ({
    zh: '对方提出意见的期限自次日起计算。',
    en: 'The days to answer run from the next day.',
  }),
  ready: (state) => (state.consultations.some((c) => !c.served && !c.opinion) ? null : noneOpen('征求意见书')),
  check: (state, { consultationId: id, day }) => {
    const consultation = found(state, id)
    if (!consultation) return unknown(id)
    if (consultation.served || consultation.opinion) return refuse('case-part-done', 'REG-32', { id })
    return notBefore(day, consultation.sent, 'REG-32')
  },
  events: (_state, command, { by }) => [{ ...command, type: 'consultationServed', by }],
}

export const receiveOpinion: Step<'receiveOpinion'> = {
  name: { zh: '登记收到意见', en: 'record an opinion' },
  who: 'office',
  rules: ['REG-32', 'REG-34', 'CLK-5', 'DOC-8'],
  kinds: DISCLOSURE,
  from: BEFORE_REPLY,
  consequence: () => ({
    zh: '次日起继续计算答复期限。',
    en: 'The reply period goes on from the next day.',
  }),
  ready: ({ consultations }) => (consultations.some((c) => !c.opinion) ? null : noneOpen('征求意见')),
  check: (state, { consultationId: id, agrees, reasonable, day }) => {
    const consultation = found(state, id)
    if (!consultation) return unknown(id)
    if (consultation.opinion) return refuse('case-part-done', 'REG-32', { id })
    if (consultation.whom === 'thirdParty' && !agrees && reasonable === null)
      return refuse('case-opinion-unjudged', 'REG-32.4')
    return notBefore(day, consultation.served ?? consultation.sent, 'REG-32')
  },
  cautions: (_state, { agrees, grounds }) => [
    caution(
      !agrees && !grounds?.trim(),
      'REG-32.4',
      '不同意公开而没有写明理由：请在案卷中说明。',
      'The refusal states no grounds: say so in the file.',
    ),
  ],
  events: (_state, command, { by }) => [{ ...command, type: 'opinionReceived', by }],
}

/** A third party with something to be told: it has not agreed, by its word or its silence. */
const unwilling = ({ consultations }: CaseState): readonly ConsultationState[] =>
  consultations.filter((c) => c.whom === 'thirdParty' && !c.opinion?.agrees && !c.told)

/** REG-32.5: what is disclosed against the will of a third party, and why. It speaks first, or lets its days pass. */
export const tellThirdParty: Step<'tellThirdParty'> = {
  name: { zh: '书面告知第三方', en: 'tell the third party' },
  who: 'office',
  rules: ['REG-32', 'DOC-10', 'REM-5'],
  kinds: DISCLOSURE,
  from: ['handling', 'redeciding', 'decided', 'approved'],
  consequence: () => ({
    zh: '第三方得知公开的内容和理由；随后可以发出答复。第三方可以依法寻求救济。',
    en: 'The third party learns what is disclosed and why; then the reply may go out. It may seek a remedy.',
  }),
  ready: (state, day, context) => {
    const [first, ...more] = unwilling(state)
    if (!first) return noneOpen('第三方')
    return more.some((one) => !stillOpen(one, day, context)) ? null : stillOpen(first, day, context)
  },
  check: (state, { consultationId: id, information, reasons, day }, context) => {
    const consultation = found(state, id)
    if (!consultation) return unknown(id)
    if (consultation.whom !== 'thirdParty') return refuse('case-not-third-party', 'REG-32.5', { id })
    if (consultation.told) return refuse('case-part-done', 'REG-32.5', { id })
    return (
      stillOpen(consultation, day, context) ??
      needText(information, '决定公开的内容', 'REG-32.5') ??
      needText(reasons, '公开的理由', 'REG-32.5') ??
      notBefore(day, consultation.opinion?.day ?? consultation.sent, 'REG-32.5')
    )
  },
  events: (_state, command, { by }) => [{ ...command, type: 'thirdPartyTold', by }],
}
