import { APPLICANT_KINDS, OUTCOMES } from '#core/application/index'
import { REVIEW_ROUTES } from '#core/review/index'
import { type CellAddress, type FormId, isCellAddress } from '../../form/index.ts'
import type { Shape } from './claims.ts'

/** One thing that a number in a text may stand for: cells whose sum it should be. */
export interface Meaning {
  readonly zh: string
  readonly en: string
  readonly cells: readonly CellAddress[]
}

/** What a number is said of, how texts put it, and what it may mean; the usual meaning leads. */
export interface Subject {
  readonly instance: string
  readonly table: '表二' | '表三' | '表四'
  readonly shapes: readonly Shape[]
  readonly meanings: readonly Meaning[]
  /** True for totals: a number that is said to be a part of another is then not meant. */
  readonly whole?: boolean
}

/** `政府信息公开申请`, in the words that reports use for it. */
const REQUEST = '(?:政府信息公开|信息公开|依申请公开|依申请信息公开|公开)(?:政府信息|信息)?(?:类)?(?:的)?(?:申请|事项)'
/** What may stand between the thing counted and its number. */
const FILL = '(?:书|表)?(?:的)?(?:申请|答复|案件|数量|件数)?(?:总数|总量|共计|合计|总计|共有|共|有|为|是|计|各)*'

const total = (row: string): CellAddress => `t3.${row}.total`
const meaning = (zh: string, en: string, ...cells: CellAddress[]): Meaning => ({ zh, en, cells })

const NEW = meaning('本年新收', 'received in the year', total('received'))
const CARRIED_IN = meaning('上年结转', 'carried in', total('carriedIn'))
const BOTH = meaning(
  '本年新收与上年结转之和',
  'received and carried in together',
  total('received'),
  total('carriedIn'),
)
const HANDLED = meaning('办理结果总计', 'handled', total('total'))
const CARRIED_OUT = meaning('结转下年度', 'carried out', total('carriedOut'))

const group = (label: string): CellAddress[] => OUTCOMES.filter((o) => o.group === label).map((o) => total(o.key))
const OPEN = meaning('予以公开', 'granted', total('open'))
const OPEN_OR_PART = meaning('予以公开与部分公开之和', 'granted in whole or in part', total('open'), total('partial'))

/** 收到 says either what is new or all there was to handle: both readings occur in sound reports. */
export const APPLICATIONS: readonly Subject[] = [
  {
    instance: 'received',
    table: '表三',
    whole: true,
    shapes: [
      `(?<!新)(?:收到|受理|接收|接到)(?:的)?(?:公民、法人(?:和|或|及|或者)?其[他它]组织)?…${REQUEST}${FILL}N`,
      `(?<!新)(?:收到|受理|接收|接到)(?:政府信息|信息)?依申请(?:公开)?(?:政府)?(?:信息)?(?:公开)?${FILL}N`,
      '(?<!新)(?:收到|受理|接收|接到)(?:的)?N(?:政府)?(?:信息公开|依申请)[^0-9，。；]{0,4}申请',
    ],
    meanings: [NEW, BOTH],
  },
  {
    instance: 'new',
    table: '表三',
    whole: true,
    shapes: [`(?:新收到?|新增|新受理)…${REQUEST}${FILL}N`, '新收N'],
    meanings: [NEW],
  },
  {
    instance: 'carriedIn',
    table: '表三',
    whole: true,
    shapes: [
      '(?:上年|上一年|去年)(?:度)?(?:结转|转结|转入|遗留)…N',
      '(?:结转|转结)(?:自)?(?:上年|上一年|去年)(?:度)?…N',
    ],
    meanings: [CARRIED_IN],
  },
  {
    instance: 'handled',
    table: '表三',
    whole: true,
    shapes: [
      `(?<!(?:公开|提供|处理|下一?年度?)[^，。；]{0,4})(?:办结|答复|办理完毕|办理完成)(?:了)?(?:${REQUEST})?${FILL}N`,
    ],
    meanings: [HANDLED, BOTH],
  },
  {
    instance: 'carriedOut',
    table: '表三',
    whole: true,
    shapes: [
      '(?:结转|转结|转|顺延)(?:至|到|入)?(?:下年|下一年|次年|明年|20\\d\\d年)(?:度)?…N',
      'K(?:申请)?…(?:结转|转结|顺延|转)(?:至|到|入)?(?:下年|下一年|次年)(?!度?[^，。；]{0,8}\\d)',
    ],
    meanings: [CARRIED_OUT],
  },
  {
    instance: 'onApplication',
    table: '表三',
    whole: true,
    shapes: ['(?<!(?:收到|受理|接收|接到|新收|新增)[^，。；]{0,8})依申请公开(?:政府信息|信息)?(?:申请)?(?:共)?N'],
    meanings: [NEW, BOTH, HANDLED, OPEN, OPEN_OR_PART],
  },
]

