import type { RollUpIssue } from '#core/annual-report/index'
import type { Bilingual, Language } from '#core/shared/index'

/** What an issue is about, in the order in which they are told: what makes the sum wrong comes first. */
export const ISSUE_GROUPS: Readonly<Record<RollUpIssue['code'], Bilingual>> = {
  missing: { zh: '没有交报告', en: 'No report' },
  unknownAgency: { zh: '不在机关名单里', en: 'Not in the list of agencies' },
  wrongYear: { zh: '年度不对', en: 'Another year' },
  duplicateDiffers: { zh: '交了两份，数字不同', en: 'Two reports that differ' },
  unreadable: { zh: '有的格读不出来', en: 'Cells that could not be read' },
  tableMissing: { zh: '报告里缺表', en: 'Reports that lack a table' },
  brokenSums: { zh: '报告里的合计不符', en: 'Sums that do not hold' },
  merged: { zh: '已并入其他机关', en: 'Merged into another body' },
  trialForm: { zh: '用了 2019 年试行格式', en: 'Trial form of 2019' },
  duplicateSame: { zh: '交了两份，数字相同', en: 'Two reports that are equal' },
  renamed: { zh: '用的是旧名称', en: 'Former names' },
  vertical: { zh: '垂直管理，不计入', en: 'Led vertically, not counted' },
  singleOtherRow: { zh: '“（六）其他处理”只有一行', en: 'One row for （六）其他处理' },
}

interface SumWords {
  readonly title: (area: string, year: number, expected: number, counted: number) => string
  readonly group: (name: string, count: number) => string
  readonly unread: (count: number) => string
  readonly differences: (count: number) => string
  readonly noDifferences: string
  readonly more: (count: number) => string
  readonly nothing: string
  readonly written: (file: string) => string
}

const zh: SumWords = {
  title: (area, year, expected, counted) => `${area} ${year} 年度汇总：应报 ${expected} 份，计入 ${counted} 份`,
  group: (name, count) => `${name}（${count}）`,
  unread: (count) => `不能读取的文件（${count}）`,
  differences: (count) => `与本级报告的差异（${count} 格）`,
  noDifferences: '与本级报告相符',
  more: (count) => `还有 ${count} 条，用 --format csv 或 json 可以看到全部`,
  nothing: '没有发现问题',
  written: (file) => `汇总出的报告已写入 ${file}`,
}

const en: SumWords = {
  title: (area, year, expected, counted) => `${area}, sum for ${year}: ${expected} reports due, ${counted} counted`,
  group: (name, count) => `${name} (${count})`,
  unread: (count) => `Files that could not be read (${count})`,
  differences: (count) => `Differences from the area’s own report (${count} cells)`,
  noDifferences: 'It agrees with the area’s own report',
  more: (count) => `${count} more: --format csv or json shows them all`,
  nothing: 'no problems found',
  written: (file) => `the summed report was written to ${file}`,
}

export const SUM_WORDS: Readonly<Record<Language, SumWords>> = { zh, en }
