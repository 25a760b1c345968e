import { check, type Finding, type Report, yearBefore } from '#core/annual-report/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit } from './permissions.ts'
import type { Actor, SourceFile } from './ports.ts'
import type { ReadEntry } from './read-report.ts'

export interface BatchReading {
  /** All reports of a file, an archive file by file; bounded in time and memory by whoever does it. */
  readonly readEntries: (file: SourceFile) => Promise<readonly ReadEntry[]>
}

interface Found {
  readonly source: { readonly file: string; readonly entry: string | null }
  /** The two as one name to show. */
  readonly file: string
}

/** A report of a batch as it was found, compared with the year before where the batch holds that too. */
export interface ExaminedReport extends Found {
  readonly report: Report
  readonly findings: readonly Finding[]
  readonly previous: { readonly file: string; readonly report: Report } | null
}

/** One report, or one file that none could be read from. */
export type Examined = ExaminedReport | (Found & { readonly failure: Failure })

/** Reads and checks files for anybody who asks. Nothing is kept of them: there is no storage here. */
export async function examineFiles(
  { readEntries }: BatchReading,
  actor: Actor,
  files: readonly SourceFile[],
): Promise<Result<readonly Examined[], Failure>> {
  const permitted = permit(actor, 'use-clinic')
  if (!permitted.ok) return permitted
  const read = await Promise.all(
    files.map(async (file) => (await readEntries(file)).map((entry) => examined(file, entry))),
  )
  const all = read.flat()
  const reports = all.filter((entry) => 'report' in entry)
  return ok(all.map((entry) => ('report' in entry ? compared(entry, yearBefore(reports, entry)) : entry)))
}

function examined({ name }: SourceFile, { entry, result }: ReadEntry): Examined {
  const found: Found = { source: { file: name, entry }, file: entry === null ? name : `${name} › ${entry}` }
  return result.ok ? { ...found, ...result.value, previous: null } : { ...found, failure: result.error }
}

function compared(found: ExaminedReport, previous: ExaminedReport | null): ExaminedReport {
  if (previous === null) return found
  return { ...found, previous, findings: check(found.report, { previous: previous.report }) }
}
