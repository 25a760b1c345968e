import type { Block, Document, Table, TableCell } from '#core/document/index'
import { diagnose } from '../diagnose/diagnose.ts'
import { cellName, cellSpec } from '../form/index.ts'
import type { Report } from '../report.ts'
import type { Finding } from '../rules/finding.ts'

/** A report that goes back, with the file that it came in. */
export interface ReturnedReport {
  readonly file: string
  readonly report: Report
  readonly findings: readonly Finding[]
}

/** To be filled by hand: who sends the letter, when, and by when the answer is due. */
const BLANK = '＿＿＿＿'
const NUMERALS = '一二三四五六七八九十'

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text })
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })

/**
 * The letter with which a supervising office returns an agency's reports for correction: which report, each error with its place, what
 * to check first. In Chinese, as it is sent.
 */
export function returnNotice(agency: string, returned: readonly ReturnedReport[]): Document {
  const due = `请对照下列问题核对登记簿和原始材料，改正后于${BLANK}年${BLANK}月${BLANK}日前重新报送。`
  return {
    title: '关于退回修改政府信息公开工作年度报告的通知',
    meta: [],
    blocks: [
      { kind: 'paragraph', role: 'salutation', text: `${agency}：` },
      paragraph(`你单位报送的${whichOf(returned)}，现予退回。${due}`),
      ...bodyOf(returned),
      paragraph('特此通知。'),
      paragraph(`联系人：${BLANK}${BLANK}　联系电话：${BLANK}${BLANK}`),
      { kind: 'paragraph', role: 'signature', text: `（印章）\n${BLANK}年${BLANK}月${BLANK}日` },
    ],
  }
}

function whichOf(returned: readonly ReturnedReport[]): string {
  const [only] = returned
  return only !== undefined && returned.length === 1
    ? `《${nameOf(only.report)}》（文件：${only.file}）经核对需要修改`
    : `政府信息公开工作年度报告经核对，有 ${returned.length} 份需要修改`
}

const nameOf = ({ title, agency, year }: Report): string =>
  title?.value ?? `${agency?.value ?? ''}${year === null ? '' : `${year.value}年`}政府信息公开工作年度报告`

/** One report fills the letter; of several each has its part. */
function bodyOf(returned: readonly ReturnedReport[]): readonly Block[] {
  const [only] = returned
  if (only !== undefined && returned.length === 1)
    return numbered(sectionsOf(only), (text, n) => heading(1, `${numeral(n)}、${text}`))
  return returned.flatMap((each, i) => [
    heading(1, `${numeral(i)}、${nameOf(each.report)}`),
    paragraph(`文件：${each.file}。`),
    ...numbered(sectionsOf(each), (text, n) => heading(2, `（${numeral(n)}）${text}`)),
  ])
}

const numeral = (i: number): string => NUMERALS.charAt(i) || String(i + 1)

interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

const numbered = (sections: readonly Section[], head: (text: string, n: number) => Block): readonly Block[] =>
  sections.flatMap(({ title, blocks }, n) => [head(title, n), ...blocks])

function sectionsOf({ report, findings }: ReturnedReport): readonly Section[] {
  const failed = (severity: Finding['severity']): readonly Finding[] =>
    findings.filter((f) => f.verdict === 'fail' && f.severity === severity)
  const [errors, warnings] = [failed('error'), failed('warning')]
  const sections = [
    { title: `需要改正的错误（${errors.length} 处）`, blocks: [errorTable(report, errors)] },
    { title: '改正时请先核对', blocks: listed(adviceOf(report)) },
    { title: `请一并核对的问题（${warnings.length} 处）`, blocks: listed(warnings.map(({ message }) => message.zh)) },
  ]
  return sections.filter(({ blocks }) => blocks.length > 0)
}

const listed = (texts: readonly string[]): readonly Block[] => texts.map((text, i) => paragraph(`${i + 1}.${text}`))

const cell = (role: TableCell['role'], text: string): TableCell => ({ text, colSpan: 1, rowSpan: 1, role })

function errorTable(report: Report, errors: readonly Finding[]): Table {
  const rows = errors.map((finding, i) => [String(i + 1), placeOf(report, finding), finding.message.zh])
  return {
    kind: 'table',
    caption: '需要改正的错误',
    widths: [70, 290, 640],
    headRows: 1,
    grid: true,
    rows: [
      { cells: ['序号', '位置', '问题'].map((text) => cell('columnHead', text)) },
      ...rows.map((texts) => ({ cells: texts.map((text) => cell('value', text)) })),
    ],
  }
}

/** Table, row and column of the cell to look at first, or the section; else the report as a whole. */
function placeOf(report: Report, { cells, instance }: Finding): string {
  const spec = cells[0] === undefined ? null : cellSpec(report.form, cells[0])
  if (spec !== null) return cellName(spec).zh
  const isSection = instance !== null && instance.length === 1 && NUMERALS.slice(0, 6).includes(instance)
  return isSection ? `第${instance}部分` : '报告全文'
}

/** The smallest repair of each group of broken sums; equally good ones are said to be so. */
const adviceOf = (report: Report): readonly string[] =>
  diagnose(report).groups.flatMap(({ repairs, equallyGood }) => {
    const [likeliest] = repairs
    if (likeliest === undefined) return []
    const others = equallyGood > 1 ? `只改这么多格的办法共有 ${equallyGood} 种，请以登记簿为准。` : ''
    return [`${likeliest.changes.map(({ sentence }) => sentence.zh).join('')}${others}`]
  })
