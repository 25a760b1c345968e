export { tellPosition } from './position.ts'
export type {
  Block,
  CellRole,
  Document,
  Heading,
  MetaField,
  Paragraph,
  Position,
  Table,
  TableCell,
  TableRow,
} from './tree.ts'
