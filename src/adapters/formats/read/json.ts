import { reportFromJson } from '#contract/index'
import { type Report, reportDocument } from '#core/annual-report/index'
import type { Block, Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

/**
 * A report in the JSON of docs/schema/annual-report.json, as the document it was: headings as printed, no title that it had not.
 * Errors: json-invalid, with the place.
 */
export function readJson(text: string): Result<readonly Document[], Failure> {
  const json = parse(text)
  if (!json.ok) return json
  const report = reportFromJson(json.value)
  return report.ok ? ok([documentOf(report.value)]) : report
}

function parse(text: string): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return err(failure('json-invalid', { where: '/' }))
  }
}

function documentOf(report: Report): Document {
  const { blocks, meta } = reportDocument(report, { gapNotes: false })
  return { title: report.title?.value ?? null, meta, blocks: withPrintedHeadings(blocks, report) }
}

/** The writer sets the official headings; the wording that the report really has is what the rules must see. */
function withPrintedHeadings(blocks: readonly Block[], { headings }: Report): readonly Block[] {
  return blocks.map((block) => {
    if (block.kind !== 'heading' || block.level !== 1) return block
    const printed = headings.find(({ section }) => block.text.startsWith(`${section}、`))
    return printed ? { ...block, text: printed.text } : block
  })
}
