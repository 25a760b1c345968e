import type { RollUp, RollUpIssue } from '#core/annual-report/index'
import { type Bilingual, tell } from '#core/shared/index'
import type { Context } from './command.ts'
import { hang } from './layout.ts'
import { type Page, pageOf } from './page.ts'
import { type FileEntry, sourceName } from './read-files.ts'
import { ISSUE_GROUPS, SUM_WORDS } from './sum-words.ts'

/** Lines of one group that are told; a list of hundreds is for a table. */
const MOST_LINES = 20

export interface SumResult {
  readonly rolledUp: RollUp
  readonly year: number
  readonly unread: readonly FileEntry[]
  /** Whether a report of the area itself was at hand to compare the sum with. */
  readonly compared: boolean
}

/** How many reports there are, then what is wrong by groups, missing ones first, then where the area's own report differs. */
export function sumText({ rolledUp, year, unread, compared }: SumResult, context: Context): string {
  const on = pageOf(context)
  const words = SUM_WORDS[on.language]
  const { report, issues, differences, expected, counted } = rolledUp
  const failures = unread.flatMap((entry): Bilingual[] => {
    if (entry.result.ok) return []
    const { message } = tell(entry.result.error)
    const name = sourceName(entry)
    return [{ zh: `${name}：${message.zh}`, en: `${name}: ${message.en}` }]
  })
  const groups = Object.entries(ISSUE_GROUPS).flatMap(([code, name]) => {
    const found = issues.filter((issue) => issue.code === code)
    return group(
      words.group(name[on.language], found.length),
      found.map(({ message }) => message),
      strokeOf(found),
      on,
    )
  })
  const blocks = [
    [on.paint.bold(words.title(report.agency?.value ?? '', year, expected, counted))],
    ...group(words.unread(failures.length), failures, 'bad', on),
    ...groups,
    ...group(
      words.differences(differences.length),
      differences.map(({ message }) => message),
      'bad',
      on,
    ),
    ...(compared && differences.length === 0 ? [[on.paint.fine(`  ✓ ${words.noDifferences}`)]] : []),
    ...(issues.length + differences.length + failures.length === 0 ? [[on.paint.fine(`  ✓ ${words.nothing}`)]] : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

const strokeOf = ([first]: readonly RollUpIssue[]): 'bad' | 'soon' | 'bold' =>
  (({ error: 'bad', warning: 'soon', note: 'bold' }) as const)[first?.severity ?? 'note']

function group(title: string, messages: readonly Bilingual[], stroke: 'bad' | 'soon' | 'bold', on: Page): string[][] {
  if (messages.length === 0) return []
  const { language, paint, width } = on
  const left = messages.length - MOST_LINES
  return [
    [
      `  ${paint[stroke](title)}`,
      ...messages.slice(0, MOST_LINES).flatMap((message) => hang('    ', message[language], width)),
      ...(left > 0 ? [`    ${paint.muted(SUM_WORDS[language].more(left))}`] : []),
    ],
  ]
}
