import { writeCsv } from '#adapters/formats/csv'
import { checkOutputToJson, failureEntryToJson, readEntryToJson } from '#contract/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { readRows } from '../csv-rows.ts'
import { jobsFrom } from '../jobs.ts'
import { type FileEntry, readAll, sourceName } from '../read-files.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Prints what each file holds, without judging it. Exit code: 0, or 2 for a file not read. */
export async function run({ files, values }: Arguments, context: Context): Promise<number> {
  const jobs = jobsFrom(values.get('jobs'))
  if (!jobs.ok) return sayUsage(context, jobs.error[context.language])
  const entries = await readAll(context, files, jobs.value)
  if (values.get('format') === 'csv') printCsv(entries, context)
  else printJson(entries, context)
  return entries.every(({ result }) => result.ok) ? 0 : 2
}

function printJson(entries: readonly FileEntry[], { io }: Context): void {
  const reports = entries.map(({ result, ...source }) =>
    result.ok ? readEntryToJson(source, result.value.report) : failureEntryToJson(source, result.error),
  )
  io.stdout.write(`${JSON.stringify(checkOutputToJson(reports), null, 2)}\n`)
}

/** A list of cells has no place for a file without any: it is said on standard error. */
function printCsv(entries: readonly FileEntry[], context: Context): void {
  for (const entry of entries) if (!entry.result.ok) sayFailure(context, entry.result.error, sourceName(entry))
  context.io.stdout.write(writeCsv(readRows(entries)))
}
