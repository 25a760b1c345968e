import { compareOutputToJson } from '#contract/index'
import { compareReports } from '#core/annual-report/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { compareText } from '../compare-text.ts'
import { onlyReport } from '../only-report.ts'
import { sourceName } from '../read-files.ts'
import { sayFailure } from '../say.ts'

/** Says what differs between two reports. Exit code: 0 whatever differs, 2 for a file not read. */
export async function run({ files: [first = '', second = ''], values }: Arguments, context: Context): Promise<number> {
  const a = await onlyReport(context, first)
  if (!a.ok) return sayFailure(context, a.error, first)
  const b = await onlyReport(context, second)
  if (!b.ok) return sayFailure(context, b.error, second)
  const comparison = compareReports(a.value.report, b.value.report)
  const [before, after] = comparison.before === a.value.report ? [a.value, b.value] : [b.value, a.value]
  const output =
    values.get('format') === 'json'
      ? `${JSON.stringify(compareOutputToJson(comparison, before, after), null, 2)}\n`
      : compareText(comparison, [sourceName(before), sourceName(after)], context)
  context.io.stdout.write(output)
  return 0
}
