import { utils, type WorkSheet, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Document, Table } from '#core/document/index'
import { readXls, readXlsx } from './workbook.ts'

type Sheets = Readonly<Record<string, WorkSheet>>

function bookOf(sheets: Sheets, type: 'xlsx' | 'biff8' = 'xlsx', hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new()
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name)
  book.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })) }
  return new Uint8Array(write(book, { type: 'array', bookType: type }))
}

async function documentIn(sheets: Sheets, hidden: readonly string[] = []): Promise<Document> {
  const result = await readXlsx({ name: 'a.xlsx', bytes: bookOf(sheets, 'xlsx', hidden) })
  if (!result.ok) throw new Error(result.error.code)
  return result.value[0] ?? { title: null, meta: [], blocks: [] }
}

/** The workbook with the XML of one part changed, its first sheet unless said. */
function withPart(book: Uint8Array, change: (xml: string) => string, name = 'xl/worksheets/sheet1.xml'): Uint8Array {
  const parts = unzipSync(book)
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

const shown = ({ blocks }: Document): readonly unknown[] => blocks.map((b) => (b.kind === 'table' ? drawn(b) : b.text))

const drawn = (t: Table): readonly string[] =>
  t.rows.map((r) =>
    r.cells.map((c) => `${c.text}${c.colSpan * c.rowSpan > 1 ? `×${c.colSpan}×${c.rowSpan}` : ''}`).join('|'),
  )

const sheet = (rows: readonly (readonly unknown[])[], merges: readonly string[] = []): WorkSheet => {
  const made = utils.aoa_to_sheet(rows.map((r) => [...r]))
  made['!merges'] = merges.map((m) => utils.decode_range(m))
  return made
}

describe('a workbook', () => {
  it('keeps a raised digit behind a number apart as a footnote', async () => {
    const made = utils.book_new()
    utils.book_append_sheet(
      made,
      sheet([
        ['规章', '34'],
        ['行政许可', 2],
      ]),
      'a',
    )
    const rich = '<si><r><t>34</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></si>'
    const book = withPart(
      new Uint8Array(write(made, { type: 'array', bookType: 'xlsx', bookSST: true })),
      (xml) => xml.replace(/<si><t[^>]*>34<\/t><\/si>/, rich),
      'xl/sharedStrings.xml',
    )
    const result = await readXlsx({ name: 'a.xlsx', bytes: book })
    expect(result.ok && result.value.flatMap(shown)).toEqual([['规章|34¹', '行政许可|2']])
  })

  it('gives titles and headings as text, tables with their spans', async () => {
    const rows = [
      ['某某局2023年政府信息公开工作年度报告', null, null],
      ['二、主动公开政府信息情况'],
      ['第二十条第（一）项', null, null],
      ['信息内容', '本年制发件数', '现行有效件数'],
      ['规章', 0, 3],
      ['四、政府信息公开行政复议、行政诉讼情况'],
      ['结果维持', '总计'],
      [10, 11],
    ]
    const document = await documentIn({ 报告: sheet(rows, ['A1:C1', 'A3:C3']) })
    expect(document.title).toBe('某某局2023年政府信息公开工作年度报告')
    expect(shown(document)).toEqual([
      '某某局2023年政府信息公开工作年度报告',
      '二、主动公开政府信息情况',
      ['第二十条第（一）项×3×1', '信息内容|本年制发件数|现行有效件数', '规章|0|3'],
      '四、政府信息公开行政复议、行政诉讼情况',
      ['结果维持|总计', '10|11'],
    ])
  })

  it('reads all visible sheets and numbers the tables through', async () => {
    const sheets = { 表二: sheet([['规章', 1]]), 底稿: sheet([['草稿', 9]]), 表三: sheet([['一、本年新收', 2]]) }
    const { blocks } = await documentIn(sheets, ['底稿'])
    expect(blocks).toMatchObject([{ position: { sheet: '表二', table: 1 } }, { position: { sheet: '表三', table: 2 } }])
  })

  it('leaves out hidden rows and columns and shortens spans by them', async () => {
    const made = sheet(
      [
        ['头', null, null],
        ['甲', 1, 2],
        ['乙', 3, 4],
      ],
      ['A1:C1'],
    )
    made['!rows'] = [{}, { hidden: true }]
    made['!cols'] = [{}, { hidden: true }]
    expect(shown(await documentIn({ a: made }))).toEqual(['头', ['乙|4']])
  })

  it('keeps the blank row of a table that is blank, and no rows after it', async () => {
    const made = sheet([
      ['结果维持', '总计'],
      [null, null],
      [null, null],
    ])
    expect(shown(await documentIn({ a: made }))).toEqual([['结果维持|总计']])
  })
})

describe('a cell', () => {
  it.each([
    ['money with all its decimals, whatever the format shows', { t: 'n', v: 4166.241619, z: '0.00' }, '4166.241619'],
    ['a zero that its format shows as a dash', { t: 'n', v: 0, z: '0;-0;"-"' }, '0'],
    ['no noise of binary fractions', { t: 'n', v: 0.1 + 0.2 }, '0.3'],
    ['a thousand as digits', { t: 'n', v: 3985758, z: '#,##0' }, '3985758'],
    ['a small number without exponent', { t: 'n', v: 1e-7 }, '0.0000001'],
    ['a percentage as shown', { t: 'n', v: 0.339, z: '0.0%' }, '33.9%'],
    ['a date', { t: 'n', v: 44575, z: 'yyyy/m/d' }, '2022-01-14'],
    ['the value of a formula', { t: 'n', v: 21, f: 'SUM(A1:B1)' }, '21'],
    ['a formula that was never computed', { t: 'z', f: 'SUM(A1:B1)' }, '=SUM(A1:B1)'],
    ['an error', { t: 'e', v: 0x17 }, '#REF!'],
    ['a text with lines', { t: 's', v: '商业\r\n企业' }, '商业\n企业'],
  ])('gives %s', async (_, cell, text) => {
    const made: WorkSheet = { '!ref': 'A1:B1', A1: { t: 's', v: '规章' }, B1: cell as WorkSheet[string] }
    const document = await documentIn({ a: made })
    const [table] = document.blocks
    expect(table?.kind === 'table' && table.rows[0]?.cells[1]?.text).toBe(text)
  })
})

describe('other workbooks', () => {
  it('reads a workbook of before 2007', async () => {
    const bytes = bookOf({ 表: sheet([['一、本年新收政府信息公开申请数量', 5, 6]]) }, 'biff8')
    const result = await readXls({ name: 'a.xls', bytes })
    expect(result.ok && shown(result.value[0] ?? { title: null, meta: [], blocks: [] })).toEqual([
      ['一、本年新收政府信息公开申请数量|5|6'],
    ])
  })

  it('does not believe a sheet that claims a million rows', async () => {
    const bytes = withPart(bookOf({ a: sheet([['规章', 1]]) }), (xml) =>
      xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>'),
    )
    const result = await readXlsx({ name: 'a.xlsx', bytes })
    expect(result.ok && shown(result.value[0] ?? { title: null, meta: [], blocks: [] })).toEqual([['规章|1']])
  })

  it('is bounded where a sheet claims a million rows', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [`行${i}`, i])
    const document = await documentIn({ a: sheet(rows) })
    const [table] = document.blocks
    expect(table?.kind === 'table' && table.rows.length).toBe(2_000)
  })

  it('never resolves entities of a doctype', async () => {
    const bytes = withPart(bookOf({ a: sheet([['规章', 1]]) }), (xml) =>
      xml
        .replace('?>', '?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>')
        .replace('</sheetData>', '<row r="9"><c r="A9" t="inlineStr"><is><t>&e;</t></is></c></row></sheetData>'),
    )
    const result = await readXlsx({ name: 'a.xlsx', bytes })
    expect(JSON.stringify(result)).not.toContain('root:')
  })

  it.each([
    ['a broken one', strToU8('PK broken'), 'file-damaged'],
    ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(100 * 2 ** 20) }), 'archive-bomb'],
  ])('answers %s', async (_, bytes, code) => {
    expect(await readXlsx({ name: 'a.xlsx', bytes })).toMatchObject({ ok: false, error: { code } })
  })
})
