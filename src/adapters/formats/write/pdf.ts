import { Worker } from 'node:worker_threads'
import type { WriteOptions } from '#app/ports'
import type { Block, Document } from '#core/document/index'
import { fontFolders } from '../fonts.ts'
import { PDF_TEMPLATE } from './pdf-template.ts'
import { endsText, propertiesOf, textLines } from './properties.ts'
import { type LaidCell, layTable, type TableLayout } from './table-layout.ts'

/** A document that takes longer is given up, so that one does not keep all others waiting. */
const LONGEST_MS = 120_000

export interface PdfPress {
  readonly print: (document: Document, options: WriteOptions) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

interface Order {
  readonly deliver: (pdf: Uint8Array) => void
  readonly fail: (cause: Error) => void
  readonly timer: NodeJS.Timeout
}

type Delivery = { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly failure: string }

/**
 * Sets documents in a thread of its own, since the compiler is synchronous. The thread starts with the first document, keeps its fonts
 * for the next ones, does not keep the program alive while it has nothing to do, and is replaced when it breaks.
 */
export function pdfPress(ownFonts: string | null): PdfPress {
  const orders = new Map<number, Order>()
  let worker: Worker | null = null
  let lastId = 0

  const take = (id: number): Order | undefined => {
    const order = orders.get(id)
    orders.delete(id)
    clearTimeout(order?.timer)
    if (orders.size === 0) worker?.unref()
    return order
  }
  const stop = async (cause: Error): Promise<void> => {
    const stopped = worker
    worker = null
    for (const id of [...orders.keys()]) take(id)?.fail(cause)
    await stopped?.terminate()
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./pdf-worker.js', import.meta.url), {
      workerData: { template: PDF_TEMPLATE, fontFolders: fontFolders(ownFonts) },
    })
    started.on('message', (delivery: Delivery) => {
      const order = take(delivery.id)
      if ('pdf' in delivery) order?.deliver(delivery.pdf)
      else order?.fail(new Error(`the PDF could not be set: ${delivery.failure}`))
    })
    started.on('error', (cause) => void stop(new Error('the PDF thread broke', { cause })))
    return started
  }

  return {
    print: (document, options) =>
      new Promise((deliver, fail) => {
        const id = ++lastId
        worker ??= start()
        worker.ref()
        const timer = setTimeout(() => void stop(new Error(`no PDF after ${LONGEST_MS} ms`)), LONGEST_MS)
        orders.set(id, { deliver, fail, timer })
        const timestamp = Math.floor(Date.parse(options.at) / 1000)
        worker.postMessage({ id, document: JSON.stringify(pageOf(document, options)), timestamp })
      }),
    close: () => stop(new Error('the PDF thread was closed')),
  }
}

/** What the template reads. */
function pageOf(document: Document, options: WriteOptions): object {
  const { title, titleLines, agency, keywords, mark } = propertiesOf(document, options)
  const authors = agency === null ? [] : [agency]
  const blocks = document.blocks.map((block, i) => blockOf(block, endsText(document.blocks[i + 1])))
  return { title, lines: titleLines, authors, keywords, mark, blocks }
}

function blockOf(block: Block, last: boolean): object {
  if (block.kind === 'heading') return { kind: 'heading', level: block.level, lines: textLines(block.text) }
  if (block.kind === 'paragraph') return { kind: block.role, lines: textLines(block.text), last }
  const { rows, headRows, widths, size, pad } = layTable(block)
  return { kind: 'table', size, pad, widths, groups: rowGroups(rows, headRows) }
}

interface RowGroup {
  readonly head: boolean
  /** Set again at the top of each page that the table reaches. */
  readonly repeat: boolean
  readonly cells: LaidCell[]
}

/** Leading heads, then heads within the table (bands of table 二) and rows of values by turns. */
function rowGroups(rows: TableLayout['rows'], headRows: number): readonly RowGroup[] {
  const groups: RowGroup[] = []
  rows.forEach((row, i) => {
    const head = i < headRows || row.every((cell) => cell.head)
    const last = groups.at(-1)
    if (last === undefined || last.head !== head || i === headRows)
      groups.push({ head, repeat: i < headRows, cells: [...row] })
    else last.cells.push(...row)
  })
  return groups
}
