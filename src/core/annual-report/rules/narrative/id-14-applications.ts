import type { CellAddress } from '../../form/index.ts'
import { EDITIONS, practice } from '../basis.ts'
import { sumOf } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { agrees, claims, type Shape } from '../reading/claims.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

interface Meaning {
  readonly name: string
  readonly en: string
  readonly cells: readonly CellAddress[]
}

interface Subject {
  readonly instance: string
  readonly shapes: readonly Shape[]
  /** What the words may mean; the first is the usual one. */
  readonly meanings: readonly Meaning[]
}

const REQUEST = '(?:政府信息公开|信息公开|依申请公开|公开)(?:政府信息|信息)?(?:类)?(?:的)?(?:申请|事项)'
const FILL = '(?:书|表)?(?:数量)?(?:总数|总量|共计|合计|总计|共|为|是|有|计|各)*'

const NEW: Meaning = { name: '本年新收', en: 'received in the year', cells: ['t3.received.total'] }
const CARRIED_IN: Meaning = { name: '上年结转', en: 'carried in', cells: ['t3.carriedIn.total'] }
const BOTH: Meaning = {
  name: '本年新收与上年结转之和',
  en: 'received and carried in together',
  cells: ['t3.received.total', 't3.carriedIn.total'],
}
const HANDLED: Meaning = { name: '办理结果总计', en: 'handled', cells: ['t3.total.total'] }
const CARRIED_OUT: Meaning = { name: '结转下年度', en: 'carried out', cells: ['t3.carriedOut.total'] }

const SUBJECTS: readonly Subject[] = [
  {
    instance: 'received',
    shapes: [
      `(?<!新)(?:收到|受理|接收|接到|接收到)…${REQUEST}${FILL}N`,
      `(?<!新)(?:收到|受理|接收|接到)(?:依申请)(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:申请)?${FILL}N`,
      `(?<!新)(?:收到|受理|接收|接到)N(?:政府)?(?:信息公开|依申请)…申请`,
      '依申请公开(?:政府信息|信息)?(?:申请)?(?:共)?N',
    ],
    meanings: [NEW, BOTH],
  },
  {
    instance: 'new',
    shapes: [`(?:新收到?|新增|新受理)…${REQUEST}${FILL}N`, '新收N'],
    meanings: [NEW],
  },
  {
    instance: 'carriedIn',
    shapes: [
      '(?:上年|上一年|上年度|上一年度|去年)(?:度)?(?:结转|转结|转入|遗留)…N',
      '(?:结转|转结)(?:自)?(?:上年|上一年|上年度|上一年度|去年)(?:度)?…N',
    ],
    meanings: [CARRIED_IN],
  },
  {
    instance: 'handled',
    shapes: [`(?:办结|答复|办理完毕|办理完成)(?:了)?…(?:${REQUEST})?${FILL}N`],
    meanings: [HANDLED, BOTH],
  },
  {
    instance: 'carriedOut',
    shapes: [
      '(?:结转|转|顺延)(?:至|到|入)?(?:下年|下一年|次年|明年|20\\d\\d年)(?:度)?…N',
      'N(?:申请)?…(?:结转|顺延|转)(?:至|到|入)?(?:下年|下一年|次年)',
    ],
    meanings: [CARRIED_OUT],
  },
]

/** Numbers of applications in the lead and in section 一 against table 三. Both meanings of 收到 are accepted and said. ID-14 */
export const applications: Rule = {
  id: 'ID-14',
  title: { zh: '文字里的申请件数与表三一致', en: 'Applications in the text agree with table 三' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't3.received.total', 't3.carriedIn.total', 't3.total.total', 't3.carriedOut.total'],
  check: (input) => SUBJECTS.flatMap((subject) => judge(input, subject)),
  examples: {
    pass: { told: { zh: '新收 5 件、上年结转 1 件、办结 6 件', en: 'as table 三 has it' }, changes: {} },
    fail: {
      told: { zh: '文字写收到 8 件，表三是 5 件加结转 1 件', en: 'the text says 8, the table 5 and 1' },
      changes: { texts: { 一: '2023年，我局收到政府信息公开申请8件，均已答复。' } },
    },
  },
}

function judge(input: CheckInput, { instance, shapes, meanings }: Subject): readonly Judgement[] {
  const { report } = input
  const year = report.year?.value ?? null
  const stated = [report.lead, report.texts.一 ?? ''].flatMap((text) => claims(text, year, shapes))
  const possible = meanings.flatMap((meaning) => {
    const value = sumOf(input, meaning.cells)
    return value === null ? [] : [{ ...meaning, value }]
  })
  const usual = possible[0]
  if (!usual || stated.length === 0) return []
  const wrong = stated.find((claim) => !possible.some(({ value }) => agrees(claim, value)))
  const claim = wrong ?? stated[0]
  if (!claim) return []
  if (wrong) {
    const table = possible.map(({ name, value }) => `“${name}”是 ${value} 件`).join('，')
    return [
      fail(
        `文字写的是“${claim.quote}”，表三里${table}，对不上。请核对是哪一处写错了。`,
        `The text says “${claim.quote}”, but in table 三 ${possible.map(({ en, value }) => `${value} were ${en}`).join(', ')}. Check which is wrong.`,
        { instance, cells: usual.cells, left: claim.value, right: usual.value },
      ),
    ]
  }
  const meant = possible.find(({ value }) => agrees(claim, value)) ?? usual
  return [
    pass(
      `文字“${claim.quote}”与表三的${meant.name}（${meant.value} 件）一致。`,
      `“${claim.quote}” agrees with table 三 (${meant.en}: ${meant.value}).`,
      { instance, cells: meant.cells, left: claim.value, right: meant.value },
    ),
  ]
}
