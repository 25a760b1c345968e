import type { Block, Table } from '#core/document/index'
import { alternative, type Inline, inlineReader } from './docx-inline.ts'
import type { Numberer } from './docx-numbering.ts'
import { numberingOf, outlineOf, type ParagraphStyle } from './docx-styles.ts'
import { cellElements, gridWidths, rowElements, tableRows } from './docx-table.ts'
import { child, elementsOf, settingOf, type XmlElement } from './xml.ts'

/** A block of the body; `isTitle` marks paragraphs that look like the document's title (centred, or in the title style). */
export interface BodyBlock {
  readonly block: Block
  readonly isTitle: boolean
}

interface Context {
  readonly styleOf: (id: string | undefined) => ParagraphStyle
  readonly numberOf: Numberer
  readonly inlineOf: (paragraph: XmlElement) => Inline
  /** Text of a paragraph whose end mark was deleted by a tracked change: it runs on into the next one. */
  carried: string
  tables: number
}

/** The body in reading order, tracked changes accepted. */
export function readBody(
  body: XmlElement,
  styleOf: (id: string | undefined) => ParagraphStyle,
  numberOf: Numberer,
): readonly BodyBlock[] {
  return blocksOf(body, { styleOf, numberOf, inlineOf: inlineReader(), carried: '', tables: 0 })
}

const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag', 'w:body'])

function blocksOf(container: XmlElement, context: Context): BodyBlock[] {
  return elementsOf(container).flatMap((element): BodyBlock[] => {
    if (element.name === 'w:p') return paragraphBlocks(element, context)
    if (element.name === 'w:tbl') return tableBlocks(element, context)
    if (element.name === 'w:sdt' && isContentsControl(element)) return []
    if (TRANSPARENT.has(element.name)) return blocksOf(element, context)
    if (element.name === 'mc:AlternateContent') {
      const chosen = alternative(element)
      return chosen ? blocksOf(chosen, context) : []
    }
    return []
  })
}

const isContentsControl = (sdt: XmlElement): boolean =>
  settingOf(child(child(sdt, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery') === 'Table of Contents'

interface ParagraphText {
  readonly text: string
  readonly style: ParagraphStyle
  readonly boxes: readonly XmlElement[]
}

/** Null while the paragraph runs on into the next. */
function paragraphText(element: XmlElement, context: Context): ParagraphText | null {
  const properties = child(element, 'w:pPr')
  const base = context.styleOf(settingOf(properties, 'w:pStyle'))
  const style: ParagraphStyle = {
    outline: outlineOf(properties) ?? base.outline,
    isTitle: base.isTitle,
    alignment: settingOf(properties, 'w:jc') ?? base.alignment,
    numbering: numberingOf(properties) ?? base.numbering,
  }
  const { text, boxes } = context.inlineOf(element)
  const whole = context.carried + text
  context.carried = ''
  if (child(child(properties, 'w:rPr'), 'w:del') && boxes.length === 0) {
    context.carried = whole
    return null
  }
  const number = style.numbering && whole.trim() !== '' ? context.numberOf(style.numbering) : ''
  return { text: number + whole, style, boxes }
}

function paragraphBlocks(element: XmlElement, context: Context): BodyBlock[] {
  const paragraph = paragraphText(element, context)
  if (!paragraph) return []
  const { text, style, boxes } = paragraph
  const boxed = boxes.flatMap((box) => blocksOf(box, context))
  return text.trim() === '' ? boxed : [{ block: textBlock(text, style), isTitle: looksLikeTitle(style) }, ...boxed]
}

const looksLikeTitle = ({ isTitle, alignment }: ParagraphStyle): boolean => isTitle || alignment === 'center'

function textBlock(text: string, { outline, alignment, isTitle }: ParagraphStyle): Block {
  if (outline !== null && outline <= 3 && !isTitle) {
    return { kind: 'heading', level: outline === 1 ? 1 : outline === 2 ? 2 : 3, text }
  }
  const role = alignment === 'right' || alignment === 'end' ? 'signature' : 'body'
  return { kind: 'paragraph', role, text }
}

/** A table that only lays out others is replaced by what its cells hold; else nested tables become text of their cell. */
function tableBlocks(element: XmlElement, context: Context): BodyBlock[] {
  const cells = rowElements(element).flatMap(cellElements)
  if (cells.some((cell) => elementsOf(cell).some(isDataTable))) return cells.flatMap((cell) => blocksOf(cell, context))
  const number = ++context.tables
  const boxed: BodyBlock[] = []
  const { rows, headRows } = tableRows(element, number, (cell) => cellText(cell, context, boxed))
  const table: Table = {
    kind: 'table',
    caption: null,
    widths: gridWidths(element),
    headRows,
    grid: true,
    rows,
    position: { table: number },
  }
  return [...(rows.length === 0 ? [] : [{ block: table, isTitle: false }]), ...boxed]
}

const isDataTable = (element: XmlElement): boolean =>
  element.name === 'w:tbl' && rowElements(element).filter((row) => cellElements(row).length > 1).length > 1

function cellText(cell: XmlElement, context: Context, boxed: BodyBlock[]): string {
  const lines = (parent: XmlElement): string[] =>
    elementsOf(parent).flatMap((element) => {
      if (element.name === 'w:p') {
        const paragraph = paragraphText(element, context)
        for (const box of paragraph?.boxes ?? []) boxed.push(...blocksOf(box, context))
        return paragraph ? [paragraph.text] : []
      }
      if (element.name === 'w:tbl') {
        return rowElements(element).map((row) => cellElements(row).flatMap(lines).join(' '))
      }
      return TRANSPARENT.has(element.name) ? lines(element) : []
    })
  return lines(cell).join('\n').trim()
}