export const OPENED: readonly Subject[] = [
  {
    instance: 'open',
    table: '表三',
    shapes: [`(?:予以公开|同意公开)(?!(?:以)?(?:及|和|与|、|或|（含))${FILL}K`],
    meanings: [OPEN, OPEN_OR_PART],
  },
  {
    instance: 'openOrPartial',
    table: '表三',
    shapes: [`(?:予以公开|同意公开)(?:以)?(?:及|和|与|、|或|（含)(?:予以)?部分公开）?${FILL}K`],
    meanings: [OPEN_OR_PART],
  },
]

/** Reports that take 部分公开 together with 予以公开 say so with a conjunction just before it. */
export const PARTLY_OPENED: Subject = {
  instance: 'partial',
  table: '表三',
  shapes: [`(?<!公开(?:以)?[及和与、或（]含?(?:予以)?)部分公开${FILL}K`],
  meanings: [meaning('部分公开', 'granted in part', total('partial'))],
}

/** A reason named before it (`属于国家秘密不予公开3件`) makes the number one of a row, not of the group. */
const REFUSAL_WITH_REASON = '(?<!(?:属于|涉及|危及|不掌握|不存在|另行制作|不明确|重复|信访|投诉)[^等，。；：]{0,12})'

const refusal = (
  instance: string,
  label: '不予公开' | '无法提供' | '不予处理',
  en: string,
  number: string,
): Subject => ({
  instance,
  table: '表三',
  shapes: [`${REFUSAL_WITH_REASON}${label}${FILL}K`],
  meanings: [meaning(label, en, ...group(`（${number}）${label}`))],
})

export const NOT_OPENED = refusal('no', '不予公开', 'refused', '三')
export const NOT_PROVIDED = refusal('cannot', '无法提供', 'could not be provided', '四')
export const NOT_HANDLED = refusal('refuse', '不予处理', 'not handled', '五')

export const OTHERWISE_HANDLED: Subject = {
  instance: 'other',
  table: '表三',
  shapes: [`(?:其他处理|其它处理)${FILL}K`],
  meanings: [meaning('其他处理', 'handled otherwise', ...group('（六）其他处理'), total('otherHandling'))],
}

/** The words by which a text names one row of a group. */
const REASONS: readonly (readonly [key: string, words: string])[] = [
  ['no.secret', '(?:属于|涉及)?国家秘密'],
  ['no.security', '三安全一稳定[”"]?'],
  ['no.thirdParty', '(?:保护|涉及|损害)?第三方合法权益'],
  ['no.internal', '(?:三类)?内部事务信息'],
  ['no.process', '(?:四类)?过程性信息'],
  ['no.caseFile', '(?:属于)?行政执法案卷(?:信息)?'],
  ['no.query', '(?:属于)?行政查询事项'],
  ['cannot.notHeld', '(?:本机关)?不掌握(?:相关)?(?:政府)?信息'],
  ['cannot.make', '(?:没有现成信息)?需要?另行制作'],
  ['cannot.unclear', '补正后(?:申请内容)?(?:仍)?不明确'],
  ['refuse.petition', '信访举报投诉类(?:申请)?'],
  ['refuse.repeat', '重复申请'],
  ['refuse.publication', '(?:要求提供)?公开出版物'],
]

function reasonMeaning(key: string): Meaning {
  const outcome = OUTCOMES.find((o) => o.key === key)
  if (!outcome) throw new Error(`no outcome ${key}`)
  return meaning(outcome.label, `under ${outcome.label}`, total(key))
}

export const REASONS_GIVEN: readonly Subject[] = REASONS.map(([key, words]) => ({
  instance: key,
  table: '表三',
  shapes: [`${words}(?:的)?(?:不予公开|无法提供|不予处理)?${FILL}K`],
  meanings: [reasonMeaning(key)],
}))

