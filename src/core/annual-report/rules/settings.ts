import type { Bilingual } from '#core/shared/index'
import type { Severity } from './finding.ts'

/** The conventions [C] that an installation may set. Defaults are those of the design's rules. */
export interface CheckSettings {
  /** Another severity for a rule, or `off`, by rule id. What is not named keeps the rule's own. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Section 一 and 五: share of sentences alike from one year to the next above which to warn, 0 to 1. ARP-8 */
  readonly alikeThreshold: number
  /** Most characters that section 一 should have, white space not counted. ARP-7 */
  readonly overviewLimit: number
  /** Characters that section 五 must have to say anything, white space not counted. ARP-1, 2.2 */
  readonly problemsMinimum: number
  /** Share of （六）3.其他 in all outcomes above which to warn, 0 to 1. T3-16 */
  readonly otherOutcomeShare: number
  /** Fewest applications in the year that 大量反复申请 can be said of. */
  readonly excessiveMinimum: number
  /** Fees of a county department or a township, in 万元, from which on a whole number looks like 元. T2-13 */
  readonly feeInYuanFrom: number
  /** Fees in 万元 that no county department takes. T2-13 */
  readonly feeLimit: number
  /** By how many times decisions may change from year to year before they are asked about, and from how many on. */
  readonly jumpFactor: number
  readonly jumpMinimum: number
  /** Words in an agency's name that say it grants licences, so that 行政许可 = 0 is worth a question. PLA-1 */
  readonly licensingBodies: readonly string[]
}

export const DEFAULT_CHECK_SETTINGS: CheckSettings = {
  severities: {},
  alikeThreshold: 0.7,
  overviewLimit: 1000,
  problemsMinimum: 10,
  otherOutcomeShare: 0.05,
  excessiveMinimum: 10,
  feeInYuanFrom: 10_000,
  feeLimit: 100_000,
  jumpFactor: 10,
  jumpMinimum: 100,
  licensingBodies: [
    '商务',
    '市场监督',
    '市场监管',
    '卫生健康',
    '卫健',
    '交通运输',
    '住房和城乡建设',
    '住房城乡建设',
    '住建',
    '自然资源',
    '生态环境',
    '应急管理',
    '公安',
    '文化',
    '教育',
    '农业农村',
    '水利',
    '水务',
    '林业',
    '城市管理',
    '综合执法',
    '人力资源和社会保障',
    '人社',
    '民政',
    '行政审批',
    '烟草',
    '税务',
    '消防',
    '气象',
    '发展和改革',
    '发展改革',
  ],
}

/** What each setting does, for docs/rules.md and for settings pages. */
export const CHECK_SETTING_WORDS: Readonly<Record<keyof CheckSettings, Bilingual>> = {
  severities: {
    zh: '按规则编号改级别（error、warning、note）或者关闭（off）',
    en: 'another severity for a rule (error, warning, note), or off',
  },
  alikeThreshold: {
    zh: 'ARP-8：与上年相同的文字超过这个比例时提醒',
    en: "ARP-8: share of last year's text above which to warn",
  },
  overviewLimit: { zh: 'ARP-7：“总体情况”的字数上限', en: 'ARP-7: most characters of section 一' },
  problemsMinimum: { zh: 'CMP-4：第五部分至少的字数', en: 'CMP-4: fewest characters of section 五' },
  otherOutcomeShare: {
    zh: 'T3-16：“（六）3.其他”占办理总数超过这个比例时提醒',
    en: 'T3-16: share of 3.其他 in all outcomes above which to warn',
  },
  excessiveMinimum: {
    zh: 'T3-20：全年申请少于这个数时，“大量反复申请”要核实',
    en: 'T3-20: fewest applications of which 大量反复 can be said',
  },
  feeInYuanFrom: {
    zh: 'T2-13：县级部门和乡镇的收费是整数且不小于这个数（万元）时，疑为元',
    en: 'T2-13: whole amounts (万元) of small bodies from which on they look like 元',
  },
  feeLimit: {
    zh: 'T2-13：县级部门和乡镇的收费超过这个数（万元）时，疑为元',
    en: 'T2-13: amounts (万元) above which those of small bodies look like 元',
  },
  jumpFactor: { zh: 'YR-7：与上年相差这么多倍时要核实', en: 'YR-7: change from year to year that is asked about' },
  jumpMinimum: { zh: 'YR-7：较大的一年不到这个数时不问', en: 'YR-7: smallest larger number that is asked about' },
  licensingBodies: {
    zh: 'PLA-1：名称里有这些词的机关，行政许可写 0 要核实',
    en: 'PLA-1: words in the name of a body that grants licences',
  },
}
