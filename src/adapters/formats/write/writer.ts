import type { DocumentWriter } from '#app/ports'
import { dossierPress, pdfPress } from './pdf.ts'

export interface WriterOptions {
  /** Folder with fonts that the agency has a licence for, taken before ours; null for none. */
  readonly ownFonts: string | null
}

export interface OpenWriter extends DocumentWriter {
  /** Ends the PDF threads; documents that wait for them fail. */
  readonly close: () => Promise<void>
}

/** Writes document trees as HTML, Word, PDF and Excel. Equal document and equal options give equal bytes. */
export function documentWriter({ ownFonts }: WriterOptions): OpenWriter {
  const press = pdfPress(ownFonts)
  const binder = dossierPress(ownFonts)
  return {
    close: async () => void (await Promise.all([press.close(), binder.close()])),
    bind: binder.bind,
    write: async (document, format, options) => {
      if (format === 'pdf') return press.print(document, options)
      // Each format's library is loaded when it is first asked for: they are large, and a start that only checks needs none.
      if (format === 'docx') return (await import('./docx.ts')).writeDocx(document, options)
      if (format === 'xlsx') return (await import('./xlsx.ts')).writeXlsx(document, options)
      return (await import('./html.ts')).writeHtml(document, options)
    },
  }
}
