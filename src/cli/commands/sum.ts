import { extname } from 'node:path'
import { writeCsv } from '#adapters/formats/csv'
import { failureEntryToJson, sumOutputToJson } from '#contract/index'
import { type AgencyTree, type Filing, rollUp } from '#core/annual-report/index'
import { failure } from '#core/shared/index'
import { readAgencyList } from '../agency-list.ts'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { jobsFrom } from '../jobs.ts'
import { onlyReport } from '../only-report.ts'
import { writeOutput } from '../output.ts'
import { type FileEntry, readAll, sourceName } from '../read-files.ts'
import { type RenderFormat, renderFormat } from '../render-formats.ts'
import { renderReport } from '../render-report.ts'
import { sayFailure, sayUsage } from '../say.ts'
import { sumRows } from '../sum-rows.ts'
import { type SumResult, sumText } from '../sum-text.ts'
import { SUM_WORDS } from '../sum-words.ts'

/**
 * Adds up the reports of an area. Exit code: 0 nothing wrong, 1 errors or differences, 2 a file not read or the list not usable, 73 the
 * summed report not written.
 */
export async function run({ files, values }: Arguments, context: Context): Promise<number> {
  const options = optionsFrom(values, context)
  if (typeof options === 'number') return options
  const tree = await readAgencyList(context, options.tree)
  if (typeof tree === 'number') return tree
  const entries = await readAll(context, files, options.jobs)
  const filings = entries.flatMap((entry) =>
    entry.result.ok ? [{ file: sourceName(entry), report: entry.result.value.report }] : [],
  )
  const own = options.area === undefined ? [] : await areaFiling(context, options.area, tree)
  if (typeof own === 'number') return own
  const year = options.year ?? commonYear([...filings, ...own])
  if (year === null) {
    sayUnread(entries, context)
    return sayFailure(context, failure('nothing-to-sum'))
  }
  const rolledUp = rollUp(tree, [...filings, ...own], year)
  const compared = rolledUp.differences.length > 0 || own.length > 0
  const result: SumResult = { rolledUp, year, unread: entries.filter(({ result }) => !result.ok), compared }
  print(result, values.get('format') ?? 'text', context)
  return options.out === null ? exitCode(result) : write(result, options.out, context)
}

interface SumOptions {
  readonly tree: string
  readonly year: number | null
  readonly area: string | undefined
  readonly jobs: number
  readonly out: { readonly file: string; readonly to: RenderFormat } | null
}

function optionsFrom(values: Arguments['values'], context: Context): SumOptions | number {
  const say = (zh: string, en: string): number => sayUsage(context, { zh, en }[context.language])
  const [tree, written, file] = [values.get('tree'), values.get('year'), values.get('output')]
  if (tree === undefined) return say('请用 --tree 写明机关名单', 'give the list of agencies: --tree FILE')
  const year = written === undefined ? null : Number(written)
  if (year !== null && !(Number.isInteger(year) && year >= 2019 && year <= 2199))
    return say('“--year”要写 2019 年以后的年份', '--year must be a year from 2019 on')
  const jobs = jobsFrom(values.get('jobs'))
  if (!jobs.ok) return sayUsage(context, jobs.error[context.language])
  const to = renderFormat(
    values.get('to') ??
      extname(file ?? '')
        .slice(1)
        .toLowerCase(),
  )
  if (file === undefined && values.has('to')) return say('写了 --to，也要用 -o 写明输出文件', '--to needs -o OUT')
  if (file !== undefined && to === null)
    return say('看不出输出格式，请用 --to 写明', 'the format is not clear from the name: give --to')
  const out = file === undefined || to === null ? null : { file, to }
  if (out?.file === '-')
    return say('标准输出已用来写汇总结果，-o 要写文件名', '-o needs a file: standard output holds the result')
  return { tree, year, area: values.get('area'), jobs: jobs.value, out }
}

/** The area's own report, whatever name it bears: the caller says whose it is. */
async function areaFiling(context: Context, file: string, { bodies }: AgencyTree): Promise<Filing[] | number> {
  const read = await onlyReport(context, file)
  if (!read.ok) return sayFailure(context, read.error, file)
  const { report } = read.value
  const name = bodies[0]?.name ?? ''
  const agency = { value: name, certainty: 'certain', from: 'meta', otherwise: [] } as const
  return [{ file: sourceName(read.value), report: { ...report, agency } }]
}

/** The year of most reports; of two that are as many the later. Null when no report states one. */
function commonYear(filings: readonly Filing[]): number | null {
  const counts = new Map<number, number>()
  for (const { report } of filings)
    if (report.year) counts.set(report.year.value, (counts.get(report.year.value) ?? 0) + 1)
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null
}

function print(result: SumResult, format: string, context: Context): void {
  const { rolledUp, year, unread } = result
  const { io, language } = context
  if (format === 'json') {
    const failures = unread.flatMap(({ result, ...source }) =>
      result.ok ? [] : [failureEntryToJson(source, result.error)],
    )
    io.stdout.write(`${JSON.stringify(sumOutputToJson(rolledUp, year, failures), null, 2)}\n`)
  } else if (format === 'csv') io.stdout.write(writeCsv(sumRows(result, language)))
  else io.stdout.write(sumText(result, context))
}

function sayUnread(entries: readonly FileEntry[], context: Context): void {
  for (const entry of entries) if (!entry.result.ok) sayFailure(context, entry.result.error, sourceName(entry))
}

async function write(result: SumResult, out: NonNullable<SumOptions['out']>, context: Context): Promise<number> {
  const { io, language } = context
  const bytes = await renderReport(result.rolledUp.report, out.to, io)
  const written = await writeOutput(io, out.file, bytes)
  if (!written.ok) return sayFailure(context, written.error)
  io.stderr.write(`${SUM_WORDS[language].written(out.file)}\n`)
  return exitCode(result)
}

function exitCode({ rolledUp: { issues, differences }, unread }: SumResult): number {
  if (unread.length > 0) return 2
  return differences.length > 0 || issues.some(({ severity }) => severity === 'error') ? 1 : 0
}
