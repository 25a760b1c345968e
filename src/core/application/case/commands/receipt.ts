import { CHANNELS } from '../channels.ts'
import { BOTH_KINDS, type Step } from '../step.ts'

const FIXED = { code: 'case-received', rule: 'REG-31' } as const

/** REG-31, 31a: ordinary mail, internet and fax count from the day on which both sides confirm. */
export const confirmReceipt: Step<'confirmReceipt'> = {
  name: { zh: '确认收到', en: 'confirm the receipt' },
  who: 'office',
  rules: ['REG-31', 'REG-31a'],
  kinds: BOTH_KINDS,
  from: ['arrived'],
  barred: {
    ...{ handling: FIXED, awaitingCorrection: FIXED, awaitingPayment: FIXED, redeciding: FIXED },
    ...{ decided: FIXED, approved: FIXED, sent: FIXED },
  },
  consequence: ({ channel }) => ({
    zh: `${CHANNELS[channel].name.zh}的，双方确认之日为收到申请之日，次日起计算答复期限。`,
    en: `${CHANNELS[channel].name.en}: the day on which both sides confirm is the day of receipt; the reply period runs from the next day.`,
  }),
  events: (_state, { day }, { by }) => [{ type: 'applicationReceived', day, by, ground: 'confirmed' }],
}
