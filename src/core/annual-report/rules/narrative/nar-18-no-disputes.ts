import type { CellAddress } from '../../form/index.ts'
import { EDITIONS, practice } from '../basis.ts'
import { sumOf } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { sentencesOfYear } from '../reading/sentences.ts'
import type { CheckInput, Judgement, Rule } from '../rule.ts'

const NONE =
  /(?:(?:未|没有|尚未)(?:有)?(?:发生|出现|收到|接到|产生|引发|涉及|因)|没有|(?<![有毫])无(?!法|正当|需|论|关)|零)[^0-9，。]{0,20}?(?<what>行政复议(?:(?:、|和|及|与|以及|或|或者)?(?:被)?(?:提起)?(?:行政)?诉讼)?|行政诉讼)/u
/** `无一件行政复议被纠正` says nothing about how many there were. */
const OF_RESULTS = /纠正|纠错|撤销|败诉|维持|审结/u

const KINDS: readonly { word: string; instance: string; cells: readonly CellAddress[] }[] = [
  { word: '复议', instance: 'review', cells: ['t4.review.total'] },
  { word: '诉讼', instance: 'suits', cells: ['t4.direct.total', 't4.after.total'] },
]

/** A text that says there were no reconsiderations or suits, beside a table 四 that counts some. */
export const noDisputes: Rule = {
  id: 'NAR-18',
  title: { zh: '文字说没有复议诉讼的，表四应当是 0', en: 'Where the text says no disputes, table 四 has none' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', ...KINDS.flatMap((k) => k.cells)],
  check: (input) => {
    const said = sentencesOfYear(input).flatMap((s) => {
      const found = OF_RESULTS.test(s) ? null : NONE.exec(s)
      return found ? [{ quote: found[0], what: found.groups?.what ?? '' }] : []
    })
    return KINDS.flatMap(({ word, ...kind }) => {
      const quote = said.find(({ what }) => what.includes(word))?.quote
      return quote === undefined ? [] : judge(input, quote, `行政${word}`, kind)
    })
  },
  examples: {
    pass: {
      told: { zh: '没有发生行政诉讼，表四也是 0', en: 'no suits, and none in the table' },
      changes: { texts: { 一: '2023年没有发生行政诉讼。' } },
    },
    fail: {
      told: { zh: '文字说没有，表四有 1 件行政复议', en: 'none in the text, one in the table' },
      changes: { texts: { 一: '2023年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。' } },
    },
  },
}

function judge(
  input: CheckInput,
  quote: string,
  name: string,
  { instance, cells }: { instance: string; cells: readonly CellAddress[] },
): readonly Judgement[] {
  const value = sumOf(input, cells)
  if (value === null) return []
  const at = { instance, cells, left: 0, right: value }
  return value === 0
    ? [pass(`文字“${quote}”与表四一致。`, `“${quote}” agrees with table 四.`, at)]
    : [
        fail(
          `文字写的是“${quote}”，表四里${name}却有 ${value} 件。请核对是文字没有更新，还是表格填错了。`,
          `The text says “${quote}”, but table 四 counts ${value} (${name}). Check which of the two is wrong.`,
          at,
        ),
      ]
}