const KIND_WORDS: Readonly<Record<string, string>> = {
  natural: '(?:自然人|公民)',
  business: '(?:商业企业|企业(?=(?:提出|提交)?(?:的)?申请))',
  research: '科研机构',
  charity: '社会公益组织',
  legalService: '法律服务机构',
}

const ofKinds = (zh: string, en: string, kinds: readonly string[]): Meaning[] => [
  meaning(`本年新收（${zh}）`, `received from ${en}`, ...kinds.map((k): CellAddress => `t3.received.${k}`)),
  meaning(
    `本年新收与上年结转之和（${zh}）`,
    `received and carried in from ${en}`,
    ...kinds.flatMap((k): CellAddress[] => [`t3.received.${k}`, `t3.carriedIn.${k}`]),
  ),
  meaning(`办理结果总计（${zh}）`, `handled for ${en}`, ...kinds.map((k): CellAddress => `t3.total.${k}`)),
]

const ORGANISATIONS = APPLICANT_KINDS.map((k) => k.key).filter((k) => k !== 'natural')

/** Who applied. Such numbers stand after 其中 as a rule, so the shapes are narrow. */
export const APPLICANTS: readonly Subject[] = [
  ...APPLICANT_KINDS.flatMap(({ key, label }): Subject[] => {
    const words = KIND_WORDS[key]
    return words === undefined
      ? []
      : [
          {
            instance: key,
            table: '表三',
            shapes: [`${words}(?:提出|提交)?(?:的)?(?:申请)?(?:共|为|有)?K`],
            meanings: ofKinds(label, label, [key]),
          },
        ]
  }),
  {
    instance: 'organisations',
    table: '表三',
    shapes: ['法人(?:或|和|及|或者)?其[他它]组织(?:提出|提交)?(?:的)?(?:申请)?(?:共|为|有)?K'],
    meanings: ofKinds('法人或其他组织', '法人或其他组织', ORGANISATIONS),
  },
]

const routes = (keys: readonly string[], result: string): CellAddress[] =>
  keys.map((key): CellAddress => `t4.${key}.${result}`)
const SUITS = REVIEW_ROUTES.filter((r) => r.group === '行政诉讼').map((r) => r.key)
const ALL_ROUTES = REVIEW_ROUTES.map((r) => r.key)
const CASES = '(?:申请|案件|案|数量|件数)?(?:总数|共计|合计|总计|共有|共|有|为|是|计)*'
/** A case, then what it is: `1件涉及政府信息公开工作的行政复议`. */
const CASE_OF = 'K(?:因|涉及)?(?:政府)?(?:信息公开)?(?:工作|类|申请)?(?:引发|提起)?(?:的)?'

export const REVIEWS: Subject = {
  instance: 'review',
  table: '表四',
  shapes: [
    `(?<!诉讼[和、及与])行政复议(?!(?:和|、|及|与|以及)?(?:提起)?(?:行政)?诉讼)${CASES}K`,
    `${CASE_OF}行政复议(?=案件|案|[，。；]|$)`,
  ],
  meanings: [meaning('行政复议总计', 'reconsiderations', 't4.review.total')],
}

export const SUITS_BROUGHT: Subject = {
  instance: 'suits',
  table: '表四',
  shapes: [`(?<!复议(?:和|、|及|与|以及)?(?:提起)?)行政诉讼${CASES}K`, `${CASE_OF}行政诉讼(?=案件|案|[，。；]|$)`],
  meanings: [meaning('行政诉讼总计', 'suits', ...routes(SUITS, 'total'))],
}

export const DISPUTES: Subject = {
  instance: 'disputes',
  table: '表四',
  shapes: [`行政复议(?:和|、|及|与|以及)?(?:提起)?(?:行政)?诉讼${CASES}(?<!各)K`],
  meanings: [meaning('行政复议与行政诉讼总计', 'reconsiderations and suits', ...routes(ALL_ROUTES, 'total'))],
}

/** Which of the given addresses this form has: the rows of （六） differ between the forms. */
export const onForm = (form: FormId, cells: readonly CellAddress[]): readonly CellAddress[] =>
  cells.filter((address) => isCellAddress(form, address))

const t2 = (row: string, ...columns: string[]): CellAddress[] =>
  columns.map((column): CellAddress => `t2.${row}.${column}`)

