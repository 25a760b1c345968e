import type { Position } from '#core/document/index'
import type { LocalDate } from '#core/shared/index'
import type { CellAddress, EditionId, FormId, SectionKey, Unit } from './form/index.ts'

/** One published annual report, as read: numbers by cell address, texts by section, and where each came from. Plain data. */
export interface Report {
  readonly edition: EditionId
  readonly form: FormId
  readonly title: Read<string> | null
  readonly agency: Read<string> | null
  readonly year: Read<number> | null
  /** Every value cell of the form, none left out. */
  readonly cells: Readonly<Record<CellAddress, ReportCell>>
  /** Texts of the sections that were found, paragraphs separated by \n. A section found empty is ''. Tables are not repeated. */
  readonly texts: Readonly<Partial<Record<SectionKey, string>>>
  /** The headings as printed, in their order. */
  readonly headings: readonly FoundHeading[]
  /** Text before section 一, without title and furniture. */
  readonly lead: string
  readonly signature: Signature
  /** Notes of the recogniser on what it met, for a reader of the findings. */
  readonly notes: readonly ReadingNote[]
}

/** A fact about the report with where it was found and how sure the reading is. */
export interface Read<T> {
  readonly value: T
  readonly certainty: 'certain' | 'likely' | 'doubtful'
  readonly from: 'title' | 'meta' | 'signature' | 'text' | 'fileName'
  /** Other values that the document gives for the same fact (names that OCR misread, two years). */
  readonly otherwise: readonly T[]
}

export type ReportCell = ValueCell | BlankCell | UnreadableCell

interface CellBase {
  /** Null for cells that the document did not print at all, and in reports that were not read from a file. */
  readonly source: CellSource | null
  /** What stands beside the number in the cell: `其中修订16件`. */
  readonly remark: string | null
}

export interface ValueCell extends CellBase {
  readonly state: 'value'
  readonly value: number
  /** The unit printed in the cell where it is not the form's own, e.g. 元 in a 万元 cell; the value is then in this unit. */
  readonly unit: Unit | null
  /**
   * The identities that were needed to read this cell (digits without separators), as rule and instance: `ID-1:t3.open`,
   * `ID-2:natural`. They cannot confirm it.
   */
  readonly readBy: readonly string[]
}

/** `mark` is what stood there instead of a number: '' for nothing, '-', '/', '—', '不适用'. Never a silent zero. */
export interface BlankCell extends CellBase {
  readonly state: 'blank'
  readonly mark: string
}

/** Something stands there, but it does not decide one number. */
export interface UnreadableCell extends CellBase {
  readonly state: 'unreadable'
  readonly candidates: readonly number[]
}

export interface CellSource {
  /** The text found, as printed. */
  readonly text: string
  readonly position: Position
}

export interface FoundHeading {
  readonly section: SectionKey
  readonly text: string
  /** True when the wording is the official one (white space aside). */
  readonly exact: boolean
  readonly position: Position
}

export interface Signature {
  readonly agency: string | null
  readonly date: LocalDate | null
}

export interface ReadingNote {
  /** `single-other-row`, `three-other-rows`, `total-outside-row`, `column-heads-differ`, `text-recognised` … */
  readonly code: string
  readonly zh: string
  readonly en: string
  readonly cells: readonly CellAddress[]
}
