import {
  type Block,
  DOUBT,
  type Document,
  type DocumentSum,
  type MetaField,
  type Paragraph,
  type Table,
} from '#core/document/index'
import { inChinese } from '#core/shared/index'
import {
  cellSpec,
  FORMS,
  type Form,
  type FormCell,
  type FormId,
  type FormTable,
  formTable,
  type Section,
} from './form/index.ts'
import { printedCell } from './printed-value.ts'
import type { Report } from './report.ts'
import { IDENTITIES } from './rules/identities.ts'
import { tellSum } from './sum-words.ts'
import { textBlocks } from './text-blocks.ts'

interface DocumentOptions {
  /** true: what the original lacks is said in a note, under the official heading. false: it is left out, and nothing of ours is added. */
  readonly gapNotes: boolean
}

/** A report as a document: official headings, the form's tables cell for cell, the texts as they were read. Nothing is invented. */
export function reportDocument(report: Report, { gapNotes }: DocumentOptions): Document {
  const form = FORMS[report.form]
  const blocks = [
    ...(gapNotes && report.title === null ? [note('原报告没有标题，标题按机关名称和年度补写。')] : []),
    ...textBlocks(report.lead),
    ...form.sections.flatMap((section) => sectionBlocks(report, form, section, gapNotes)),
    ...signatureBlocks(report),
  ]
  const title = report.title?.value ?? (gapNotes ? constructedTitle(report) : null)
  return { title, meta: metaOf(report), blocks, sums: SUMS[form.id] }
}

const sumsOf = (form: FormId): readonly DocumentSum[] =>
  IDENTITIES[form].map((identity) => ({ ...identity, text: tellSum(form, identity) }))

const SUMS: Readonly<Record<FormId, readonly DocumentSum[]>> = {
  '2021': sumsOf('2021'),
  '2021-single': sumsOf('2021-single'),
  '2019': sumsOf('2019'),
}

/** As it should have been: name of the agency, year, fixed words. PUB-3 */
const constructedTitle = ({ agency, year }: Report): string =>
  `${agency?.value ?? ''}${year === null ? '' : `${year.value}年`}政府信息公开工作年度报告`

function metaOf(report: Report): readonly MetaField[] {
  const field = (name: string, value: string | undefined): MetaField[] => (value ? [{ name, value }] : [])
  return [
    ...field('发布机构', report.agency?.value),
    ...field('年度', report.year === null ? undefined : String(report.year.value)),
  ]
}

const note = (text: string): Paragraph => ({ kind: 'paragraph', role: 'note', text })

function sectionBlocks(report: Report, form: Form, section: Section, gapNotes: boolean): readonly Block[] {
  const text = report.texts[section.key]
  const table = section.table === null ? null : formTable(form.id, section.table)
  const printed = table !== null && isPrinted(report, table)
  const headed = report.headings.some((h) => h.section === section.key)
  if (!gapNotes && !headed && !printed && text === undefined) return []
  const notes = gapNotes ? gapNotesOf(report, section, table, printed, headed) : []
  return [
    { kind: 'heading', level: 1, text: section.heading },
    ...textBlocks(text ?? ''),
    ...(table !== null && (printed || !gapNotes) ? [tableBlock(report, table)] : []),
    ...notes.map(note),
  ]
}

/** A table of which no cell was met, not even an empty one, was not in the document. */
const isPrinted = (report: Report, table: FormTable): boolean =>
  table.rows.flat().some(({ address }) => {
    const cell = address && report.cells[address]
    return cell !== undefined && (cell.state !== 'blank' || cell.source !== null)
  })

/** ARP-2: all six headings appear; what stands under them is the agency's to write, so a gap is named and stays. */
function gapNotesOf(
  report: Report,
  section: Section,
  table: FormTable | null,
  printed: boolean,
  headed: boolean,
): readonly string[] {
  if (table !== null) return printed ? unreadableNote(report, table) : ['原报告没有这张表格，此处照原文保留空缺。']
  const text = report.texts[section.key]
  if (text !== undefined && text.trim() !== '') return []
  const fee = section.key === '六' && report.edition === '2021'
  return [
    (headed || text === ''
      ? '原报告的这一部分没有内容，此处照原文保留空缺。'
      : '原报告没有这一部分，此处照原文保留空缺。') +
      (fee ? '按现行格式，本部分应当写明当年收取信息处理费的情况。' : ''),
  ]
}

function unreadableNote(report: Report, table: FormTable): readonly string[] {
  const count = table.rows.flat().filter((c) => c.address && report.cells[c.address]?.state === 'unreadable').length
  return count === 0 ? [] : [`本表有 ${count} 格不能确定为一个数字，照原文印出，后加“${DOUBT}”。`]
}

const tableBlock = (report: Report, table: FormTable): Table => ({
  kind: 'table',
  caption: table.caption,
  widths: table.widths,
  headRows: table.headRows,
  grid: true,
  rows: table.rows.map((cells) => ({
    cells: cells.map(({ label, ...cell }) => ({
      ...cell,
      text: cell.address ? valueText(report, cell.address) : label,
    })),
  })),
})

function valueText(report: Report, address: NonNullable<FormCell['address']>): string {
  const cell = report.cells[address]
  const spec = cellSpec(report.form, address)
  if (cell === undefined || spec === null) throw new Error(`report has no cell ${address}`)
  return printedCell(cell, spec)
}

function signatureBlocks({ signature: { agency, date } }: Report): readonly Block[] {
  const text = [agency, date && inChinese(date)].filter(Boolean).join('\n')
  return text === '' ? [] : [{ kind: 'paragraph', role: 'signature', text }]
}
