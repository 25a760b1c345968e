import { SECTIONS } from './sections.ts'
import { tableFour, tableFourCells } from './table-four.ts'
import { tableThree, tableThreeCells } from './table-three.ts'
import { tableTwo, tableTwoCells } from './table-two.ts'
import type { CellAddress, CellSpec, EditionId, Form, FormId, FormTable, TableId } from './types.ts'

function form(id: FormId, edition: EditionId, notice: string): Form {
  const singleOther = id !== '2021'
  return {
    id,
    edition,
    notice,
    sections: SECTIONS[edition],
    tables: [tableTwo(edition), tableThree(singleOther), tableFour()],
    cells: [...tableTwoCells(edition), ...tableThreeCells(singleOther), ...tableFourCells()],
  }
}

/** Every layout that a report since 2019 is printed in. */
export const FORMS: Readonly<Record<FormId, Form>> = {
  '2021': form('2021', '2021', '国办公开办函〔2021〕30号'),
  '2021-single': form('2021-single', '2021', '国办公开办函〔2021〕30号'),
  '2019': form('2019', '2019', '国办公开办函〔2019〕60号'),
}

const INDEX: Readonly<Record<FormId, ReadonlyMap<string, number>>> = {
  '2021': indexOf(FORMS['2021']),
  '2021-single': indexOf(FORMS['2021-single']),
  '2019': indexOf(FORMS['2019']),
}

function indexOf(form: Form): ReadonlyMap<string, number> {
  return new Map(form.cells.map((cell, i) => [cell.address, i]))
}

/** Place of a cell in the form's cell list, or null when this form has no such cell. */
export const cellIndex = (form: FormId, address: string): number | null => INDEX[form].get(address) ?? null

/** The cell of that address, or null when this form has no such cell. */
export function cellSpec(form: FormId, address: string): CellSpec | null {
  const index = cellIndex(form, address)
  return index === null ? null : (FORMS[form].cells[index] ?? null)
}

export const isCellAddress = (form: FormId, address: string): address is CellAddress => INDEX[form].has(address)

export function formTable(form: FormId, id: TableId): FormTable {
  const table = FORMS[form].tables.find((t) => t.id === id)
  if (!table) throw new Error(`form ${form} has no table ${id}`)
  return table
}
