import { z } from 'zod'
import {
  type CellSpec,
  cellName,
  type EditionId,
  FORMS,
  type FormId,
  SECTIONS,
  type SectionKey,
} from '#core/annual-report/index'
import { cell } from './cell.ts'

export const ANNUAL_REPORT_SCHEMA = 'urn:gongkai:annual-report:1'
export const ANNUAL_REPORT_VERSION = 1

const KINDS = {
  count: '非负整数 whole, not negative',
  signed: '整数，可为负 whole, may be negative',
  money: '非负，最多 6 位小数 not negative, at most 6 decimals',
} as const

/** “表三“一、本年新收…”行“自然人”列，单位：件”: what a reader of the schema needs to fill the cell in. */
function describedCell(spec: CellSpec) {
  const name = cellName(spec)
  return cell.meta({ title: name.zh, description: `${name.en}; ${spec.unit}; ${KINDS[spec.kind]}` })
}

const SECTION_KEYS = ['一', '二', '三', '四', '五', '六'] as const satisfies readonly SectionKey[]

export const sectionKey = z.enum(SECTION_KEYS).meta({ id: 'section', title: '部分 section' })

const texts = z.partialRecord(sectionKey, z.string()).meta({
  id: 'texts',
  title: '文字 texts',
  description: `表格以外的文字，段落之间用换行分开；报告里没有的部分不写，只有标题的写空字符串。${SECTIONS['2021'].map((s) => s.heading).join('；')}。Text beside the tables, paragraphs separated by \\n; a section that the report lacks is left out, one that has only its heading is empty.`,
})

const heading = z
  .strictObject({ section: sectionKey, text: z.string().meta({ description: '标题，如原文。As printed.' }) })
  .meta({ id: 'heading', title: '标题 heading' })

const signature = z
  .strictObject({
    agency: z.string().nullable().meta({ title: '署名 agency' }),
    date: z.iso.date().nullable().meta({ title: '日期 date', description: 'YYYY-MM-DD' }),
  })
  .meta({ id: 'signature', title: '落款 signature' })

const FORM_TITLES: Readonly<Record<FormId, string>> = {
  '2021': '现行格式 form in force, 国办公开办函〔2021〕30号',
  '2021-single': '现行格式，表三“（六）其他处理”只有一行 form in force with one row for （六）',
  '2019': '试行格式 trial form, 国办公开办函〔2019〕60号',
}

function reportOf<F extends FormId, E extends EditionId>(form: F, edition: E) {
  const cells = Object.fromEntries(FORMS[form].cells.map((spec) => [spec.address, describedCell(spec)]))
  return z
    .strictObject({
      schema: z.literal(ANNUAL_REPORT_SCHEMA),
      version: z.literal(ANNUAL_REPORT_VERSION),
      edition: z.literal(edition).meta({ title: '格式版本 edition', description: FORMS[form].notice }),
      form: z.literal(form).meta({ title: '表格样式 form' }),
      title: z.string().nullable().meta({ title: '标题 title', description: '如原文；没有标题为 null。As printed.' }),
      agency: z.string().nullable().meta({ title: '行政机关 agency', description: '全称 full official name' }),
      year: z.int().min(2019).max(2199).nullable().meta({ title: '报告年度 year' }),
      lead: z.string().meta({ title: '前言 lead', description: '第一部分之前的文字。Text before section 一.' }),
      headings: z.array(heading).meta({ description: '按原文顺序。In printed order.' }),
      texts,
      cells: z.strictObject(cells).meta({
        title: '数据 cells',
        description: '表二、表三、表四的每一格，一格不少。Every value cell of tables 二, 三, 四, none left out.',
      }),
      signature,
    })
    .meta({ title: FORM_TITLES[form] })
}

/** A report as data: what `gongkai render --to json` writes and every reader of ours takes. */
export const annualReport = z
  .discriminatedUnion('form', [reportOf('2021', '2021'), reportOf('2021-single', '2021'), reportOf('2019', '2019')])
  .meta({
    title: '政府信息公开工作年度报告 annual report on government information disclosure',
    description:
      '一份报告的全部数据：格式、机关、年度、文字和每一格的数。All data of one report: form, agency, year, texts, and every cell by its address.',
  })

export type AnnualReportJson = z.infer<typeof annualReport>
