import type { Unit } from '../form/index.ts'

/** What a cell's text says. */
export type CellReading =
  | { readonly kind: 'value'; readonly value: number; readonly unit: Unit | null; readonly remark: string | null }
  | { readonly kind: 'blank'; readonly mark: string }
  /** Digits, but not of one number for certain. */
  | { readonly kind: 'unreadable'; readonly candidates: readonly number[]; readonly remark: string | null }
  | { readonly kind: 'words' }

/** What agencies write instead of a number. Kept as printed: it is no zero. ARP-3 */
const MARK = /^(?:[-—–―−－─/／\\*＊]+|无|不适用|不涉及|无此项|N\/?A)$/iu
const UNITS: readonly Unit[] = ['万元', '元', '件', '项']
/** Words that count, longer ones first. Those that are no unit of the form stay in the source text. */
const COUNTERS = '(?:件次|人次|项次|条次|户次|万元|元|件|项|条|个|起|宗|份|次|人|家|笔|例|户|部|篇|批|桩|封|名|张|处)'
/** The mark of a footnote behind a number: it is none of the number's digits. */
const FOOTNOTE = '[①-⑳¹²³⁰⁴-⁹*＊※△]'
const REMARK = String.raw`(?:[（(\[【〔](?<bracketed>[^（）()]*)[）)\]】〕]|(?<bare>(?:其中|含|包括|注)[\s\S]*))?`
const NUMBER = new RegExp(
  String.raw`^(?<sign>[-−+])?\s*(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?<fraction>\.\d+)?\s*(?<unit>${COUNTERS})?(?<mark>${FOOTNOTE}+)?\s*${REMARK}$`,
  'u',
)

/** Labels and heads: they begin with a word, an ordinal (`3.其他`) or a year (`2023年`); `约14` and `共3件` do not. */
const WORDS = /^(?:\d{1,2}\s*[.、．,，](?!\d)|\d{4}\s*年|(?![约近超共计合])[\p{L}（(【“"《])/u

/**
 * Reads one cell. Digits may be full-width, with thousands separators, a sign, a unit and a remark. Anything that leaves a doubt
 * which number is meant (two groups of digits, a leading zero, a letter O for 0, a lost character) is unreadable.
 */
export function readCell(text: string): CellReading {
  const plain = narrow(text)
  if (plain === '') return { kind: 'blank', mark: '' }
  if (plain === '零') return { kind: 'value', value: 0, unit: null, remark: null }
  if (MARK.test(plain.replace(/\s/g, ''))) return { kind: 'blank', mark: plain.replace(/\s/g, '') }
  const groups = NUMBER.exec(plain)?.groups
  if (groups) return numberOf(groups)
  const like = plain.replace(/[Oo〇零]/gu, '0').replace(/[lI丨]/gu, '1')
  if (like !== plain && /^\d+$/.test(like)) return doubtful([Number(like)])
  return WORDS.test(plain) || !/\d/.test(plain) ? { kind: 'words' } : doubtful(numbersIn(plain))
}

const doubtful = (candidates: readonly number[]): CellReading => ({ kind: 'unreadable', candidates, remark: null })

/** More digits than a number keeps exactly; no report has half as many. */
const LONGEST = 15

function numberOf(groups: Readonly<Record<string, string | undefined>>): CellReading {
  const whole = (groups.whole ?? '').replaceAll(',', '')
  const value = Number(`${whole}${groups.fraction ?? ''}`) * (groups.sign && groups.sign !== '+' ? -1 : 1)
  const remark = (groups.bracketed ?? groups.bare ?? groups.mark ?? '').trim() || null
  if (whole.length > LONGEST) return { kind: 'unreadable', candidates: [], remark }
  if (/^0\d/.test(whole)) return { kind: 'unreadable', candidates: [value], remark }
  const unit = UNITS.find((u) => u === groups.unit) ?? null
  return { kind: 'value', value: value === 0 ? 0 : value, unit, remark }
}

/** Every number that the text could mean: each group of digits, and all of them as one. */
function numbersIn(text: string): readonly number[] {
  const parts = text.match(/\d+(?:\.\d+)?/g) ?? []
  const all = parts.length > 1 ? [parts.join('')] : []
  return [...new Set([...parts, ...all].filter((digits) => digits.length <= LONGEST).map(Number))]
}

const WIDE = /[\u200b-\u200f\u2060\ufeff\u00ad０-９．，－＋]/u

/**
 * Full-width digits and signs as half-width ones, no blanks around. Only these: a circled ① or a raised ² is a footnote and must not
 * become the last digit of the number before it.
 */
export function narrow(text: string): string {
  if (!WIDE.test(text)) return text.trim()
  return text
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')
    .replace(/[０-９．，－＋]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .trim()
}

/** The numbers that a cell's text may mean. */
export function numbersOf(text: string): readonly number[] {
  const reading = readCell(text)
  return reading.kind === 'value' ? [reading.value] : reading.kind === 'unreadable' ? reading.candidates : []
}
