import {
  AlignmentType,
  BorderStyle,
  Document as DocxDocument,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx'
import type { WriteOptions } from '#app/ports'
import { type Block, type Document, emWidth } from '#core/document/index'
import { BODY_STYLE, halfPoints, NOTE_STYLE, STYLES } from './docx-styles.ts'
import { docxTable } from './docx-table.ts'
import { FACES, INK, PAGE, PT_PER_MM, TYPE } from './measures.ts'
import { settledPackage } from './office-package.ts'
import { endsText, propertiesOf, textLines } from './properties.ts'

const twips = (pt: number): number => Math.round(pt * 20)
const twipsOfMm = (mm: number): number => twips(mm * PT_PER_MM)

/** A Word file by GB/T 9704: official faces by name, heading styles, real tables. Equal input gives equal bytes. */
export async function writeDocx(document: Document, options: WriteOptions): Promise<Uint8Array> {
  const { title, titleLines, agency, keywords, mark } = propertiesOf(document, options)
  const file = new DocxDocument({
    title,
    creator: agency ?? '',
    lastModifiedBy: agency ?? '',
    keywords: keywords.join(', '),
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: SECTION,
        ...(mark !== null && { headers: { default: markHeader(mark), even: markHeader(mark) } }),
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: [...titleParagraph(titleLines, document.blocks[0]), ...document.blocks.flatMap(docxBlock)],
      },
    ],
  })
  return settledPackage(await Packer.pack(file, 'uint8array'), options.at)
}

const SECTION: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: twipsOfMm(PAGE.width), height: twipsOfMm(PAGE.height) },
    margin: {
      top: twipsOfMm(PAGE.top),
      bottom: twipsOfMm(PAGE.bottom),
      left: twipsOfMm(PAGE.left),
      right: twipsOfMm(PAGE.right),
      header: twipsOfMm(20),
      // The dashes stand 7 mm below the text. GB/T 9704 7.5
      footer: twipsOfMm(PAGE.bottom - 7) - twips(TYPE.pageNumber),
    },
  },
}

function pageNumber(alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT): Footer {
  const font = { font: FACES.table.name, size: halfPoints(TYPE.pageNumber) }
  const oneCharacter = twips(TYPE.pageNumber)
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.LEFT ? { left: oneCharacter } : { right: oneCharacter },
        children: [new TextRun({ ...font, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })
}

function markHeader(mark: string): Header {
  const run = new TextRun({
    text: mark,
    font: FACES.heading1.name,
    size: halfPoints(9),
    color: INK.muted,
    border: { style: BorderStyle.SINGLE, size: 4, color: INK.muted, space: 3 },
  })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run] })] })
}

const runs = (lines: readonly string[]): TextRun[] =>
  lines.map((text, i) => new TextRun({ text, ...(i > 0 && { break: 1 }) }))

/** The number stands right under the title; the empty line follows it. */
function titleParagraph(lines: readonly string[], next: Block | undefined): Paragraph[] {
  if (lines.length === 0) return []
  const numbered = next?.kind === 'paragraph' && next.role === 'number'
  const spacing = numbered && { spacing: { after: twips(TYPE.line / 2) } }
  return [new Paragraph({ heading: HeadingLevel.TITLE, ...spacing, children: runs(lines) })]
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function docxBlock(block: Block, at: number, blocks: readonly Block[]): (Paragraph | Table)[] {
  if (block.kind === 'table')
    return [docxTable(block), new Paragraph({ spacing: { line: twips(TYPE.line / 2), lineRule: LineRuleType.EXACT } })]
  const lines = textLines(block.text)
  if (block.kind === 'heading') {
    const pageBreakBefore = block.level === 1 && holdsTallTable(blocks.slice(at + 1))
    return [new Paragraph({ heading: HEADINGS[block.level], pageBreakBefore, children: runs(lines) })]
  }
  if (block.role === 'signature') return signature(lines)
  if (block.role === 'number') return [letterNumber(lines)]
  if (block.role === 'salutation') return [new Paragraph({ keepNext: true, children: runs(lines) })]
  const style = block.role === 'note' ? NOTE_STYLE : BODY_STYLE
  return [new Paragraph({ style, keepNext: endsText(blocks[at + 1]), children: runs(lines) })]
}

/** 发文字号: centred under the title, with an empty line below. */
const letterNumber = (lines: readonly string[]): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after: twips(TYPE.line) },
    children: runs(lines),
  })

/** A table of this many rows takes most of a page. Word processors differ in keeping rows together, so its section begins a page. */
const TALL_TABLE = 20

function holdsTallTable(following: readonly Block[]): boolean {
  const end = following.findIndex((block) => block.kind === 'heading' && block.level === 1)
  const section = end < 0 ? following : following.slice(0, end)
  return section.some((block) => block.kind === 'table' && block.rows.length >= TALL_TABLE)
}

/** The date four characters from the right, the name centred above it. GB/T 9704 7.3.5.1 */
function signature(lines: readonly string[]): Paragraph[] {
  const date = emWidth(lines.at(-1) ?? '')
  return lines.map(
    (text, i) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        keepLines: true,
        keepNext: i < lines.length - 1,
        spacing: { before: i === 0 ? twips(TYPE.line * 2) : 0 },
        indent: { right: twips(Math.max(0, 4 + (date - emWidth(text)) / 2) * TYPE.body) },
        children: [new TextRun(text)],
      }),
  )
}
