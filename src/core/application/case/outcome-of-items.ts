import { OUTCOMES } from '../outcomes.ts'
import type { OutcomeRow } from './parts.ts'

const GIVEN = new Set<OutcomeRow>(['r3', 'r4'])
const order = (row: OutcomeRow): number => OUTCOMES.findIndex((o) => o.row === row)

/**
 * The one row of an application with several matters (T3-2, T3-3, T3-4): all given r3, some given r4; nothing given the row of the main
 * matter, else the first in the order of the table.
 */
export function outcomeOfItems(rows: readonly OutcomeRow[], main: number | null): OutcomeRow {
  const [first] = rows.toSorted((a, b) => order(a) - order(b))
  if (!first) throw new Error('a reply decides on something')
  if (rows.every((row) => row === 'r3')) return 'r3'
  if (rows.some((row) => GIVEN.has(row))) return 'r4'
  return (main === null ? undefined : rows[main]) ?? first
}
