import type { CellSpec } from '../form/index.ts'
import { narrow } from './cell.ts'
import type { Slot } from './groups.ts'

/** One way to cut a cell's number out of digits that stand without separators. */
export interface Piece {
  readonly from: number
  readonly to: number
  /** Null where a mark stands instead of a number. */
  readonly value: number | null
  readonly slot: Slot
  /** It takes the last digits of its slot, so that a unit or remark behind them is its own. */
  readonly last: boolean
}

/** For each cell of a row every piece that some complete reading of the row gives it. Empty when there is no complete reading. */
export type Lattice = readonly (readonly Piece[])[]

const NUMBER = /^[-+−]?(?:0|[1-9]\d*)(?:\.\d+)?$/
/** The largest verified count has seven digits; nine leave room. */
const LONGEST = 9
/** A row of table 四 with three digits in each cell; more are no row. */
const MOST_DIGITS = 64

/**
 * Cuts the digits of `slots` into as many numbers as the row has cells. Blanks between digits stay ends of numbers; no number
 * begins with a needless zero; only money has decimals, and keeps them whole.
 */
export function latticeOf(slots: readonly Slot[], specs: readonly CellSpec[]): Lattice {
  const runs = runsOf(slots)
  const end = runs.at(-1)?.end ?? 0
  if (end > MOST_DIGITS) return []
  const reached: ReadonlySet<number>[] = [new Set([0])]
  const steps = specs.map((spec, k) => {
    const pieces = runs.flatMap((run) => piecesOf(run, spec)).filter((piece) => reached[k]?.has(piece.from))
    reached.push(new Set(pieces.map((piece) => piece.to)))
    return pieces
  })
  let wanted: ReadonlySet<number> = new Set([end])
  const lattice: (readonly Piece[])[] = []
  for (const pieces of [...steps].reverse()) {
    const goal = wanted
    const viable = pieces.filter((piece) => goal.has(piece.to))
    lattice.unshift(viable)
    wanted = new Set(viable.map((piece) => piece.from))
  }
  return lattice.every((pieces) => pieces.length > 0) ? lattice : []
}

/** All complete readings that `accept`, at most `limit` of them: one more tells that there are too many. */
export function readingsOf(
  lattice: Lattice,
  limit: number,
  accept: (reading: readonly Piece[]) => boolean = () => true,
): readonly (readonly Piece[])[] {
  const found: (readonly Piece[])[] = []
  let steps = 0
  const go = (reading: readonly Piece[], at: number): void => {
    if (found.length > limit || ++steps > 200_000) return
    const pieces = lattice[reading.length]
    if (!pieces) {
      if (accept(reading)) found.push(reading)
      return
    }
    for (const piece of pieces) if (piece.from === at) go([...reading, piece], piece.to)
  }
  if (lattice.length > 0) go([], 0)
  return steps > 200_000 ? [] : found
}

interface Run {
  readonly slot: Slot
  /** The digits with their sign; '' where a mark stands. */
  readonly digits: string
  readonly start: number
  readonly end: number
}

function runsOf(slots: readonly Slot[]): readonly Run[] {
  let start = 0
  return slots.map((slot) => {
    const digits = digitsOf(slot.text)
    const run = { slot, digits, start, end: start + Math.max(1, digits.length) }
    start = run.end
    return run
  })
}

/** Every number that some of the digits could be, where no complete reading is known: each run of them, up to `most`. */
export function partsOf(slots: readonly Slot[], spec: CellSpec, most: number): readonly number[] {
  const found = new Set<number>()
  for (const run of runsOf(slots)) {
    if (run.digits.length > MOST_DIGITS) continue
    for (const { value } of piecesOf(run, spec)) if (value !== null && found.size < most) found.add(value)
  }
  return [...found]
}

/** The digits of a slot with sign and decimals, without separators, unit and remark. */
export const digitsOf = (text: string): string =>
  /^[-+−]?[\d,]+(?:\.\d+)?/.exec(narrow(text))?.[0].replaceAll(',', '') ?? ''

function piecesOf({ slot, digits, start, end }: Run, spec: CellSpec): readonly Piece[] {
  if (digits === '') return [{ from: start, to: end, value: null, slot, last: true }]
  const pieces: Piece[] = []
  for (let i = 0; i < digits.length; i++) {
    for (let j = i + 1; j <= digits.length; j++) {
      const text = digits.slice(i, j)
      const whole = i === 0 && j === digits.length
      const last = j === digits.length
      if (isNumber(text, spec, whole, last))
        pieces.push({ from: start + i, to: start + j, value: Number(text.replace('−', '-')) + 0, slot, last })
    }
  }
  return pieces
}

function isNumber(text: string, spec: CellSpec, whole: boolean, last: boolean): boolean {
  if (!NUMBER.test(text) || (/^[-+−]/.test(text) && spec.kind !== 'signed')) return false
  if (text.includes('.')) return whole || (spec.kind === 'money' && last)
  return whole || spec.kind === 'money' || text.length <= LONGEST
}
