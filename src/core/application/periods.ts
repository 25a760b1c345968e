import type { Ground } from '#core/calendar/index'

/** A period of the law: its length, and the ground on which its days count. */
export interface Period extends Ground {
  readonly days: number
}

const regulation = (zh: string, en: string) => ({ zh: `条例${zh}`, en: `Regulation, ${en}` })
const FEE_RULES = { zh: '政府信息公开信息处理费管理办法第六条', en: 'Fee Rules, Art. 6' }

/** The periods of an application, in working days (CLK-1), each with its rule in rules.md. */
export const PERIODS = {
  /** REG-33.2 */
  reply: {
    days: 20,
    reason: { zh: '计入答复期限', en: 'counts towards the reply period' },
    basis: regulation('第三十三条第二款', 'Art. 33(2)'),
  },
  /** REG-33.3: at most, and once. */
  extension: {
    days: 20,
    reason: { zh: '经政府信息公开工作机构负责人同意延长', en: 'extended with the consent of the head of the Office' },
    basis: regulation('第三十三条第二款', 'Art. 33(2)'),
  },
  /** REG-35: beyond the periods of Art. 33; the longest that this program takes for reasonable [C]. */
  delay: {
    days: 60,
    reason: {
      zh: '申请数量、频次明显超过合理范围，确定延迟答复的合理期限',
      en: 'a reasonable delay for an excessive number of applications',
    },
    basis: regulation('第三十五条', 'Art. 35'),
  },
  /** REG-30.2: to ask for a correction. */
  correctionNotice: {
    days: 7,
    reason: { zh: '计入一次性告知补正的期限', en: 'counts towards the period to ask for a correction' },
    basis: regulation('第三十条', 'Art. 30'),
  },
  /** REG-30.2: for the applicant; the generally longest, and the default. */
  correction: {
    days: 15,
    reason: { zh: '计入补正期限', en: 'counts towards the period to correct' },
    basis: regulation('第三十条', 'Art. 30'),
  },
  /** REG-32.2 */
  thirdParty: {
    days: 15,
    reason: { zh: '计入第三方提出意见的期限', en: 'counts towards the third party’s period' },
    basis: regulation('第三十二条', 'Art. 32'),
  },
  /** REG-34 */
  jointMaker: {
    days: 15,
    reason: { zh: '计入共同制作机关提出意见的期限', en: 'counts towards the joint maker’s period' },
    basis: regulation('第三十四条', 'Art. 34'),
  },
  /** For organs that are no joint makers (REG-10a) the law sets no days: those of Art. 34 [C]. */
  otherOrgan: {
    days: 15,
    reason: { zh: '计入其他机关提出意见的期限', en: 'counts towards the other organ’s period' },
    basis: regulation('第三十三条第三款', 'Art. 33(3)'),
  },
  /** REG-35: a reasonable period; the law sets no days [C]. */
  reasons: {
    days: 15,
    reason: { zh: '计入申请人说明理由的期限', en: 'counts towards the period to state reasons' },
    basis: regulation('第三十五条', 'Art. 35'),
  },
  /** Inside the agency (CLK-11); the days are those that the Office sets [C]. */
  search: {
    days: 5,
    reason: { zh: '计入检索的期限', en: 'counts towards the period to search' },
    basis: regulation('第四十五条', 'Art. 45'),
  },
  /** FEE-8 */
  payment: {
    days: 20,
    reason: { zh: '计入缴纳信息处理费的期限', en: 'counts towards the period to pay the fee' },
    basis: FEE_RULES,
  },
  /** A reconsideration decision that orders a new reply and sets no days: those of Art. 33 [C]. */
  reconsidered: {
    days: 20,
    reason: { zh: '计入重新答复的期限', en: 'counts towards the period to reply anew' },
    basis: regulation('第三十三条第二款', 'Art. 33(2)'),
  },
  /** CLK-12 */
  judgment: {
    days: 20,
    reason: { zh: '计入判决确定的公开期限', en: 'counts towards the period that the judgment sets' },
    basis: { zh: '法释〔2025〕8号第十一条', en: 'Fa Shi [2025] No. 8, Art. 11' },
  },
} as const satisfies Record<string, Period>

export const FEE_RESTART_BASIS = FEE_RULES
