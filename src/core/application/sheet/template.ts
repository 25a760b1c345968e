import { SHEET_COLUMNS } from './columns.ts'

/** A sheet to be filled in: its rows at the top, and by column the words to choose from. */
export interface SheetTemplate {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  readonly choices: readonly (readonly string[] | null)[]
  readonly heads: number
}

/** Required columns carry a star; the second row explains. */
export function casesTemplate(): SheetTemplate {
  const columns = Object.values(SHEET_COLUMNS)
  return {
    name: '申请登记',
    rows: [columns.map(({ head, required }) => `${head}${required ? '*' : ''}`), columns.map(({ hint }) => hint)],
    choices: columns.map(({ words }) => words && Object.keys(words)),
    heads: 2,
  }
}
