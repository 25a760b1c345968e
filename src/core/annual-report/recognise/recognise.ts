import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { FORMS } from '../form/index.ts'
import type { ReadingNote, Report } from '../report.ts'
import { factsOf, TITLE } from './facts.ts'
import { groupsOf } from './groups.ts'
import { findHeadings } from './headings.ts'
import { type Line, linesOf } from './lines.ts'
import { squash } from './squash.ts'
import { findTables } from './tables.ts'
import { sectionTexts } from './texts.ts'

export interface RecogniseHint {
  /** Tells year and agency where the document does not. */
  readonly fileName: string
}

/**
 * The annual reports in a document, in order: every value cell of the form each is printed in, its texts and who made it when.
 * Errors: no-report, form-before-2019.
 */
export function recognise(document: Document, hint: RecogniseHint): Result<readonly Report[], Failure> {
  const lines = linesOf(document)
  const report = readReport(document, lines, hint)
  return report ? ok([report]) : err(refusal(lines))
}

function readReport(document: Document, lines: readonly Line[], hint: RecogniseHint): Report | null {
  const tables = findTables(groupsOf(lines))
  if (!tables) return null
  const headings = findHeadings(lines, tables.extents)
  const title = printedTitle(lines, headings[0]?.line ?? tables.extents.t2?.from ?? 0)
  const { lead, texts, signature } = sectionTexts(lines, headings, title.end)
  const facts = factsOf({
    printed: title.text,
    fileTitle: document.title,
    meta: document.meta,
    signature,
    text: `${lead}\n${texts.一 ?? ''}`,
    fileName: hint.fileName,
  })
  return {
    edition: FORMS[tables.form].edition,
    form: tables.form,
    ...facts,
    cells: tables.cells,
    texts,
    headings: headings.map(({ line: _, ...heading }) => heading),
    lead,
    signature,
    notes: notesOf(tables.form),
  }
}

/** The last line before the first heading that names an annual report, with the line before it where the name is broken in two. */
function printedTitle(lines: readonly Line[], before: number): { readonly text: string | null; readonly end: number } {
  const texts = lines.slice(0, before).map((line) => (line.kind === 'text' ? line.text.trim() : ''))
  for (let i = texts.length - 1; i >= 0; i--) {
    const own = texts[i] ?? ''
    if (own.length > 60 || /[。，；]/u.test(own)) continue
    if (TITLE.test(own)) return { text: own, end: i + 1 }
    const joined = `${texts[i - 1] ?? ''}${own}`
    if (/报告$/u.test(own) && joined.length <= 60 && TITLE.test(joined)) return { text: joined, end: i + 1 }
  }
  return { text: null, end: 0 }
}

function notesOf(form: Report['form']): readonly ReadingNote[] {
  if (form !== '2021-single') return []
  return [
    {
      code: 'single-other-row',
      zh: '表三的“（六）其他处理”只有一行，是 2019 年试行格式的写法；按一行读取。',
      en: 'Table 三 has one row for （六）其他处理, as in the trial form of 2019; it was read as one row.',
      cells: [],
    },
  ]
}

function refusal(lines: readonly Line[]): Failure {
  const words = squash(
    lines.map((line) => (line.kind === 'text' ? line.text : line.cells.map((c) => c.text).join(''))).join(''),
  )
  const marks = ['指标名称', '计量单位', '历年累计', '历年累积'].filter((mark) => words.includes(mark))
  return marks.length >= 2
    ? failure('form-before-2019')
    : failure('no-report', { missing: '没有找到表三（“一、本年新收政府信息公开申请数量”等各行）' })
}
