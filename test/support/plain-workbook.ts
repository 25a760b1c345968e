import { utils, write } from '@e965/xlsx'
import type { Document } from '#core/document/index'

/** A document on one sheet, or with a sheet for each table, merged as its spans say. */
export function workbookOf(document: Document, sheetEach: boolean): Uint8Array {
  const book = utils.book_new()
  let rows: (string | number | null)[][] = []
  let merges: string[] = []
  const finish = (name: string): void => {
    const sheet = utils.aoa_to_sheet(rows)
    sheet['!merges'] = merges.map((m) => utils.decode_range(m))
    utils.book_append_sheet(book, sheet, name)
    rows = []
    merges = []
  }
  for (const [i, block] of [{ kind: 'paragraph', text: document.title ?? '' } as const, ...document.blocks].entries()) {
    if (block.kind !== 'table') rows.push([block.text])
    else {
      const top = rows.length
      for (const _ of block.rows) rows.push([])
      const taken = new Set<string>()
      for (const [r, row] of block.rows.entries()) {
        let c = 0
        for (const cell of row.cells) {
          while (taken.has(`${r}:${c}`)) c++
          for (let y = 0; y < cell.rowSpan; y++) for (let x = 0; x < cell.colSpan; x++) taken.add(`${r + y}:${c + x}`)
          const line = rows[top + r] ?? []
          line[c] = /^\d+(?:\.\d+)?$/.test(cell.text) ? Number(cell.text) : cell.text || null
          if (cell.colSpan * cell.rowSpan > 1) {
            merges.push(
              utils.encode_range({ r: top + r, c }, { r: top + r + cell.rowSpan - 1, c: c + cell.colSpan - 1 }),
            )
          }
          c += cell.colSpan
        }
      }
      if (sheetEach) finish(`表${i}`)
    }
  }
  if (rows.length > 0) finish('正文')
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}
