import type { Failure } from '#core/shared/index'

import type { CellMark } from './mark.ts'

/** The neutral document tree: what readers make of a file and what writers take. Plain data, no styles, no markup. */
export interface Document {
  readonly title: string | null
  /** What the file says about itself beside its text: meta tags, core properties, a 索引号/发布机构 table, crawler's heads. Keys as found. */
  readonly meta: readonly MetaField[]
  readonly blocks: readonly Block[]
  /** What the numbers of the tables should keep, for writers of formats that can compute. */
  readonly sums?: readonly DocumentSum[]
  /** Its text was recognised in pictures (OCR), so that any character may be another. */
  readonly isRecognised?: boolean
  /** The file inside an archive that it was read from. */
  readonly entry?: ArchiveEntry
}

export interface ArchiveEntry {
  /** As the archive names it, with its folders; to be shown, never to be used as a path. */
  readonly name: string
  /** Why it could not be read; the document is then empty, so that one bad file does not hide the others. */
  readonly failure: Failure | null
}

/** Σ left = Σ right, over cells by their addresses. */
export interface DocumentSum {
  /** `ID-1` */
  readonly id: string
  /** Which cells, in words: `表三“自然人”列：…`. */
  readonly text: string
  readonly left: readonly string[]
  readonly right: readonly string[]
}

export interface MetaField {
  readonly name: string
  readonly value: string
}

export type Block = Heading | Paragraph | Table

export interface Heading {
  readonly kind: 'heading'
  /** 1 = 一、 2 = （一） 3 = 1. */
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly position?: Position
}

export interface Paragraph {
  readonly kind: 'paragraph'
  /**
   * body = indented text; number = 发文字号 under the title, centred; salutation = whom a letter is to, not indented; signature =
   * right-aligned; note = a remark of ours, never of the original.
   */
  readonly role: 'body' | 'number' | 'salutation' | 'signature' | 'note'
  readonly text: string
  readonly position?: Position
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string | null
  /** Relative widths of the grid columns; empty where a reader does not know. */
  readonly widths: readonly number[]
  /** Number of leading rows that are heads, repeated when the table breaks over pages. */
  readonly headRows: number
  /** true = real cells with spans; false = rows were rebuilt from a text without a grid, so column positions are not certain. */
  readonly grid: boolean
  readonly rows: readonly TableRow[]
  readonly position?: Position
}

export interface TableRow {
  /** Only the cells that begin in this row, as in HTML: a cell spanned into this row is not repeated. */
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  /** Text as found; line breaks inside the cell are \n. */
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
  readonly role: CellRole
  /** Set upright, one character under the other (三、本年度办理结果). */
  readonly vertical?: boolean
  /** The public address of a value cell in a written report. */
  readonly address?: string
  readonly mark?: CellMark
  readonly position?: Position
}

/** value = a figure or a remark in its place, centred; words = what is written into a form, from the left. */
export type CellRole = 'value' | 'words' | 'columnHead' | 'rowHead' | 'groupHead' | 'band' | 'corner'

/** Where something stands in the source, as far as its format knows. All numbers count from 1. */
export interface Position {
  readonly page?: number
  readonly line?: number
  readonly sheet?: string
  readonly table?: number
  readonly row?: number
  readonly column?: number
}