/** 制发 of the form in force, 新制作 of the trial form. Only verbs of making count: 公开, 发布 and 解读 are of other documents too. */
export const NORMS_ISSUED: Subject = {
  instance: 'issued',
  table: '表二',
  shapes: [
    '(?:制发|印发|制定出台|出台|新制定|制定)(?:了)?(?:的)?(?:各类)?(?:行政)?规范性文件(?:共|共计|为|是)?N',
    '(?:制发|印发|制定出台|出台|新制定|制定)(?:了)?N(?:行政)?规范性文件(?!解读)',
  ],
  meanings: [
    meaning('规范性文件本年制发件数', 'normative documents issued', ...t2('norms', 'issued', 'made')),
    meaning('规范性文件本年新公开数量', 'normative documents newly public', ...t2('norms', 'newlyPublic')),
  ],
}

export const NORMS_REPEALED: Subject = {
  instance: 'repealed',
  table: '表二',
  shapes: [
    '(?:废止|宣布失效|废止(?:和|或|、)?(?:宣布)?失效)(?:了)?(?:的)?(?:行政)?规范性文件(?:共|共计|为|是)?N',
    '(?:废止|宣布失效|废止(?:和|或|、)?(?:宣布)?失效)(?:了)?N(?:行政)?规范性文件',
  ],
  meanings: [meaning('规范性文件本年废止件数', 'normative documents repealed', ...t2('norms', 'repealed'))],
}

export const NORMS_IN_FORCE: Subject = {
  instance: 'inForce',
  table: '表二',
  shapes: [
    '现行有效(?:的)?(?:行政)?规范性文件(?:共|共计|总数|为|是|有|达)*N',
    '(?:行政)?规范性文件(?:现行有效|现行有效件数)(?:共|共计|为|是|有|达)*N',
  ],
  meanings: [meaning('规范性文件现行有效件数', 'normative documents in force', ...t2('norms', 'inForce'))],
}

/** Decisions made, not notices published: `公开行政许可信息69条` has no counterpart in table 二. */
export const DECISIONS: readonly Subject[] = [
  { row: 'license', label: '行政许可' },
  { row: 'penalty', label: '行政处罚' },
  { row: 'coercion', label: '行政强制' },
].map(({ row, label }) => ({
  instance: row,
  table: '表二',
  shapes: [
    `(?<!公开[^，。；]{0,6}|公示[^，。；]{0,6})作出(?:的)?${label}(?:处理)?决定(?:共|共计|为|是)?N`,
    `(?<!公开[^，。；]{0,6}|公示[^，。；]{0,6})作出N${label}(?:处理)?决定`,
    `${label}处理决定(?:数量)?(?:共|共计|为|是)?N`,
  ],
  meanings: [meaning(`${label}处理决定数量`, `decisions (${label})`, ...t2(row, 'decisions'))],
}))

const RESULT_WORDS = [
  { result: 'upheld', words: '(?:结果)?维持', label: '结果维持' },
  { result: 'corrected', words: '(?:结果)?(?:纠正|纠错)', label: '结果纠正' },
  { result: 'pending', words: '尚未审结|未审结', label: '尚未审结' },
] as const

const results = (word: '复议' | '诉讼', other: '复议' | '诉讼', keys: readonly string[]): readonly Subject[] =>
  RESULT_WORDS.map(({ result, words, label }) => ({
    instance: result,
    table: '表四',
    shapes: [
      // The result's word first: looking back from every character is slow.
      `(?=${words})(?<=${word}(?:(?!${other})[^。；]){0,24}[，、：；（](?:其中)?(?:[^0-9，。；、：]{0,4}))(?:${words})(?:的)?(?:案件)?(?:为|有|共)?N`,
    ],
    meanings: [
      meaning(`行政${word}${label}`, `${label} (行政${word})`, ...routes(keys, result)),
      meaning(`三类争议${label}之和`, `${label} in all disputes`, ...routes(ALL_ROUTES, result)),
    ],
  }))

/** Results of the disputes that the sentence has just counted: `行政复议36件，其中维持25件`. */
export const REVIEW_OUTCOMES: readonly Subject[] = results('复议', '诉讼', ['review'])
export const SUIT_OUTCOMES: readonly Subject[] = results('诉讼', '复议', SUITS)
