import type { SectionKey, TableId } from '../form/index.ts'
import type { Signature } from '../report.ts'
import { type PlacedHeading, TABLE_OF } from './headings.ts'
import type { Line, TextLine } from './lines.ts'
import { reflow } from './reflow.ts'
import { signatureApart, takeSignature } from './signature.ts'
import { squash } from './squash.ts'
import type { Extent } from './tables.ts'
import { SECTION_KEYS } from './titles.ts'
import { isPageNumber } from './tokens.ts'

export interface Texts {
  readonly lead: string
  readonly texts: Readonly<Partial<Record<SectionKey, string>>>
  readonly signature: Signature
}

type Extents = Readonly<Partial<Record<TableId, Extent>>>

/** Words of a table's heads: from here on a text without cells is the table. */
const OPENERS: Readonly<Record<TableId, RegExp>> = {
  t2: /第二十条第|第20条第|^信息内容/,
  t3: /勾稽关系|申请人情况|本年新收政府信息公开申请数量/,
  t4: /^行政复议|结果维持|^结果|未经复议直接起诉/,
}

/** Behind table 四 this is section 五, even where its heading was lost. */
const PROBLEMS = /(?:主要问题|存在[^。]{0,6}(?:问题|不足)|改进情况|改进措施)/u

/** The texts under the headings, without tables, and who signed. `titleEnd` = the line behind the title. */
export function sectionTexts(
  lines: readonly Line[],
  headings: readonly PlacedHeading[],
  titleEnd: number,
  extents: Extents,
): Texts {
  const parts = headings.map((heading, i) => {
    const end = headings[i + 1]?.line ?? lines.length
    const prose = proseIn(lines, heading.line + 1, end, TABLE_OF[heading.section], extents)
    return i === headings.length - 1 ? signatureApart(prose) : prose
  })
  const last = parts.at(-1)
  const signed = last && takeSignature(last.map((line) => line.text.trim()))
  const texts: Partial<Record<SectionKey, string>> = {}
  headings.forEach(({ section }, i) => {
    const part = parts[i] ?? []
    const text = i === parts.length - 1 && signed ? part.slice(0, signed.length) : part
    if (section === '四' && headings[i + 1]?.section !== '五' && PROBLEMS.test(text.map((line) => line.text).join('')))
      texts['五'] = reflow(text).join('\n')
    else texts[section] = reflow(text).join('\n')
  })
  if (texts['五'] !== undefined && headings.some(({ section }) => section === '四')) texts['四'] ??= ''
  const first = headings[0]?.line ?? 0
  return {
    lead: reflow(leadLines(lines.slice(titleEnd, first), titleEnd > 0)).join('\n'),
    texts: inOrder(texts),
    signature: signed?.signature ?? { agency: null, date: null },
  }
}

const inOrder = (texts: Texts['texts']): Texts['texts'] =>
  Object.fromEntries(SECTION_KEYS.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]]])))

const textLines = (lines: readonly Line[]): readonly TextLine[] =>
  lines.filter((line): line is TextLine => line.kind === 'text' && !isPageNumber(line.text))

/** Without a title above it nobody knows where the lead begins: only sentences are taken for it, not a site's menus. */
const leadLines = (lines: readonly Line[], titled: boolean): readonly TextLine[] =>
  textLines(lines).filter(({ text, joins }) => titled || joins === true || /[。，；]/u.test(text))

/** The lines of a section that are no table: all of them, or what stands before its heads and, as sentences, behind its rows. */
function proseIn(
  lines: readonly Line[],
  from: number,
  to: number,
  table: TableId | undefined,
  extents: Extents,
): readonly TextLine[] {
  const extent = table && extents[table]
  if (!table || !extent || extent.to < from || extent.from >= to) return textLines(lines.slice(from, to))
  const opener = lines.findIndex(
    (line, i) => i >= from && i < extent.from && line.kind === 'text' && OPENERS[table].test(squash(line.text)),
  )
  const before = textLines(lines.slice(from, opener < 0 ? extent.from : opener))
  const rest = textLines(lines.slice(extent.to + 1, to))
  const prose = rest.some(({ text }) => /[。；]|^\s*注/u.test(text)) ? rest : []
  return [...before, ...prose]
}
