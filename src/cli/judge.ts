import type { CheckedReport } from '#app/read-report'
import { check, type Diagnosis, diagnose, type Report, yearBefore } from '#core/annual-report/index'
import type { Context } from './command.ts'
import { type FileEntry, readAll, sourceName } from './read-files.ts'
import { sayFailure } from './say.ts'

/** A checked report with the ways to mend its sums. */
export interface JudgedReport extends CheckedReport {
  readonly diagnosis: Diagnosis
  /** The year before was at hand. */
  readonly hasPrevious: boolean
}

/** Reports of the year before, to be matched with their agencies. */
export type PreviousReports = readonly { readonly report: Report }[]

/** The reports at `--previous`, a file or a folder; what cannot be read there is said on standard error. */
export async function readPrevious(context: Context, path: string | undefined, jobs: number): Promise<PreviousReports> {
  if (path === undefined) return []
  const entries = await readAll(context, [path], jobs)
  return entries.flatMap((entry) => {
    if (entry.result.ok) return [entry.result.value]
    sayFailure(context, entry.result.error, sourceName(entry))
    return []
  })
}

/** Judged once more with the year before at hand, where there is one. */
function judge(checked: CheckedReport, previous: PreviousReports): JudgedReport {
  const { report } = checked
  const before = yearBefore([...previous, { report }], { report })?.report ?? null
  return {
    report,
    findings: before === null ? checked.findings : check(report, { previous: before }),
    diagnosis: diagnose(report, before),
    hasPrevious: before !== null,
  }
}

export type JudgedEntry = FileEntry & { readonly judged: JudgedReport | null }

export const judgedEntry = (entry: FileEntry, previous: PreviousReports): JudgedEntry => {
  const judged = entry.result.ok ? judge(entry.result.value, previous) : null
  return judged === null ? { ...entry, judged } : { ...entry, result: { ok: true, value: judged }, judged }
}
