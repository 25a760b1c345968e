import { FORMS, rowName } from '../form/index.ts'
import type { Report } from '../report.ts'

const SECTIONS_BEHIND = ['四', '五', '六']

/**
 * Where a report breaks off inside table 三, in words; null where it does not. The form's last row is missing and nothing comes after:
 * a file cut in the middle, whose missing rows must not be taken for blanks that add up.
 */
export function whereCutOff({ form, cells, headings }: Report): string | null {
  const isPrinted = (address: keyof typeof cells): boolean => cells[address]?.source !== null
  const printed = FORMS[form].cells.filter(({ address, table }) => table !== 't2' && isPrinted(address))
  const goesOn = printed.some(({ table, row }) => table === 't4' || row === 't3.carriedOut')
  const last = printed.at(-1)
  if (goesOn || !last || headings.some(({ section }) => SECTIONS_BEHIND.includes(section))) return null
  return `表三停在${rowName(last)}`
}
