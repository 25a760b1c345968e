// One door to PDF.js. It is large, so `pdf.ts` loads this module when the first PDF comes.
import './pdf-globals.ts'
// The parsing half, in this same thread: with it loaded, PDF.js starts no worker of its own and fetches none.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'

import { pdfResources } from './pdf-resources.ts'

export type { PDFDocumentProxy, PDFPageProxy }
export { OPS }

/** Starts to open a document; `destroy` of the task ends it. Pictures are not decoded, no script is run, nothing is fetched but maps. */
export function openPdf(bytes: Uint8Array): ReturnType<typeof getDocument> {
  const { folder, useWorkerFetch } = pdfResources()
  return getDocument({
    // PDF.js takes the buffer away from its owner.
    data: new Uint8Array(bytes),
    cMapUrl: `${folder}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}standard_fonts/`,
    useWorkerFetch,
    useWasm: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  })
}
