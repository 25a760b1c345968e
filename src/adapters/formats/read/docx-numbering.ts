import type { NumberingReference } from './docx-styles.ts'
import { elementsOf, isOn, settingOf, type XmlElement } from './xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  /** `（%1）`, `%1.%2`. */
  readonly pattern: string
  /** All numbers of the pattern in Arabic digits. */
  readonly legal: boolean
}

interface List {
  /** Lists that share an abstract one count on together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  /** Levels that this list begins anew when it is first used. */
  readonly restarts: ReadonlyMap<number, number>
}

/** Gives each numbered paragraph the text of its number (`一、`, `（二）`, `3.`); call once per paragraph, in order. Bullets give ''. */
export type Numberer = (reference: NumberingReference) => string

export function readNumbering(root: XmlElement | undefined): Numberer {
  const lists = readLists(root)
  const counters = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  return ({ list: id, level }) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    const counts = counters.get(list.counter) ?? []
    counters.set(list.counter, counts)
    const restart = list.restarts.get(level)
    if (restart !== undefined && !begun.has(`${id}:${level}`)) counts[level] = restart - 1
    begun.add(`${id}:${level}`)
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts.length = level + 1
    return numberText(list, own, counts)
  }
}

function numberText(list: List, own: Level, counts: readonly (number | undefined)[]): string {
  if (own.format === 'bullet') return ''
  return own.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = list.levels.get(at)
    if (!level) return ''
    return formatNumber(counts[at] ?? level.start, own.legal ? 'decimal' : level.format)
  })
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, List> {
  const abstract = new Map<string, ReadonlyMap<number, Level>>()
  const lists = new Map<string, List>()
  for (const element of root ? elementsOf(root) : []) {
    if (element.name === 'w:abstractNum') {
      abstract.set(element.attributes.get('w:abstractNumId') ?? '', levelsOf(element))
    }
    if (element.name === 'w:num') {
      const base = settingOf(element, 'w:abstractNumId') ?? ''
      const overrides = elementsOf(element).filter((e) => e.name === 'w:lvlOverride')
      const levels = new Map(abstract.get(base))
      for (const o of overrides) for (const [at, level] of levelsOf(o)) levels.set(at, level)
      lists.set(element.attributes.get('w:numId') ?? '', { counter: base, levels, restarts: restartsOf(overrides) })
    }
  }
  return lists
}

function levelsOf(parent: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const l of elementsOf(parent)) {
    if (l.name !== 'w:lvl') continue
    levels.set(Number(l.attributes.get('w:ilvl') ?? 0), {
      start: Number(settingOf(l, 'w:start') ?? 1),
      format: settingOf(l, 'w:numFmt') ?? 'decimal',
      pattern: settingOf(l, 'w:lvlText') ?? '',
      legal: isOn(l, 'w:isLgl'),
    })
  }
  return levels
}

function restartsOf(overrides: readonly XmlElement[]): ReadonlyMap<number, number> {
  const restarts = new Map<number, number>()
  for (const o of overrides) {
    const start = settingOf(o, 'w:startOverride')
    if (start !== undefined) restarts.set(Number(o.attributes.get('w:ilvl') ?? 0), Number(start))
  }
  return restarts
}

const DIGITS = '零一二三四五六七八九'
const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** A number in one of Word's formats (ECMA-376 17.18.59); formats that no Chinese official document uses fall back to digits. */
export function formatNumber(n: number, format: string): string {
  switch (format) {
    case 'none':
      return ''
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
      return chineseNumber(n)
    case 'ideographDigital':
    case 'taiwaneseDigital':
    case 'japaneseDigitalTenThousand':
      return Array.from(String(n), (d) => (d === '0' ? '〇' : (DIGITS[Number(d)] ?? d))).join('')
    case 'chineseLegalSimplified':
      return Array.from(chineseNumber(n), (c) => LEGAL[c] ?? c).join('')
    case 'ideographTraditional':
      return STEMS[n - 1] ?? String(n)
    case 'ideographZodiac':
      return BRANCHES[n - 1] ?? String(n)
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
    case 'ideographEnclosedCircle':
      return n >= 1 && n <= 20 ? String.fromCodePoint(0x2460 + n - 1) : String(n)
    case 'decimalEnclosedParen':
      return `(${n})`
    case 'decimalFullWidth':
    case 'decimalFullWidth2':
      return Array.from(String(n), (d) => String.fromCodePoint(0xfee0 + (d.codePointAt(0) ?? 0))).join('')
    case 'decimalZero':
      return String(n).padStart(2, '0')
    case 'lowerLetter':
      return letters(n)
    case 'upperLetter':
      return letters(n).toUpperCase()
    case 'lowerRoman':
      return roman(n).toLowerCase()
    case 'upperRoman':
      return roman(n)
    default:
      return String(n)
  }
}

const LEGAL: Readonly<Record<string, string>> = {
  一: '壹',
  二: '贰',
  三: '叁',
  四: '肆',
  五: '伍',
  六: '陆',
  七: '柒',
  八: '捌',
  九: '玖',
  十: '拾',
  百: '佰',
  千: '仟',
}

/** 1 to 9999 as counted: 十, 十一, 二十, 一百零二. */
function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) return String(n)
  const units = ['', '十', '百', '千']
  const digits = Array.from(String(n), Number)
  const words = digits.map((d, i) => (d === 0 ? '零' : `${DIGITS[d] ?? ''}${units[digits.length - 1 - i] ?? ''}`))
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}

/** a to z, then aa, bb as Word counts on. */
const letters = (n: number): string =>
  n < 1 ? String(n) : String.fromCodePoint(0x61 + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 30))

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function roman(n: number): string {
  if (n < 1 || n > 3999) return String(n)
  let left = n
  let text = ''
  for (const [value, letter] of ROMAN) {
    while (left >= value) {
      text += letter
      left -= value
    }
  }
  return text
}
