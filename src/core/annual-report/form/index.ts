export { cellIndex, cellSpec, FORMS, formTable, isCellAddress } from './forms.ts'
export { cellName, columnName, rowName } from './label.ts'
export { SECTIONS } from './sections.ts'
export { TABLE_FOUR_COLUMNS } from './table-four.ts'
export { outcomeRowKeys, TABLE_THREE_COLUMNS } from './table-three.ts'
export type {
  CellAddress,
  CellSpec,
  EditionId,
  Form,
  FormCell,
  FormId,
  FormTable,
  Section,
  SectionKey,
  TableId,
  Unit,
  ValueKind,
} from './types.ts'
