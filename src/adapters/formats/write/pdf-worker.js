// Plain JavaScript with types in comments: a worker's entry is loaded as it stands, from the sources and from the built program alike.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** @typedef {{ id: number, document: string, timestamp: number }} Order What to set, as the JSON that the template reads; seconds. */
/** @typedef {{ id: number, pdf: Uint8Array } | { id: number, failure: string }} Delivery */

/** Compilations that the cache of the compiler outlives. */
const CACHE_AGE = 4

/** @type {{ template: string, fontFolders: string[] }} */
const { template, fontFolders } = workerData
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders }] })

/** @param {Order} order */
function set(order) {
  const { result, ...outcome } = compile(order)
  if (result === null) throw new Error(outcome.problems)
  try {
    return compiler.pdf(result, { pdfStandard: 'ua-1', creationTimestamp: order.timestamp })
  } catch {
    // PDF/UA forbids a character that no font at hand can draw. The page is then an ordinary tagged PDF with a box in that place.
    return compiler.pdf(result, { pdfStandard: '1.7', creationTimestamp: order.timestamp })
  }
}

/** @param {Order} order */
function compile(order) {
  const run = compiler.compile({ mainFileContent: template, inputs: { document: order.document } })
  return { result: run.result, problems: run.hasError() ? JSON.stringify(run.takeError()?.shortDiagnostics) : '' }
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
