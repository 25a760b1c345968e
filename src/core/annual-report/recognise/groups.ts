import type { Position } from '#core/document/index'
import { readCell } from './cell.ts'
import type { Line, LineCell, RowLine } from './lines.ts'
import { squash } from './squash.ts'

/** A run of values as printed, with the words before it: what one row of the form may be. */
export interface Group {
  /** Words of its own row, squashed; '' where the values stand alone. */
  readonly label: string
  /** Words since the group before, outside its own row. */
  readonly above: string
  readonly slots: readonly Slot[]
  /** The slots are the cells of one row: an empty one is a blank cell. Otherwise they come from running text. */
  readonly bounded: boolean
  readonly line: number
  readonly table: number | null
}

export interface Slot {
  readonly text: string
  readonly position: Position
  readonly from: number
  readonly to: number
  readonly tall: boolean
}

/** The groups of a document in order. Words between two of them belong to the later one. */
export function groupsOf(lines: readonly Line[]): readonly Group[] {
  const groups: Group[] = []
  let above = ''
  lines.forEach((line, index) => {
    if (line.kind === 'text') {
      above += squash(line.text)
      return
    }
    for (const { words, slots } of runs(line.cells)) {
      if (slots.length === 0) above += words
      else {
        groups.push({ label: words, above, slots, bounded: true, line: index, table: line.table })
        above = ''
      }
    }
  })
  return groups
}

interface Run {
  words: string
  slots: LineCell[]
}

/** A row as words and values in turn. Empty cells before the first words are merged label cells; a run without values is a head. */
function runs(cells: RowLine['cells']): readonly Run[] {
  const found: Run[] = []
  let run: Run = { words: '', slots: [] }
  for (const cell of cells) {
    if (readCell(cell.text).kind === 'words') {
      if (run.slots.some(isFilled) || (run.slots.length > 0 && run.words !== '')) {
        found.push(run)
        run = { words: '', slots: [] }
      } else run.slots = []
      run.words += squash(cell.text)
    } else run.slots.push(cell)
  }
  return [...found, run]
}

const isFilled = (cell: LineCell): boolean => cell.text.trim() !== ''
