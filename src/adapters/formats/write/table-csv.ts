import type { Document } from '#core/document/index'
import { writeCsv } from '../csv.ts'

/**
 * The tables of a document row by row, cells as they are printed. With the mark by which a spreadsheet takes it for UTF-8; what would be
 * a formula there stays text.
 */
export function writeTableCsv({ blocks }: Document): Uint8Array {
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  )
  return writeCsv(rows)
}
