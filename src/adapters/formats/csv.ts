import Papa from 'papaparse'

/** What a spreadsheet would take for a formula, be it behind quotes that were put there to prevent it. */
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * Rows as CSV: UTF-8 with the mark by which a spreadsheet knows it, lines ended by CRLF. A text that a spreadsheet would take for a formula
 * gets a `'` before it; numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const text = Papa.unparse(
    rows.map((row) => [...row]),
    // Other separators stand in quotes, too: whoever reads it may not take one of them for the comma.
    { escapeFormulae: FORMULA, quotes: (value) => typeof value === 'string' && /[;\t]/.test(value) },
  )
  return new TextEncoder().encode(`\uFEFF${text}\r\n`)
}

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number
  readonly fields: readonly string[]
}

/** The rows of a CSV with comma, semicolon or tab between the fields, empty lines left out; the `'` before a formula goes again. */
export function parseCsv(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = []
  let line = 1
  let seen = 0
  const body = text.replace(/^\uFEFF/, '')
  Papa.parse<string[]>(body, {
    delimiter: delimiterOf(body),
    step: ({ data, meta }) => {
      if (data.some((field) => field.trim() !== '')) rows.push({ line, fields: data.map(plain) })
      line += body.slice(seen, meta.cursor).split(/\r\n|\r|\n/).length - 1
      seen = meta.cursor
    },
  })
  return rows
}

/** More than a first line is long. */
const HEAD_CHARACTERS = 65_536

/** The one that the first line holds most of outside quotes; the library does not guess where there are few lines. */
function delimiterOf(text: string): string {
  const bare = text.slice(0, HEAD_CHARACTERS).replaceAll(/"[^"]*(?:"|$)/g, '')
  const [head = ''] = bare.split(/\r\n|\r|\n/, 1)
  const count = (delimiter: string): number => head.split(delimiter).length
  return [';', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best), ',')
}

const plain = (field: string): string => (field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field)
