import type { SourceFile } from '#app/ports'
import type { Document, MetaField, Paragraph } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { isEastAsian, isHan } from './pdf-characters.ts'
import { documentOf } from './pdf-document.ts'
import type { PDFDocumentProxy } from './pdf-engine.ts'
import type { Glyph, PageContent } from './pdf-geometry.ts'

/** A report has 3 to 40 pages. Pages after the limit are not read, and the document says so. */
const MOST_PAGES = 200
/** For the whole file, in milliseconds. */
const MOST_TIME = 30_000

/**
 * A PDF with a text layer. Tables are rebuilt from the places of characters and ruled lines.
 * Errors: file-encrypted, file-damaged, file-too-complex, pdf-scanned, pdf-font-map-broken.
 */
export async function readPdf({ bytes }: SourceFile): Promise<Result<readonly Document[], Failure>> {
  const { openPdf } = await import('./pdf-engine.ts')
  let task: ReturnType<typeof openPdf> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), MOST_TIME)
  })
  try {
    task = openPdf(bytes)
    return await Promise.race([task.promise.then(readPages), late])
  } catch (cause) {
    return err(openFailure(cause))
  } finally {
    clearTimeout(timer)
    await task?.destroy()
  }
}

class Late extends Error {}

function openFailure(cause: unknown): Failure {
  if (cause instanceof Late) return failure('file-too-complex', { what: `PDF, > ${MOST_TIME / 1000} s` })
  const isLocked = cause instanceof Error && cause.name === 'PasswordException'
  return isLocked ? failure('file-encrypted') : failure('file-damaged', { where: 'PDF' })
}

async function readPages(pdf: PDFDocumentProxy): Promise<Result<readonly Document[], Failure>> {
  const { readPage } = await import('./pdf-page.ts')
  const pages: PageContent[] = []
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number++) {
    pages.push(await readPage(await pdf.getPage(number)))
  }
  const fault = textFault(pages)
  if (fault) return err(fault)
  const document = documentOf(pages, await metaOf(pdf))
  const isRecognised = pages.some((p) => p.isRecognised)
  return ok([{ ...document, isRecognised, blocks: [...document.blocks, ...remarks(pages, pdf.numPages)] }])
}

/** Fewest characters that are a text, and fewest full-width ones that tell whether the font's map to characters can be trusted. */
const FEWEST_GLYPHS = 20
const FEWEST_FULL = 30
/** Share of one Chinese character among all characters beyond which it is no text; 的 has some 4 % of one. */
const MOST_COMMON = 0.6

function textFault(pages: readonly PageContent[]): Failure | null {
  const glyphs = pages.flatMap((p) => p.glyphs)
  const unmapped = pages.reduce((sum, p) => sum + p.unmapped, 0)
  if (glyphs.length + unmapped < FEWEST_GLYPHS) return failure('pdf-scanned')
  // Chinese characters take a full em. Where most of what takes a full em is not East Asian, the map gives other characters.
  const full = glyphs.filter((g) => g.full)
  const wrong = full.filter((g) => !isEastAsian(g.text)).length + unmapped
  const all = full.length + unmapped
  return (all >= FEWEST_FULL && wrong * 2 > all) || isOneCharacter(glyphs) ? failure('pdf-font-map-broken') : null
}

/** Programs that lack the font map all its characters to one; in no text is one as common. */
function isOneCharacter(glyphs: readonly Glyph[]): boolean {
  const counts = new Map<string, number>()
  for (const { text } of glyphs) if (isHan(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const commonest = Math.max(0, ...counts.values())
  return commonest >= FEWEST_FULL && commonest > glyphs.length * MOST_COMMON
}

const remark = (text: string): Paragraph => ({ kind: 'paragraph', role: 'note', text })

function remarks(pages: readonly PageContent[], total: number): readonly Paragraph[] {
  const empty = pages.filter((p) => p.glyphs.length === 0).map((p) => p.number)
  return [
    ...(empty.length > 0 ? [remark(`第${empty.join('、')}页没有文字（可能是扫描的图片），没有读取。`)] : []),
    ...(total > pages.length ? [remark(`文件共${total}页，只读取了前${pages.length}页。`)] : []),
  ]
}

/** The document's own title, subject and keywords; author and program are nobody's concern here. */
async function metaOf(pdf: PDFDocumentProxy): Promise<readonly MetaField[]> {
  const info: unknown = (await pdf.getMetadata()).info
  const entries = typeof info === 'object' && info !== null ? Object.entries(info) : []
  return entries.flatMap(([name, value]) =>
    ['Title', 'Subject', 'Keywords', 'CreationDate', 'ModDate'].includes(name) &&
    typeof value === 'string' &&
    value !== ''
      ? [{ name: name.toLowerCase(), value }]
      : [],
  )
}
