import { type CellObject, SSF } from '@e965/xlsx'
import { raised } from './raised.ts'

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
  return withFootnotes(cell).replace(/\r\n?/g, '\n').trim()
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

const RUN = /<r>(?:<rPr>([\s\S]*?)<\/rPr>)?<t[^>]*>([^<]*)<\/t><\/r>/g

/** A text of several runs, as the file stores it: a raised digit behind a number is a footnote's mark. */
function withFootnotes({ v, r }: CellObject): string {
  const whole = String(v)
  if (typeof r !== 'string' || !r.includes('val="superscript"')) return whole
  let text = ''
  for (const [, properties = '', run = ''] of r.matchAll(RUN))
    text += properties.includes('val="superscript"') ? raised(run, text) : run
  // Where entities or marks of the file's own make another text of it, the library's counts.
  return text.length === whole.length ? text : whole
}
