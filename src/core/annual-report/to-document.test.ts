import { describe, expect, test } from 'vitest'
import { gridOf, type Table } from '#core/document/index'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../../test/support/plain-report.ts'
import { FORMS, type FormId } from './form/index.ts'
import type { Report } from './report.ts'
import { reportDocument } from './to-document.ts'

const FORM_IDS: readonly FormId[] = ['2021', '2021-single', '2019']
const written = (report: Report, gapNotes = true) => reportDocument(report, { gapNotes })
const tablesOf = (report: Report): readonly Table[] => written(report).blocks.filter((b) => b.kind === 'table')
const cellsOf = (report: Report) => tablesOf(report).flatMap((t) => t.rows.flatMap((r) => r.cells))
const headings = (report: Report, gapNotes = true) =>
  written(report, gapNotes).blocks.flatMap((b) => (b.kind === 'heading' && b.level === 1 ? [b.text] : []))
const notes = (report: Report, gapNotes = true) =>
  written(report, gapNotes).blocks.flatMap((b) => (b.kind === 'paragraph' && b.role === 'note' ? [b.text] : []))

/** The seed's kind of gap: no section 六 at all. */
const withoutSix: Report = {
  ...plainReport('2021'),
  texts: { 一: '甲。', 五: '乙。' },
  headings: plainReport('2021').headings.filter(({ section }) => section !== '六'),
}

describe.each(FORM_IDS)('a report in the form %s', (id) => {
  const report = plainReport(id)

  test('has the six official headings in order', () => {
    expect(headings(report)).toEqual(FORMS[id].sections.map(({ heading }) => heading))
  })

  test('has the three tables with the form’s labels, roles and spans', () => {
    const shape = ({
      role,
      colSpan,
      rowSpan,
      vertical = false,
    }: {
      role: string
      colSpan: number
      rowSpan: number
      vertical?: boolean
    }) => `${role} ${colSpan}×${rowSpan} ${vertical}`
    expect(tablesOf(report).map((t) => t.rows.map((r) => r.cells.map(shape)))).toEqual(
      FORMS[id].tables.map((t) => t.rows.map((r) => r.map(shape))),
    )
    expect(
      cellsOf(report)
        .filter((c) => c.role !== 'value')
        .map((c) => c.text),
    ).toEqual(
      FORMS[id].tables
        .flatMap((t) => t.rows.flat())
        .filter((c) => c.role !== 'value')
        .map((c) => c.label),
    )
  })

  test('shows each cell of the form once, at its address', () => {
    const { cells } = FORMS[id]
    const numbered = plainReport(id, Object.fromEntries(cells.map(({ address }, i) => [address, valueCell(i + 1)])))
    expect(cellsOf(numbered).flatMap((c) => (c.address ? [[c.address, c.text]] : []))).toEqual(
      cells.map(({ address }, i) => [address, `${i + 1}${address === 't2.procurement.amount' ? '元' : ''}`]),
    )
  })

  test('fills every row of its tables to the same width', () => {
    for (const table of tablesOf(report)) expect(gridOf(table).columns).toBe(table.widths.length)
  })
})

test('blank, unreadable and remarked cells are printed as they were', () => {
  const report = plainReport('2021', {
    't3.open.natural': blankCell(),
    't3.open.total': blankCell('/'),
    't2.norms.issued': valueCell(22, { remark: '其中修订16件' }),
    't2.fee.amountWan': valueCell(251000, { unit: '元' }),
    't4.review.total': unreadableCell('1O', 10, 1),
  })
  const text = (address: string) => cellsOf(report).find((c) => c.address === address)?.text
  expect(
    ['t3.open.natural', 't3.open.total', 't2.norms.issued', 't2.fee.amountWan', 't4.review.total'].map(text),
  ).toEqual(['', '/', '22（其中修订16件）', '251000元', '1O？'])
  expect(notes(report)).toContain('本表有 1 格不能确定为一个数字，照原文印出，后加“？”。')
})

describe('the title', () => {
  test('is the one that was found', () => {
    expect(written(plainReport('2021')).title).toBe('某某县某某局2021年政府信息公开工作年度报告')
  })

  test('is made by the rule when the report has none, and a note says so', () => {
    const untitled = { ...plainReport('2021'), title: null }
    expect(written(untitled).title).toBe('某某县某某局2021年政府信息公开工作年度报告')
    expect(notes(untitled)[0]).toMatch(/没有标题/)
  })

  test('is not made where nothing of ours is wanted', () => {
    expect(written({ ...plainReport('2021'), title: null }, false).title).toBeNull()
  })

  test('is made of what is known', () => {
    expect(written({ ...plainReport('2021'), title: null, agency: null, year: null }).title).toBe(
      '政府信息公开工作年度报告',
    )
  })
})

describe('what the original lacks', () => {
  test('is said in a note under the official heading, and nothing is invented', () => {
    expect(headings(withoutSix)).toContain('六、其他需要报告的事项')
    expect(notes(withoutSix)).toEqual([
      '原报告没有这一部分，此处照原文保留空缺。按现行格式，本部分应当写明当年收取信息处理费的情况。',
    ])
  })

  test('is left out where no notes are wanted', () => {
    expect(headings(withoutSix, false)).not.toContain('六、其他需要报告的事项')
    expect(notes(withoutSix, false)).toEqual([])
  })

  test('does not ask the trial form for a fee statement', () => {
    const { headings: all, ...rest } = plainReport('2019')
    const report = { ...rest, texts: { 一: '甲。', 五: '乙。' }, headings: all.filter((h) => h.section !== '六') }
    expect(notes(report)).toEqual(['原报告没有这一部分，此处照原文保留空缺。'])
  })

  test('may be the text under a heading', () => {
    expect(notes(plainReport('2021'))).toEqual([
      '原报告的这一部分没有内容，此处照原文保留空缺。按现行格式，本部分应当写明当年收取信息处理费的情况。',
    ])
  })

  test('may be a table: no empty table stands in for it', () => {
    const cells = Object.fromEntries(
      FORMS['2021'].cells
        .filter(({ table }) => table === 't4')
        .map(({ address }) => [address, { ...blankCell(), source: null }]),
    )
    const report = plainReport('2021', cells)
    expect(tablesOf(report)).toHaveLength(2)
    expect(notes(report)).toContain('原报告没有这张表格，此处照原文保留空缺。')
  })
})

test('the lead stands before section 一, the signature last', () => {
  const { blocks } = written({ ...plainReport('2021'), lead: '根据条例编制本报告。' })
  expect(blocks[0]).toMatchObject({ role: 'body', text: '根据条例编制本报告。' })
  expect(blocks.at(-1)).toMatchObject({ role: 'signature', text: '某某县某某局\n2022年1月14日' })
})

test('a sentence between heading and table stays before the table', () => {
  const { blocks } = written({ ...plainReport('2021'), texts: { 二: '该部分以表格形式报告。' } })
  const at = blocks.findIndex((b) => b.kind === 'paragraph' && b.text === '该部分以表格形式报告。')
  expect(blocks[at + 1]?.kind).toBe('table')
})
