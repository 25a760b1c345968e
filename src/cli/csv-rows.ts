import { REPORT_HEADS, reportRows } from '#adapters/formats/report-rows'
import type { Finding } from '#core/annual-report/index'
import { SEVERITY_LABELS, VERDICT_LABELS } from '#core/messages/index'
import { type Language, tell } from '#core/shared/index'
import { type FileEntry, sourceName } from './read-files.ts'

type Row = readonly (string | number)[]

const SOURCE_HEADS: Readonly<Record<Language, Row>> = {
  zh: ['文件', '机关', '年度'],
  en: ['file', 'agency', 'year'],
}

const CHECK_HEADS: Readonly<Record<Language, Row>> = {
  zh: ['规则', '位置', '结论', '程度', '说明', '格', '左边', '右边'],
  en: ['rule', 'place', 'verdict', 'severity', 'message', 'cells', 'left', 'right'],
}

const SOUND: Readonly<Record<Language, string>> = { zh: '没有发现问题', en: 'no problems found' }
const UNREAD: Readonly<Record<Language, string>> = { zh: '不能读取', en: 'not readable' }

const sourceOf = (entry: FileEntry): Row => {
  const report = entry.result.ok ? entry.result.value.report : null
  return [sourceName(entry), report?.agency?.value ?? '', report?.year?.value ?? '']
}

/** One row a finding that somebody must look at, one for a file without any, one for a file that was not read. */
export function checkRows(entries: readonly FileEntry[], language: Language): Row[] {
  return [
    [...SOURCE_HEADS[language], ...CHECK_HEADS[language]],
    ...entries.flatMap((entry): Row[] => {
      const source = sourceOf(entry)
      if (!entry.result.ok) return [[...source, ...failureFields(entry.result.error, language)]]
      const found = entry.result.value.findings.filter(concerns)
      if (found.length === 0)
        return [[...source, '', '', VERDICT_LABELS.pass[language], '', SOUND[language], '', '', '']]
      return found.map((finding) => [...source, ...findingFields(finding, language)])
    }),
  ]
}

const concerns = ({ verdict }: Finding): boolean => verdict === 'fail' || verdict === 'uncertain'

function findingFields(finding: Finding, language: Language): Row {
  const { rule, instance, verdict, severity, message, cells, left, right } = finding
  const judged = [VERDICT_LABELS[verdict][language], SEVERITY_LABELS[severity][language]]
  return [rule, instance ?? '', ...judged, message[language], cells.join(' '), left ?? '', right ?? '']
}

function failureFields(problem: Parameters<typeof tell>[0], language: Language): Row {
  const { code, message, hint } = tell(problem)
  return [code, '', UNREAD[language], SEVERITY_LABELS.error[language], message[language] + hint[language], '', '', '']
}

/** The long form of every report, each row with the file that it came from. Heads in Chinese, as in the form. */
export const readRows = (entries: readonly FileEntry[]): Row[] => [
  [...SOURCE_HEADS.zh, ...REPORT_HEADS],
  ...entries.flatMap((entry) =>
    entry.result.ok ? reportRows(entry.result.value.report).map((row) => [...sourceOf(entry), ...row]) : [],
  ),
]
