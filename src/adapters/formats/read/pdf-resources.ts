/** Where PDF.js finds the character maps (GBK-EUC-H, UniGB-UCS2-H …) and substitute fonts of its package, and by what means. */
export interface PdfResources {
  /** Path or address, with a slash at its end. */
  readonly folder: string
  /** By `fetch`, not from the file system. */
  readonly useWorkerFetch: boolean
}

/** The package's own folder. The browser app has a module of its own in the place of this one. */
export function pdfResources(): PdfResources {
  const { pathname } = new URL('.', import.meta.resolve('pdfjs-dist/package.json'))
  return { folder: decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/, ''), useWorkerFetch: false }
}
