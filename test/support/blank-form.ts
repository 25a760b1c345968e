import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

interface FillOptions {
  /** Lines of text set before table 三, to move it over the page's end. */
  readonly lines?: number
  /** Repeats the three head rows of table 三 on each page. */
  readonly repeatHeads?: boolean
}

const hasText = (cell: string): boolean => /<w:t(?: [^>]*)?>[^<]*[^<\s　][^<]*<\/w:t>/.test(cell)

/** The official blank form (raw/021) with a number in each of its value cells, in the order of the form. */
export function filledForm(corpus: string, numbers: readonly number[], options: FillOptions = {}): Uint8Array {
  const parts = unzipSync(readFileSync(join(corpus, 'raw', '021-official-template-blank.docx')))
  let filled = 0
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<w:tc>.*?<\/w:tc>/gs, (cell) => {
    if (hasText(cell) || /<w:vMerge(?:\/| w:val="continue")/.test(cell)) return cell
    const end = cell.lastIndexOf('</w:p>')
    const run = `<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t>${numbers[filled++]}</w:t></w:r>`
    return cell.slice(0, end) + run + cell.slice(end)
  })
  if (filled !== numbers.length) throw new Error(`the blank form has ${filled} value cells`)
  if (options.repeatHeads) xml = withHeads(xml)
  const at = xml.indexOf('<w:p ', xml.lastIndexOf('</w:tbl>', xml.indexOf('三、收到和处理')))
  const lines = '<w:p><w:r><w:t>一行文字</w:t></w:r></w:p>'.repeat(options.lines ?? 0)
  const document = strToU8(xml.slice(0, at) + lines + xml.slice(at))
  return zipSync({ ...parts, 'word/document.xml': document })
}

function withHeads(xml: string): string {
  const table = xml.indexOf('<w:tbl>', xml.indexOf('三、收到和处理'))
  let rows = 0
  const marked = xml
    .slice(table)
    .replace(/<w:tr(?: [^>]*)?>(?:<w:tblPrEx>.*?<\/w:tblPrEx>)?(<w:trPr>)?/gs, (start, properties) =>
      rows++ < 3 ? start + (properties ? '<w:tblHeader/>' : '<w:trPr><w:tblHeader/></w:trPr>') : start,
    )
  return xml.slice(0, table) + marked
}

/** Numbers of one to four digits, each cell another. */
export const formNumbers = (count: number, seed: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => ((i + 1) * 7919 + seed * 104729) % 10 ** (1 + ((i + seed) % 4)))
