import type { Document, TableCell } from '#core/document/index'
import { type Failure, tell } from '#core/shared/index'
import type { Report } from '../report.ts'
import type { Finding } from '../rules/finding.ts'
import { type BatchVerdict, batchOutcome } from './outcome.ts'

/** One line of a summary: a report, or a file that none could be read from. */
export type BatchLine = { readonly file: string } & (
  | { readonly report: Report; readonly findings: readonly Finding[] }
  | { readonly failure: Failure }
)

const VERDICTS: Readonly<Record<BatchVerdict, string>> = { sound: '相符', ask: '需要核对', wrong: '有错' }

const HEADS = ['文件', '机关', '年度', '结果', '错误', '提醒', '读不清的格', '怎么改'] as const
const WIDTHS = [240, 170, 60, 80, 50, 50, 80, 270]

const cell = (role: TableCell['role'], text: string): TableCell => ({ text, colSpan: 1, rowSpan: 1, role })

/** All files of a batch in one table: whose report, for which year, what was found, what to do. In Chinese, for the office's use. */
export const batchSummary = (lines: readonly BatchLine[]): Document => ({
  title: '年报体检结果',
  meta: [],
  blocks: [
    {
      kind: 'table',
      caption: '年报体检结果',
      widths: WIDTHS,
      headRows: 1,
      grid: true,
      rows: [
        HEADS.map((head) => cell('columnHead', head)),
        ...lines.map((line) => columnsOf(line).map((text) => cell('value', text))),
      ].map((cells) => ({ cells })),
    },
  ],
})

function columnsOf(line: BatchLine): readonly string[] {
  if ('failure' in line) {
    const { code, message, hint } = tell(line.failure)
    return [line.file, '', '', `读不出来（${code}）`, '', '', '', `${message.zh}${hint.zh}`]
  }
  const { file, report, findings } = line
  const { verdict, errors, warnings, unreadable, advice } = batchOutcome(report, findings)
  const counts = [errors, warnings, unreadable].map(String)
  return [
    file,
    report.agency?.value ?? '',
    String(report.year?.value ?? ''),
    VERDICTS[verdict],
    ...counts,
    advice?.zh ?? '无',
  ]
}
