import { CASE_UNITS, UNITS } from './numerals.ts'

/** A number that a text states about the year reported, with the words it stands in. */
export interface Claim {
  readonly value: number
  /** 余, 多, 逾: the true number is a little larger, never smaller. 约, 近, 来: a little larger or smaller. Null: it is this one. */
  readonly rough: 'above' | 'about' | null
  readonly quote: string
  /** The sentence up to the quote: who is speaking of whom. */
  readonly before: string
  /** The rest of the sentence after the quote. */
  readonly after: string
}

/**
 * A sentence shape: `N` is a number with any measure word, `K` one with a measure word of cases (件, 起, 宗), `…` up to twelve characters that are neither digit nor
 * punctuation. Everything else is a regular expression.
 */
export type Shape = string

const number = (units: string): string => `(?<before>约|近|逾|超过?|大约)?(?<n>\\d+)(?<after>余|多|来)?${units}`
const GAP = '[^0-9，。；：、（）！？%\\n]{0,12}?'

const compiled = new Map<Shape, RegExp>()

function expression(shape: Shape): RegExp {
  const known = compiled.get(shape)
  if (known) return known
  const made = new RegExp(
    shape.replaceAll('…', GAP).replaceAll('N', number(UNITS)).replaceAll('K', number(CASE_UNITS)),
    'gu',
  )
  compiled.set(shape, made)
  return made
}

function roughness(before: string | undefined, after: string | undefined): Claim['rough'] {
  if (/[约近]/u.test(before ?? '') || after === '来') return 'about'
  return before === undefined && after === undefined ? null : 'above'
}

const STOPS = ['。', '；', '！', '？', '\n']

/** Where the sentence around a place begins and ends. */
function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const from = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, start - 1))) + 1
  const ends = STOPS.map((stop) => text.indexOf(stop, end)).filter((i) => i >= 0)
  return { from: start === 0 ? 0 : from, to: Math.min(text.length, ...ends) }
}

/**
 * Every number that a canonical text states in one of these shapes about `year`, with the words it stands in.
 * `whole`: the shapes are of totals, so a number that is said to be a part of another (其中, 网上) is left alone.
 */
export function claims(text: string, year: number | null, shapes: readonly Shape[], whole = false): readonly Claim[] {
  const found = new Map<number, Claim>()
  for (const shape of shapes)
    for (const match of text.matchAll(expression(shape))) {
      const { n, before, after } = match.groups ?? {}
      if (n === undefined) continue
      const start = match.index
      const end = start + match[0].length
      const at = start + match[0].lastIndexOf(n)
      const sentence = sentenceAround(text, start, end)
      const lead = text.slice(sentence.from, start)
      if (found.has(at) || isAside(lead, match[0], year, whole)) continue
      found.set(at, {
        value: Number(n),
        rough: roughness(before, after),
        quote: match[0],
        before: lead,
        after: text.slice(end, sentence.to),
      })
    }
  return [...found.values()]
}

/** Channels and other ways to split what was received: such a number is a part, not the whole. */
const CHANNEL = /网上|网络|线上|线下|在线|平台|信函|邮寄|邮政|当面|现场|传真|电子邮[件箱]|窗口|满意/u
/** A number, then 其中: what follows are its parts. A sentence that begins with 其中 states no whole before it. */
const PART = new RegExp(`\\d${UNITS}.*其中`, 'u')
const OTHER_TIME = /历年|累计至|以来|同期|近[二两三四五]年|往年|较上|比上|较去|比去|较20|比20|同比|增长|下降|增加|减少/u

/** True where the words before the number say that it is a part, another year's, or a difference. */
function isAside(before: string, quote: string, year: number | null, whole: boolean): boolean {
  const clause = before.slice(before.lastIndexOf('，') + 1) + quote
  if (whole && (PART.test(before) || CHANNEL.test(clause))) return true
  return OTHER_TIME.test(clause) || isOtherYear(before, year)
}

/** The last year named before a number decides: `2020年收到` in a report for 2021 is not about 2021. */
export function isOtherYear(before: string, year: number | null): boolean {
  const named = [
    ...before.matchAll(
      /(?<![至到入])(20\d\d)年|去年|上年(?!度?(?:结转|转结|转入|遗留))|上一年(?!度?(?:结转|转结|转入|遗留))|今年|本年/gu,
    ),
  ].at(-1)
  if (!named) return false
  if (named[1] === undefined) return !/今年|本年/u.test(named[0])
  return year !== null && Number(named[1]) !== year
}

/** 40余 is 40 to 49, 1400余 1400 to 1499; 约40 is 31 to 49. */
export function agrees({ value, rough }: Claim, printed: number): boolean {
  if (rough === null || (rough === 'above' && printed < value)) return printed === value
  const zeros = /0*$/u.exec(String(value))?.[0].length ?? 0
  return Math.abs(printed - value) < 10 ** Math.max(1, zeros)
}
