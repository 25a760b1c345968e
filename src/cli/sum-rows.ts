import { SEVERITY_LABELS } from '#core/messages/index'
import { type Language, tell } from '#core/shared/index'
import { sourceName } from './read-files.ts'
import type { SumResult } from './sum-text.ts'
import { ISSUE_GROUPS } from './sum-words.ts'

type Row = readonly (string | number)[]

const HEADS: Readonly<Record<Language, Row>> = {
  zh: ['种类', '程度', '机关编号', '文件', '格', '本级报告', '各单位之和', '说明'],
  en: ['kind', 'severity', 'body', 'files', 'cells', 'area report', 'sum of units', 'message'],
}
const UNREAD: Readonly<Record<Language, string>> = { zh: '不能读取', en: 'not readable' }
const DIFFERENCE: Readonly<Record<Language, string>> = { zh: '与本级报告的差异', en: 'difference' }

/** One row a file not read, an issue, a difference from the area's own report. */
export function sumRows({ rolledUp, unread }: SumResult, language: Language): Row[] {
  const error = SEVERITY_LABELS.error[language]
  return [
    HEADS[language],
    ...unread.flatMap((entry): Row[] =>
      entry.result.ok
        ? []
        : [[UNREAD[language], error, '', sourceName(entry), '', '', '', tell(entry.result.error).message[language]]],
    ),
    ...rolledUp.issues.map(({ code, severity, body, files, cells, message }): Row => {
      const kind = [ISSUE_GROUPS[code][language], SEVERITY_LABELS[severity][language]]
      return [...kind, body ?? '', files.join('；'), cells.join(' '), '', '', message[language]]
    }),
    ...rolledUp.differences.map(({ area, address, given, sum, message }): Row => {
      return [DIFFERENCE[language], error, area, '', address, given, sum, message[language]]
    }),
  ]
}
