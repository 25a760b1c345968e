import { EDITIONS, practice } from '../basis.ts'
import { fail, pass, uncertain } from '../judgement.ts'
import { UNITS } from '../reading/numerals.ts'
import type { Judgement, Rule } from '../rule.ts'

const WHOLE = new RegExp(`(\\d+)(${UNITS})[^0-9。；]{0,16}?[，（(：:、]?其中[：:，]?`, 'u')
const NUMBER = new RegExp(`(\\d+)(?:余|多)?(${UNITS})`, 'gu')
/** Differences and other years are no parts. */
const ASIDE = /较|比|增|减|上年|去年|同期|累计|20\d\d年/u

/**
 * `共…件，其中…`: no part is more than the whole; parts that together are more may overlap, which is asked. In
 * `3件，另有2件，其中` the parts are of both.
 */
export const partsOfAWhole: Rule = {
  id: 'NAR-25',
  title: { zh: '“共…其中…”的各部分不超过总数', en: 'Parts named after 其中 are not more than the whole' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts'],
  check: ({ passages }) => passages.flatMap(({ canonical }) => canonical.split(/[。\n]/u)).flatMap(judge),
  examples: {
    pass: {
      told: {
        zh: '共 5 件，其中自然人 4 件、企业 1 件；又有复议 1 件',
        en: '5, of which 4 and 1; and one reconsideration',
      },
      changes: { texts: { 一: '收到申请5件，其中：自然人4件，商业企业1件；引发行政复议1件。' } },
    },
    fail: {
      told: { zh: '共 5 件，其中自然人 14 件', en: '5, of which 14' },
      changes: { texts: { 一: '收到申请5件，其中自然人14件。' } },
    },
  },
}

const numbersIn = (clause: string, unit: string): readonly number[] =>
  [...clause.matchAll(NUMBER)].filter((m) => m[2] === unit).map((m) => Number(m[1]))

/** Parts in brackets are parts of parts; a list after 其中： goes on over its semicolons. */
function partsIn(rest: string, unit: string, isList: boolean): readonly number[] {
  const flat = rest.replaceAll(/[（(][^）)]*[）)]/gu, '').replace(/[）)].*$/u, '')
  return (isList ? flat : (flat.split('；')[0] ?? ''))
    .split(/[，、；]/u)
    .filter((clause) => !ASIDE.test(clause))
    .flatMap((clause) => numbersIn(clause, unit).slice(0, 1))
}

/** The sum of the parts; where the first of them make up the whole, the list ended there and the sentence goes on to something else. */
function sumOfList(parts: readonly number[], whole: number): number {
  let sum = 0
  for (const [i, part] of parts.entries()) {
    sum += part
    if (sum === whole && i > 0) return whole
  }
  return sum
}

function judge(sentence: string): readonly Judgement[] {
  const found = WHOLE.exec(sentence)
  if (!found) return []
  const unit = found[2] ?? ''
  const before = sentence.slice(sentence.lastIndexOf('；', found.index) + 1, found.index)
  const whole = numbersIn(before, unit).reduce((a, b) => a + b, Number(found[1]))
  const parts = partsIn(sentence.slice(found.index + found[0].length), unit, /[：:]$/u.test(found[0]))
  const largest = Math.max(0, ...parts)
  const sum = sumOfList(parts, whole)
  if (parts.length === 0) return []
  const quote = shortened(before + sentence.slice(found.index))
  if (largest > whole)
    return [
      fail(
        `“${quote}”：总数是 ${whole}${unit}，其中一项却有 ${largest}${unit}，部分大于总数。请核对。`,
        `“${quote}”: the whole is ${whole}, yet one part is ${largest}. Check the numbers.`,
        { left: whole, right: largest },
      ),
    ]
  if (sum > whole)
    return [
      uncertain(
        'partsOverlap',
        `“${quote}”：各部分加起来是 ${sum}${unit}，比总数 ${whole}${unit}多。各部分如有重复请说明，否则请核对。`,
        `“${quote}”: the parts add up to ${sum}, more than the whole ${whole}. Say so if they overlap; otherwise check.`,
        { left: whole, right: sum, severity: 'note' },
      ),
    ]
  return [pass(`“${quote}”：各部分不超过总数。`, `“${quote}”: no part exceeds the whole.`, { left: whole, right: sum })]
}

const LONGEST_QUOTE = 60

const shortened = (text: string): string => (text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}……`)
