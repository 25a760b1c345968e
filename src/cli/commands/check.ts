import { writeCsv } from '#adapters/formats/csv'
import { checkEntryToJson, checkOutputToJson, failureEntryToJson } from '#contract/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { checkRows } from '../csv-rows.ts'
import { jobsFrom } from '../jobs.ts'
import { type JudgedEntry, judgedEntry, type PreviousReports, readPrevious } from '../judge.ts'
import { collected, exitCodeOf, type FileEntry, readFiles, sourceName } from '../read-files.ts'
import { reportText, summaryText } from '../report-text.ts'
import { sayFailure, sayUsage } from '../say.ts'
import { WORDS } from '../words.ts'

/** Reads and checks each file. Exit code: 0 no errors, 1 errors found, 2 a file not read; the highest over all. */
export async function run({ files, values }: Arguments, context: Context): Promise<number> {
  const jobs = jobsFrom(values.get('jobs'))
  if (!jobs.ok) return sayUsage(context, jobs.error[context.language])
  const previous = await readPrevious(context, values.get('previous'), jobs.value)
  const print = { text: printText, json: printJson, csv: printCsv }[values.get('format') ?? 'text'] ?? printText
  return print(judged(readFiles(context, files, jobs.value), previous, context), context)
}

async function* judged(entries: AsyncIterable<FileEntry>, previous: PreviousReports, context: Context): Entries {
  for await (const entry of entries) {
    const own = judgedEntry(entry, previous)
    if (previous.length > 0 && own.judged && !own.judged.hasPrevious) sayUnmatched(own, context)
    yield own
  }
}

/** `--previous` was given, but holds no report of this agency for the year before: that must not pass for a comparison. */
function sayUnmatched(entry: JudgedEntry, { io, language }: Context): void {
  const { agency, year } = entry.judged?.report ?? { agency: null, year: null }
  io.stderr.write(`${WORDS[language].unmatched(sourceName(entry), agency?.value ?? null, year?.value ?? null)}\n`)
}

type Entries = AsyncGenerator<JudgedEntry>

async function printText(entries: Entries, context: Context): Promise<number> {
  const { stdout, stderr } = context.io
  const codes: (0 | 1 | 2)[] = []
  for await (const entry of entries) {
    if (codes.length > 0) (entry.result.ok ? stdout : stderr).write('\n')
    codes.push(exitCodeOf(entry))
    if (entry.judged) stdout.write(reportText(sourceName(entry), entry.judged, context))
    else if (!entry.result.ok) sayFailure(context, entry.result.error, sourceName(entry))
  }
  if (codes.length > 1) stdout.write(`\n${summaryText(codes, context)}`)
  return Math.max(...codes)
}

async function printJson(entries: Entries, { io }: Context): Promise<number> {
  const all = await collected(entries)
  const reports = all.map(({ result, judged, ...source }) => {
    if (judged) return checkEntryToJson(source, judged.report, judged.findings, judged.diagnosis)
    if (!result.ok) return failureEntryToJson(source, result.error)
    throw new Error(`${source.file} was read and not judged`)
  })
  io.stdout.write(`${JSON.stringify(checkOutputToJson(reports), null, 2)}\n`)
  return Math.max(...all.map(exitCodeOf))
}

async function printCsv(entries: Entries, { io, language }: Context): Promise<number> {
  const all = await collected(entries)
  io.stdout.write(writeCsv(checkRows(all, language)))
  return Math.max(...all.map(exitCodeOf))
}
