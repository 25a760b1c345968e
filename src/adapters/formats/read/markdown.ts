import type { Block, Document } from '#core/document/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { withMeta } from './meta.ts'
import { isPipeRow, isPipeRule, pipeCells } from './pipes.ts'
import { textLine, textTable } from './text-table.ts'

/**
 * Markdown: pipe tables as rows, everything else as lines without their marks. Heads above a rule are kept as a row: converters
 * put made-up ones there, or the first row of data. Never fails.
 */
export function readMarkdown(text: string): Result<readonly Document[], Failure> {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v\u0085]/)
  const blocks: Block[] = []
  let rows: (readonly string[])[] = []
  let start = 0
  const close = (): void => {
    if (rows.length > 0) blocks.push(textTable(rows, start))
    rows = []
  }
  lines.forEach((line, i) => {
    if (isPipeRule(line)) return
    if (isPipeRow(line)) {
      if (rows.length === 0) start = i + 1
      rows.push(pipeCells(line).map(withoutMarks))
      return
    }
    close()
    blocks.push(...textLine(unmarked(line), i + 1))
  })
  close()
  return ok([withMeta({ title: null, meta: [], blocks })])
}

const unmarked = (line: string): string => withoutMarks(line.replace(/^\s*(?:#{1,6}\s+|>\s*|[-*+]\s+(?=\S))/, ''))

/** Without emphasis, links and escapes. */
const withoutMarks = (text: string): string =>
  text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([\\`*_{}[\]()#+\-.!|<>])/g, '$1')
