import type { ReportData } from '#app/ports'
import { reportFromJson } from '#contract/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

/** A report in the JSON of docs/schema/annual-report.json, exactly as it was written. Error: json-invalid, with the place. */
export function readJson(text: string): Result<readonly ReportData[], Failure> {
  const json = parse(text)
  const report = json.ok ? reportFromJson(json.value) : json
  return report.ok ? ok([{ report: report.value }]) : report
}

function parse(text: string): Result<unknown, Failure> {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch {
    return err(failure('json-invalid', { where: { zh: '文字不是完整的 JSON', en: 'the text is no complete JSON' } }))
  }
}
