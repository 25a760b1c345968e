import type { CellObject } from 'write-excel-file/universal'
import { FACES, INK } from './measures.ts'

const colour = (ink: string): string => `#${ink}`

const font = (face: { readonly name: string }, size: number): CellObject => ({
  fontFamily: face.name,
  fontSize: size,
  textColor: colour(INK.text),
})

const BOX: CellObject = { borderStyle: 'thin', borderColor: colour(INK.line) }
const MIDDLE: CellObject = { align: 'center', alignVertical: 'center', wrap: true }

type Look =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'body'
  | 'note'
  | 'signature'
  | 'head'
  | 'band'
  | 'value'
  | 'sum'
  | 'words'

/** The looks of cells. Body and tables in 宋体, headings in 黑体: every office has both. */
export const LOOKS: Readonly<Record<Look, CellObject>> = {
  title: { ...font(FACES.heading1, 16), ...MIDDLE },
  heading: { ...font(FACES.heading1, 14), alignVertical: 'center', wrap: true },
  subheading: { ...font(FACES.heading1, 12), alignVertical: 'center', wrap: true },
  body: { ...font(FACES.table, 12), alignVertical: 'top', wrap: true },
  note: { ...font(FACES.table, 10), textColor: colour(INK.muted), alignVertical: 'top', wrap: true },
  signature: { ...font(FACES.table, 12), align: 'right', alignVertical: 'center' },
  head: { ...font(FACES.table, 10), ...BOX, ...MIDDLE, backgroundColor: colour(INK.tint) },
  band: { ...font(FACES.heading1, 10), ...BOX, ...MIDDLE, backgroundColor: colour(INK.band) },
  value: { ...font(FACES.table, 11), ...BOX, ...MIDDLE },
  sum: { ...font(FACES.table, 11), ...BOX, ...MIDDLE, backgroundColor: colour(INK.tint) },
  words: { ...font(FACES.table, 11), ...BOX, align: 'left', alignVertical: 'center', wrap: true },
}

/** What is wrong, wherever it stands. */
export const ALARM = { textColor: '#b3261e', backgroundColor: '#fbe9e7', fontWeight: 'bold' } as const
export const ZERO = { textColor: colour(INK.zero) } as const
