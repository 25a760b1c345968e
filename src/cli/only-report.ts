import type { EntrySource } from '#contract/index'
import type { Report } from '#core/annual-report/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Context } from './command.ts'
import { readAll } from './read-files.ts'

export interface OnlyReport extends EntrySource {
  readonly report: Report
}

/** The one report of a file; what else lies in an archive beside it does not matter. Error: several-reports, or why none was read. */
export async function onlyReport(context: Context, file: string): Promise<Result<OnlyReport, Failure>> {
  const entries = await readAll(context, [file], 1)
  const reports = entries.flatMap(({ result, ...source }) =>
    result.ok ? [{ file: source.file, entry: source.entry, report: result.value.report }] : [],
  )
  const [report] = reports
  const [first] = entries
  if (reports.length > 1) return err(failure('several-reports', { count: reports.length }))
  if (report) return ok(report)
  if (!first || first.result.ok) throw new Error('reading a file gave neither a report nor a failure')
  return first.result
}
