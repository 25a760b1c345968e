// Plain JavaScript with types in comments: a worker's entry is loaded as it stands, from the sources and from the built program alike.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** @typedef {{ name: string, bytes: Uint8Array }} Attachment Of a name that we gave, with its ending: `3.pdf`. */
/** @typedef {{ id: number, document: string, timestamp: number, attachments: Attachment[] }} Order What to set, as JSON; seconds. */
/** @typedef {{ id: number, pdf: Uint8Array } | { id: number, failure: string }} Delivery */

/** Compilations that the cache of the compiler outlives. */
const CACHE_AGE = 4
/** Nothing lies there: templates name only what was put in place for them. */
const WORKSPACE = '/attached'
/** More than anybody hands in; a page tree that claims more is not walked. */
const MOST_PAGES = 300

/** @type {{ template: string, fontFolders: string[] }} */
const { template, fontFolders } = workerData
const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: fontFolders }] })

/** @param {Order} order */
function set({ document, timestamp, attachments }) {
  try {
    const bound = Object.fromEntries(attachments.map((attachment) => [attachment.name, pagesOf(attachment)]))
    return printed({ document, bound: JSON.stringify(bound) }, timestamp, attachments.length > 0)
  } catch (cause) {
    if (attachments.length === 0) throw cause
    // What holds alone need not hold together with others: then none of them is bound, and each is listed.
    return printed({ document, bound: '{}' }, timestamp, false)
  } finally {
    compiler.resetShadow()
  }
}

/** @param {Record<string, string>} inputs @param {number} timestamp @param {boolean} plain */
function printed(inputs, timestamp, plain) {
  const { result, problems } = compile(template, inputs)
  if (result === null) throw new Error(problems)
  // A page of another file keeps it from being PDF/UA.
  if (plain) return compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: timestamp })
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: timestamp })
  } catch {
    // PDF/UA forbids a character that no font at hand can draw. The page is then an ordinary tagged PDF with a box in that place.
    return compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: timestamp })
  }
}

/** @param {string} source @param {Record<string, string>} inputs */
function compile(source, inputs) {
  const run = compiler.compile({ mainFileContent: source, inputs })
  return { result: run.result, problems: run.hasError() ? JSON.stringify(run.takeError()?.shortDiagnostics) : '' }
}

/** How many pages of it can be set; 0 when it is broken, locked or too long. Tried alone, so that it spoils nothing but itself. @param {Attachment} attachment */
function pagesOf({ name, bytes }) {
  compiler.mapShadow(`${WORKSPACE}/${name}`, Buffer.from(bytes))
  if (!name.endsWith('.pdf')) return opens(name, 1, 1) ? 1 : 0
  if (!opens(name, 1, 1)) return 0
  const pages = countPages(name)
  return pages <= MOST_PAGES && opens(name, 1, pages) ? pages : 0
}

/** By halves: the compiler says only whether a page is there. @param {string} name */
function countPages(name) {
  let [there, missing] = [1, MOST_PAGES + 2]
  while (missing - there > 1) {
    const middle = Math.floor((there + missing) / 2)
    if (lays(name, middle, middle).result) there = middle
    else missing = middle
  }
  return there
}

/** @param {string} name @param {number} from @param {number} to */
const lays = (name, from, to) =>
  compile(
    name.endsWith('.pdf')
      ? `#for n in range(${from}, ${to + 1}) { page(image("/${name}", page: n, width: 100%)) }`
      : `#image("/${name}", width: 100%)`,
    {},
  )

/** @param {string} name @param {number} from @param {number} to */
function opens(name, from, to) {
  const { result } = lays(name, from, to)
  if (result === null) return false
  try {
    return compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: 0 }).length > 0
  } catch {
    return false
  }
}

parentPort?.on('message', (/** @type {Order} */ order) => {
  try {
    const pdf = new Uint8Array(set(order))
    parentPort?.postMessage({ id: order.id, pdf }, [pdf.buffer])
  } catch (cause) {
    parentPort?.postMessage({ id: order.id, failure: cause instanceof Error ? cause.message : String(cause) })
  } finally {
    compiler.evictCache(CACHE_AGE)
  }
})
