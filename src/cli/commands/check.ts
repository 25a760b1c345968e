import { checkEntryToJson, checkOutputToJson, failureEntryToJson } from '#contract/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { exitCodeOf, readAll, readFiles } from '../read-files.ts'
import { reportText, summaryText } from '../report-text.ts'
import { sayFailure } from '../say.ts'

/** Reads and checks each file. Exit code: 0 no errors, 1 errors found, 2 a file not read; the highest over all. */
export const run = ({ files, values }: Arguments, context: Context): Promise<number> =>
  values.get('format') === 'json' ? printJson(files, context) : printText(files, context)

async function printText(files: readonly string[], context: Context): Promise<number> {
  const { io } = context
  const codes: (0 | 1 | 2)[] = []
  for await (const entry of readFiles(io, files)) {
    const { stdout, stderr } = io
    if (codes.length > 0) (entry.result.ok ? stdout : stderr).write('\n')
    codes.push(exitCodeOf(entry))
    if (entry.result.ok) stdout.write(reportText(entry.file, entry.result.value, context))
    else sayFailure(context, entry.result.error, entry.file)
  }
  if (codes.length > 1) io.stdout.write(`\n${summaryText(codes, context)}`)
  return Math.max(...codes)
}

async function printJson(files: readonly string[], { io }: Context): Promise<number> {
  const entries = await readAll(io, files)
  const output = checkOutputToJson(
    entries.map(({ file, result }) =>
      result.ok
        ? checkEntryToJson(file, result.value.report, result.value.findings)
        : failureEntryToJson(file, result.error),
    ),
  )
  io.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
  return Math.max(...entries.map(exitCodeOf))
}
