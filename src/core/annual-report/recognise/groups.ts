import { readCell } from './cell.ts'
import type { Line, LineCell, RowLine, TextLine } from './lines.ts'
import { endsWithLabel } from './rows.ts'
import { squash } from './squash.ts'
import { isPageNumber, tokensOf } from './tokens.ts'

/** A run of values as printed, with the words before it: what one row of the form may be. */
export interface Group {
  /** Words of its own row, squashed; '' where the values stand alone, and for values in running text. */
  readonly label: string
  /** Words since the group before, outside its own row. */
  readonly above: string
  readonly slots: readonly Slot[]
  /** The slots are the cells of one row: an empty one is a blank cell. Otherwise they come from running text. */
  readonly bounded: boolean
  /** The row comes from a table with true cells, so that each empty cell stands in its own place. */
  readonly grid: boolean
  /** Its row has as many cells as the table's longest, so that none is missing. */
  readonly full: boolean
  /** Index of the line where its values begin, and of the one where they end. */
  readonly line: number
  readonly lastLine: number
  readonly table: number | null
}

export type Slot = Pick<LineCell, 'text' | 'position' | 'from' | 'to' | 'tall'>

/** The groups of a document in order. Words between two of them belong to the later one. */
export function groupsOf(lines: readonly Line[]): readonly Group[] {
  const collector = new Collector()
  lines.forEach((line, index) => {
    if (line.kind === 'text') collector.text(line, index)
    else collector.row(line, index)
  })
  return collector.end()
}

/** No row has so many values; what goes on like this is no table of ours. */
const MOST_SLOTS = 200

class Collector {
  private readonly groups: Group[] = []
  private above = ''
  private open: Slot[] = []
  private openLine = 0
  private lastLine = 0
  /** The last value stood on its line alone. */
  private alone = false

  text(line: TextLine, index: number): void {
    if (isPageNumber(line.text)) return
    if (/^\s*[.、．](?!\d)/u.test(line.text)) this.giveOrdinalBack()
    for (const { kind, text } of tokensOf(line.text)) {
      if (kind === 'words') {
        const words = squash(text.replaceAll('|', ''))
        if (words === '') continue
        this.close()
        this.above += words
      } else {
        if (this.open.length === 0) this.openLine = index
        this.lastLine = index
        this.alone = text === line.text.trim()
        if (this.open.length < MOST_SLOTS)
          this.open.push({ text, position: line.position, from: 0, to: 0, tall: false })
      }
    }
  }

  row(line: RowLine, index: number): void {
    const [only, ...others] = line.cells.filter(isFilled)
    if (only && others.length === 0 && isLineInCell(only.text)) {
      this.text({ kind: 'text', text: only.text, position: only.position }, index)
      return
    }
    this.close()
    runs(line.cells).forEach(({ words, slots }) => {
      if (slots.length === 0) this.above += words
      else {
        this.groups.push({
          label: words,
          above: this.above,
          slots,
          bounded: true,
          grid: line.grid,
          full: line.full,
          line: index,
          lastLine: index,
          table: line.table,
        })
        this.above = ''
      }
    })
  }

  /** The line before ended with the number of this line's label, glued to a value or alone: `…344` then `.保护第三方合法权益`. */
  private giveOrdinalBack(): void {
    const last = this.open.at(-1)
    if (!last || (last.text.length === 1 && !this.alone)) return
    this.open.pop()
    if (last.text.length > 1) this.open.push({ ...last, text: last.text.slice(0, -1) })
  }

  end(): readonly Group[] {
    this.close()
    return this.groups
  }

  private close(): void {
    if (this.open.length === 0) return
    const group = {
      label: '',
      above: this.above,
      slots: this.open,
      bounded: false,
      grid: false,
      full: false,
      line: this.openLine,
      lastLine: this.lastLine,
      table: null,
    }
    this.groups.push(group)
    this.open = []
    this.above = ''
  }
}

/** Label and values in one cell, as converters make of a line: `行政许可 97`. */
const isLineInCell = (text: string): boolean =>
  readCell(text).kind === 'words' && tokensOf(text).some(({ kind }) => kind !== 'words')

interface Run {
  words: string
  slots: LineCell[]
}

/**
 * A row as words and values in turn. Empty cells before the first words are merged label cells; a run without values is a head.
 * Behind the label of a row of the form every cell is a value, be it words (`见附件`), up to the next such label.
 */
function runs(cells: RowLine['cells']): readonly Run[] {
  const found: Run[] = []
  let run: Run = { words: '', slots: [] }
  for (const cell of cells) {
    const words = readCell(cell.text).kind === 'words' ? squash(cell.text) : ''
    if (words === '' || (endsWithLabel(run.words) && !endsWithLabel(words))) run.slots.push(cell)
    else {
      if (run.slots.some(isFilled)) {
        found.push(run)
        run = { words: '', slots: [] }
      } else run.slots = []
      run.words += words
    }
  }
  return [...found, run]
}

export const isFilled = (cell: Pick<LineCell, 'text'>): boolean => cell.text.trim() !== ''
