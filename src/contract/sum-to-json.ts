import type { RollUp } from '#core/annual-report/index'
import type { FailureEntryJson } from './check-to-json.ts'
import { reportToJson } from './report-to-json.ts'
import { SUM_OUTPUT_SCHEMA, SUM_OUTPUT_VERSION, type SumOutputJson } from './sum-output.ts'

/** The output of `sum`. */
export const sumOutputToJson = (
  { report, issues, differences, expected, counted }: RollUp,
  year: number,
  unread: readonly FailureEntryJson[],
): SumOutputJson => ({
  schema: SUM_OUTPUT_SCHEMA,
  version: SUM_OUTPUT_VERSION,
  year,
  expected,
  counted,
  issues: issues.map(({ message, files, cells, ...issue }) => ({
    ...issue,
    files: [...files],
    cells: [...cells],
    message: message.zh,
    messageEn: message.en,
  })),
  differences: differences.map(({ message, ...difference }) => ({
    ...difference,
    message: message.zh,
    messageEn: message.en,
  })),
  unread: [...unread],
  report: reportToJson(report),
})
