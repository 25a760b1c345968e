import type { TallyChange } from '../case/tally.ts'

interface Counted {
  readonly row: TallyChange['row']
  readonly value: number
}

/** What the portal says of the applications of a year. All of it is counted in table 三; nothing is typed. */
export interface ApplicationFigures {
  readonly year: number
  /** r1 */
  readonly received: number
  /** r24: with a result in the year. */
  readonly concluded: number
  /** r3 and r4 among them. */
  readonly disclosed: number
  /** r25: without a result at its end, or so far. */
  readonly open: number
}

const isResult = ({ row }: Counted): boolean => row !== 'r1'
const isDisclosed = ({ row }: Counted): boolean => row === 'r3' || row === 'r4'
const sum = (cells: readonly Counted[]): number => cells.reduce((total, { value }) => total + value, 0)

/** Received less concluded, over all years: what r2 and r25 say of each (T3). */
const balance = (cells: readonly Counted[]): number =>
  sum(cells.filter((cell) => !isResult(cell))) - sum(cells.filter(isResult))

/** The figures of a year from its cells and those of the years before. */
export const applicationFigures = (
  year: number,
  cells: readonly Counted[],
  before: readonly Counted[],
): ApplicationFigures => ({
  year,
  received: sum(cells.filter((cell) => !isResult(cell))),
  concluded: sum(cells.filter(isResult)),
  disclosed: sum(cells.filter(isDisclosed)),
  open: balance(cells) + balance(before),
})
