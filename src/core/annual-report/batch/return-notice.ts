import type { Block, Document, Table, TableCell } from '#core/document/index'
import { diagnose } from '../diagnose/diagnose.ts'
import { cellName, cellSpec, type SectionKey } from '../form/index.ts'
import type { Report } from '../report.ts'
import type { Finding } from '../rules/finding.ts'

/** A report that goes back, with the file that it came in. */
export interface ReturnedReport {
  readonly file: string
  readonly report: Report
  readonly findings: readonly Finding[]
}

const BLANK = '＿＿＿＿'

const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text })
const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text })

/**
 * The letter with which a supervising office returns an agency's reports for correction: which report, each error with its place, what
 * to check first. Who sends it, when, and by when the answer is due are left as blanks to fill. In Chinese, as it is sent.
 */
export function returnNotice(agency: string, returned: readonly ReturnedReport[]): Document {
  const title = '关于退回修改政府信息公开工作年度报告的通知'
  return {
    title,
    meta: [],
    blocks: [
      { kind: 'paragraph', role: 'note', text: `${agency}：` },
      paragraph(
        `你单位报送的政府信息公开工作年度报告经核对，有${returned.length > 1 ? ` ${returned.length} 份` : ''}需要修改，现予退回。请对照下列问题核对登记簿和原始材料，改正后于${BLANK}年${BLANK}月${BLANK}日前重新报送。`,
      ),
      ...returned.flatMap(reportBlocks),
      paragraph(`特此通知。`),
      paragraph(`联系人：${BLANK}${BLANK}　联系电话：${BLANK}${BLANK}`),
      { kind: 'paragraph', role: 'signature', text: `（印章）\n${BLANK}年${BLANK}月${BLANK}日` },
    ],
  }
}

function reportBlocks(
  { file, report, findings }: ReturnedReport,
  i: number,
  all: readonly unknown[],
): readonly Block[] {
  const failed = (severity: Finding['severity']): readonly Finding[] =>
    findings.filter((f) => f.verdict === 'fail' && f.severity === severity)
  const [errors, warnings] = [failed('error'), failed('warning')]
  const advice = adviceOf(report)
  const number = all.length > 1 ? `${i + 1}.` : ''
  return [
    heading(1, `${number}${nameOf(report)}`),
    paragraph(`报送文件：${file}。`),
    heading(2, `需要改正的错误（${errors.length} 处）`),
    errorTable(report, errors),
    ...(advice.length === 0 ? [] : [heading(2, '改正时请先核对'), ...advice.map(paragraph)]),
    ...(warnings.length === 0
      ? []
      : [
          heading(2, `请一并核对的问题（${warnings.length} 处）`),
          ...warnings.map((f, n) => paragraph(`${n + 1}.${f.message.zh}`)),
        ]),
  ]
}

const nameOf = ({ title, agency, year }: Report): string =>
  title?.value ?? `${agency?.value ?? ''}${year === null ? '' : `${year.value}年`}政府信息公开工作年度报告`

const cell = (role: TableCell['role'], text: string): TableCell => ({ text, colSpan: 1, rowSpan: 1, role })

function errorTable(report: Report, errors: readonly Finding[]): Table {
  return {
    kind: 'table',
    caption: '需要改正的错误',
    widths: [70, 290, 640],
    headRows: 1,
    grid: true,
    rows: [
      { cells: ['序号', '位置', '问题'].map((text) => cell('columnHead', text)) },
      ...errors.map((finding, i) => ({
        cells: [
          cell('value', String(i + 1)),
          cell('value', placeOf(report, finding)),
          cell('value', finding.message.zh),
        ],
      })),
    ],
  }
}

const SECTIONS: readonly string[] = ['一', '二', '三', '四', '五', '六'] satisfies readonly SectionKey[]

/** Table, row and column of the cell to look at first, or the section; else the report as a whole. */
function placeOf(report: Report, { cells, instance }: Finding): string {
  const spec = cells[0] === undefined ? null : cellSpec(report.form, cells[0])
  if (spec !== null) return cellName(spec).zh
  return instance !== null && SECTIONS.includes(instance) ? `第${instance}部分` : '报告全文'
}

/** The smallest repair of each group of broken sums; equally good ones are said to be so. */
function adviceOf(report: Report): readonly string[] {
  const groups = diagnose(report).groups.flatMap(({ repairs, equallyGood }) => {
    const [likeliest] = repairs
    return likeliest === undefined ? [] : [{ likeliest, equallyGood }]
  })
  return groups.map(({ likeliest, equallyGood }, i) => {
    const sentences = likeliest.changes.map(({ sentence }) => sentence.zh).join('')
    const others = equallyGood > 1 ? `只改这么多格的办法共有 ${equallyGood} 种，请以登记簿为准。` : ''
    return `${i + 1}.${sentences}${others}`
  })
}
