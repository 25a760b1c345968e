import { Worker } from 'node:worker_threads'
import type { AttachedContents, WriteOptions } from '#app/ports'
import type { Dossier } from '#core/application/index'
import type { Document } from '#core/document/index'
import { fontFolders } from '../fonts.ts'
import { type BoundFile, dossierPage } from './dossier.ts'
import { DOSSIER_TEMPLATE } from './dossier-template.ts'
import { blocksOf } from './pdf-blocks.ts'
import { PDF_TEMPLATE } from './pdf-template.ts'
import { propertiesOf } from './properties.ts'

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

/** Sets single documents. */
export function pdfPress(ownFonts: string | null): PdfPress {
  const { order, close } = pressThread(ownFonts, PDF_TEMPLATE)
  return { print: (document, options) => order(pageOf(document, options), [], options), close }
}

export interface DossierPress {
  readonly bind: (dossier: Dossier, contents: AttachedContents, options: WriteOptions) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/** Binds dossiers, in another thread: what strangers handed in must not keep letters waiting, nor break them. */
export function dossierPress(ownFonts: string | null): DossierPress {
  const { order, close } = pressThread(ownFonts, DOSSIER_TEMPLATE)
  return {
    bind: (dossier, contents, options) => {
      const { page, files } = dossierPage(dossier, contents, options)
      return order(page, files, options)
    },
    close,
  }
}

interface PressThread {
  readonly order: (page: object, files: readonly BoundFile[], options: WriteOptions) => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

/**
 * Sets documents in a thread of its own, since the compiler is synchronous. The thread starts with the first document, keeps its fonts
 * for the next ones, does not keep the program alive while it has nothing to do, and is replaced when it breaks.
 */
function pressThread(ownFonts: string | null, template: string): PressThread {
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
      workerData: { template, fontFolders: fontFolders(ownFonts) },
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
    order: (page, attachments, options) =>
      new Promise((deliver, fail) => {
        const id = ++lastId
        worker ??= start()
        worker.ref()
        const timer = setTimeout(() => void stop(new Error(`no PDF after ${LONGEST_MS} ms`)), LONGEST_MS)
        orders.set(id, { deliver, fail, timer })
        const timestamp = Math.floor(Date.parse(options.at) / 1000)
        worker.postMessage({ id, document: JSON.stringify(page), timestamp, attachments })
      }),
    close: () => stop(new Error('the PDF thread was closed')),
  }
}

/** What the template reads. */
function pageOf(document: Document, options: WriteOptions): object {
  const { title, titleLines, agency, keywords, mark } = propertiesOf(document, options)
  const authors = agency === null ? [] : [agency]
  return { title, lines: titleLines, authors, keywords, mark, blocks: blocksOf(document.blocks) }
}
