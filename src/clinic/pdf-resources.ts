import type { PdfResources } from '#adapters/formats/read/pdf-resources'

const folder = new URL(/* @vite-ignore */ './pdf/', import.meta.url).href

/** Stands in the built app for the module of the same name of the PDF reader: the site serves the package's folders here. */
export const pdfResources = (): PdfResources => ({ folder, useWorkerFetch: true })

const GB1 = [
  'Adobe-GB1-UCS2',
  'GBK-EUC-H',
  'GBK2K-H',
  'GBKp-EUC-H',
  'UniGB-UCS2-H',
  'UniGB-UTF16-H',
  'GB-EUC-H',
  'GBpc-EUC-H',
]

/** The maps that Chinese PDFs without embedded fonts ask for. */
export const mapAddresses: readonly string[] = GB1.map((name) => `${folder}cmaps/${name}.bcmap`)
