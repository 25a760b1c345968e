import { type CellObject, SSF } from '@e965/xlsx'

/**
 * The text of a cell. A number is given as stored, to the 15 digits that a workbook keeps, since a format may round it or show a zero
 * as `-`; dates and percentages as they show. A formula that was never computed shows itself, so that nobody takes it for a blank.
 */
export function workbookText(cell: CellObject | undefined): string {
  if (!cell) return ''
  // The library gives such a formula the value 0, but the type of an empty cell.
  if (cell.t === 'z' || cell.v === undefined) return cell.f === undefined ? '' : `=${cell.f}`
  if (cell.t === 'e') return cell.w ?? '#ERROR!'
  if (typeof cell.v === 'number') return numberText(cell.v, cell)
  return String(cell.v).replace(/\r\n?/g, '\n').trim()
}

function numberText(value: number, { z, w }: CellObject): string {
  const format = typeof z === 'string' ? z : ''
  if (format !== '' && SSF.is_date(format))
    return SSF.format(/[hs]/i.test(format) ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd', value)
  if (format.includes('%') && w !== undefined) return w.trim()
  return plainNumber(value)
}

/** Without exponent and without the noise of binary fractions. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15))
  const text = String(rounded)
  return text.includes('e') ? rounded.toFixed(10).replace(/\.?0+$/, '') : text
}
