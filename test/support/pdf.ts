import { openPdf } from '#adapters/formats/read/pdf-engine'

export interface PdfContents {
  /** Text of each page without white space. */
  readonly pages: readonly string[]
  readonly info: Readonly<Record<string, unknown>>
  readonly language: string | null
  /** Roles of the structure tree, in order, over all pages. */
  readonly roles: readonly string[]
}

function rolesOf(node: object): readonly string[] {
  const own = 'role' in node && typeof node.role === 'string' ? [node.role] : []
  const children: readonly object[] = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...own, ...children.flatMap(rolesOf)]
}

/** What a reader of the PDF gets: its text, what it says about itself, and the roles that a screen reader is told. */
export async function pdfContents(bytes: Uint8Array): Promise<PdfContents> {
  const task = openPdf(bytes)
  const pdf = await task.promise
  const pages: string[] = []
  const roles: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/[\s\u200B]/g, ''),
    )
    roles.push(...rolesOf((await page.getStructTree()) ?? {}))
  }
  const { info } = await pdf.getMetadata()
  const language = info && 'Language' in info ? String(info.Language) : null
  await task.destroy()
  return { pages, info: { ...info }, language, roles }
}
