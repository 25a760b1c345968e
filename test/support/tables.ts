import { strFromU8, unzipSync } from 'fflate'
import { type DefaultTreeAdapterMap, parse } from 'parse5'

/** A cell as a file draws it: text without white space, and its spans. A merged cell stands once, where it begins. */
export interface DrawnCell {
  readonly text: string
  readonly colSpan: number
  readonly rowSpan: number
}

export type DrawnTable = readonly (readonly DrawnCell[])[]

const bare = (text: string): string => text.replaceAll(/\s/g, '')

/** Only the spans, for tables whose numbers differ. */
export const spansOf = (table: DrawnTable): readonly (readonly string[])[] =>
  table.map((row) => row.map(({ colSpan, rowSpan }) => `${colSpan}×${rowSpan}`))

export const wordPart = (docx: Uint8Array, part: string): string => strFromU8(unzipSync(docx)[part] ?? new Uint8Array())

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const decoded = (text: string): string => text.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)

/** The text of a piece of WordprocessingML. */
export const wordText = (xml: string): string =>
  decoded([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1]).join(''))

const pieces = (xml: string, tag: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>[\\s\\S]*?</w:${tag}>`, 'g'))].map(([piece]) => piece)

/** Tables of a Word file without nested ones, with the rows that vMerge joins counted together. */
export function wordTables(docx: Uint8Array): readonly DrawnTable[] {
  return pieces(wordPart(docx, 'word/document.xml'), 'tbl').map((table) => {
    const rows = pieces(table, 'tr').map((row) => {
      let column = 0
      return pieces(row, 'tc').map((cell) => {
        const at = column
        const colSpan = Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1)
        column += colSpan
        const merge = /<w:vMerge(?: w:val="(\w+)")?\/>/.exec(cell)
        const continues = merge !== null && merge[1] !== 'restart'
        return { text: bare(wordText(cell)), colSpan, column: at, continues }
      })
    })
    return rows.map((row, y) =>
      row
        .filter((cell) => !cell.continues)
        .map(({ text, colSpan, column }) => {
          const end = rows.findIndex((r, i) => i > y && !r.some((c) => c.column === column && c.continues))
          return { text, colSpan, rowSpan: (end < 0 ? rows.length : end) - y }
        }),
    )
  })
}

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])

/** Elements of that name in document order, as a browser parses the text. */
export const elements = (html: string, name: string): readonly Element[] => within(parse(html), name)

const within = (node: Node, name: string): readonly Element[] =>
  childrenOf(node).flatMap((child) => ('tagName' in child && child.tagName === name ? [child] : within(child, name)))

export const htmlText = (node: Node): string =>
  'value' in node && node.nodeName === '#text' ? node.value : childrenOf(node).map(htmlText).join('')

export const attribute = (element: Element, name: string): string | null =>
  element.attrs.find((a) => a.name === name)?.value ?? null

export function htmlTables(html: string): readonly DrawnTable[] {
  return elements(html, 'table').map((table) =>
    within(table, 'tr').map((row) =>
      childrenOf(row).flatMap((cell) =>
        'tagName' in cell
          ? [
              {
                text: bare(htmlText(cell)),
                colSpan: Number(attribute(cell, 'colspan') ?? 1),
                rowSpan: Number(attribute(cell, 'rowspan') ?? 1),
              },
            ]
          : [],
      ),
    ),
  )
}
