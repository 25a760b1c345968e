/** What a page adds to a value cell of a checked report. Texts, never markup; writers of files pass it over. */
export interface CellMark {
  /** `bad` and `ask` frame the cell; `rb`, `cb` draw the bracket of a broken sum along a row or a column, `-s` and `-e` its ends. */
  readonly classes: readonly string[]
  /** Where the figure leads, and what is read out with it. */
  readonly link: { readonly href: string; readonly label: string } | null
  /** Words beside the table: `2 ≠ 3，差 1`. */
  readonly asides: readonly { readonly at: 'right' | 'below'; readonly text: string }[]
}
