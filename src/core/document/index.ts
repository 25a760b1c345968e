export { DOUBT, isFigure, isNumber } from './figures.ts'
export { type Grid, gridOf, type PlacedCell } from './grid.ts'
export { emWidth, labelParts, titleLines, WIDE_FROM } from './lines.ts'
export type { CellMark } from './mark.ts'
export { tellPosition } from './position.ts'
export { printable } from './printable.ts'
export { blocksToHtml, escapeHtml, titleToHtml } from './to-html.ts'
export type {
  ArchiveEntry,
  Block,
  CellRole,
  Document,
  DocumentSum,
  Heading,
  MetaField,
  Paragraph,
  Position,
  Table,
  TableCell,
  TableRow,
} from './tree.ts'
