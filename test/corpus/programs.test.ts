import { describe, expect, it } from 'vitest'
import type { CellAddress, FormId, Report } from '#core/annual-report/index'
import type { Document, Table, TableCell, TableRow } from '#core/document/index'
import { generateReport } from '../support/generate-report.ts'
import { documentOf, gridOf, lines, rowsOf } from '../support/layouts.ts'
import { page } from '../support/page.ts'
import { readText } from '../support/read-text.ts'

/** How programs and people change the print of a table, and what becomes of its numbers. */
interface Print {
  readonly name: string
  readonly file: string
  readonly write: (document: Document) => string
  /** Tables whose cells may stay unreadable. */
  readonly open?: readonly string[]
}

const isThree = (table: Table): boolean => table.rows.length > 20
const isValue = (cell: TableCell): boolean => cell.address !== undefined
const valuesOf = ({ cells }: TableRow): readonly TableCell[] => cells.filter(isValue)
const cell = (text: string, colSpan = 1, rowSpan = 1): TableCell => ({ text, colSpan, rowSpan, role: 'columnHead' })

const tables = (change: (table: Table) => Table) => (document: Document) => ({
  ...document,
  blocks: document.blocks.map((block) => (block.kind === 'table' ? change(block) : block)),
})

const rows = (change: (row: TableRow, index: number) => TableRow) =>
  tables((table) => (isThree(table) ? { ...table, rows: table.rows.map(change) } : table))

const eachValue = (change: (text: string) => string) =>
  tables((table) => ({
    ...table,
    rows: table.rows.map((row) => ({
      cells: row.cells.map((own) => (isValue(own) ? { ...own, text: change(own.text) } : own)),
    })),
  }))

/** As programs export a table that do not know merged cells: the text stands in each column and row that the cell covers. */
function repeated(table: Table): readonly (readonly string[])[] {
  const left: number[] = []
  const last: string[] = []
  return table.rows.map(({ cells }) => {
    const row: string[] = []
    const cover = (): void => {
      while ((left[row.length] ?? 0) > 0) row.push(last[row.length] ?? '')
    }
    for (const { text, colSpan, rowSpan } of cells) {
      cover()
      for (let k = 0; k < colSpan; k++) {
        left[row.length] = rowSpan
        last[row.length] = text
        row.push(text)
      }
    }
    cover()
    left.forEach((count, k) => {
      left[k] = count - 1
    })
    return row
  })
}

const pipes = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** The values of the year before beside each. */
const interleaved = rows((row, i) => {
  if (i < 3)
    return { cells: row.cells.map((own) => (own.role === 'corner' ? own : { ...own, colSpan: own.colSpan * 2 })) }
  return { cells: row.cells.flatMap((own) => (isValue(own) ? [own, { ...own, text: String(i % 7) }] : [own])) }
})

/** The same with heads that tell the two apart. */
const interleavedWithHeads = (document: Document): Document => {
  const heads: TableRow = { cells: Array.from({ length: 14 }, (_, i) => cell(i % 2 === 0 ? '本年' : '上年')) }
  const corner = (row: TableRow): TableRow => ({
    cells: row.cells.map((own) => (own.role === 'corner' ? { ...own, rowSpan: 4 } : own)),
  })
  return tables((table) =>
    isThree(table) ? { ...table, rows: [...table.rows.slice(0, 3).map(corner), heads, ...table.rows.slice(3)] } : table,
  )(interleaved(document))
}

const totalFirst = rows((row) => {
  const values = valuesOf(row)
  const total = values.at(-1) ?? row.cells.at(-1)
  if (!total || (values.length === 0 && total.text !== '总计')) return row
  const others = row.cells.filter((own) => own !== total)
  const labels = others.filter((own) => values.length > 0 && !isValue(own))
  return { cells: [...labels, total, ...others.filter((own) => !labels.includes(own))] }
})

const withColumn = (head: string, text: (i: number) => string) =>
  rows((row, i) => ({ cells: [...row.cells, ...(i === 0 ? [cell(head, 1, 3)] : i > 2 ? [cell(text(i))] : [])] }))

/** Columns as rows: labels in one cell each, applicants below each other. */
function turned(table: Table): readonly TableRow[] {
  const body = gridOf(table).slice(3)
  const labels = body.map((row) => row.slice(0, 3).join(''))
  const kinds = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计']
  const row = (texts: readonly string[]): TableRow => ({ cells: texts.map((text) => cell(text)) })
  return [row(['申请人', ...labels]), ...kinds.map((kind, k) => row([kind, ...body.map((own) => own[3 + k] ?? '')]))]
}

const textsOf = (own: readonly TableRow[]): readonly (readonly string[])[] =>
  own.map(({ cells }) => cells.map(({ text }) => text))

const fourBeforeThree = (document: Document): Document => {
  const [, three, four] = document.blocks.filter((block) => block.kind === 'table')
  const swapped = document.blocks.map((block) => (block === three ? four : block === four ? three : block))
  return { ...document, blocks: swapped.filter((block) => block !== undefined) }
}

const tabs = (document: Document, between = '\t'): string =>
  lines(document, (table) => rowsOf(table).map((row) => row.join(between)))

const PRINTS: readonly Print[] = [
  { name: 'two tabs between cells', file: 'r.txt', write: (d) => tabs(d, '\t\t') },
  { name: 'two pipes between cells', file: 'r.txt', write: (d) => tabs(d, '||') },
  { name: '合计 for 总计', file: 'r.html', write: (d) => page(d).replaceAll('总计', '合计') },
  { name: '笔 behind numbers', file: 'r.html', write: (d) => page(eachValue((t) => t.replace(/^\d+$/, '$&笔'))(d)) },
  { name: '零 for 0', file: 'r.txt', write: (d) => tabs(eachValue((t) => (t === '0' ? '零' : t))(d)) },
  {
    name: 'footnotes behind numbers',
    file: 'r.html',
    write: (d) => page(d).replace(/<p>(\d+)<\/p>/g, '<p>$1<sup>1</sup></p>'),
  },
  {
    name: 'merged cells repeated, in Markdown with empty heads',
    file: 'r.md',
    write: (d) =>
      lines(d, (table) => [
        '',
        pipes(table.widths.map(() => '')),
        `|${'---|'.repeat(table.widths.length)}`,
        ...repeated(table).map(pipes),
        '',
      ]),
  },
  {
    name: 'merged cells repeated, in a page',
    file: 'r.html',
    write: (d) =>
      page(tables((t) => ({ ...t, rows: repeated(t).map((row) => ({ cells: row.map((text) => cell(text)) })) }))(d)),
  },
  {
    name: 'bold numbers in Markdown',
    file: 'r.md',
    write: (d) =>
      lines(d, (table) => ['', ...gridOf(table).map((row) => pipes(row.map((t) => (t === '' ? t : `**${t}**`)))), '']),
  },
  {
    name: 'tables as markup in Markdown',
    file: 'r.md',
    write: (d) =>
      page(d)
        .replace(/^.*<body>|<\/body>.*$/g, '')
        .replace(/<h1>(.*?)<\/h1>/, '# $1\n')
        .replace(/^<p>(.*)<\/p>/gm, '## $1'),
  },
  {
    name: 'a sheet saved as CSV',
    file: 'r.csv',
    write: (d) => lines(d, (table) => gridOf(table).map((row) => row.map((t) => `"${t}"`).join(','))),
  },
  { name: 'a column of remarks', file: 'r.html', write: (d) => page(withColumn('备注', (i) => `含历史遗留${i}件`)(d)) },
  { name: 'a column of the year before', file: 'r.html', write: (d) => page(withColumn('上年', String)(d)) },
  {
    name: 'the year before beside each number',
    file: 'r.html',
    write: (d) => page(interleavedWithHeads(d)),
  },
  {
    name: 'another number beside each and nothing to tell which is which',
    file: 'r.html',
    write: (d) => page(interleaved(d)),
    open: ['t3'],
  },
  { name: 'the total first, in a page', file: 'r.html', write: (d) => page(totalFirst(d)) },
  { name: 'the total first, in rows of text', file: 'r.txt', write: (d) => tabs(totalFirst(d)), open: ['t3'] },
  {
    name: 'table 三 turned, its rows as columns, in a page',
    file: 'r.html',
    write: (d) => page(tables((t) => (isThree(t) ? { ...t, rows: turned(t) } : t))(d)),
  },
  {
    name: 'table 三 turned, its rows as columns, in Markdown',
    file: 'r.md',
    write: (d) => lines(d, (t) => ['', ...(isThree(t) ? textsOf(turned(t)) : gridOf(t)).map(pipes), '']),
  },
  { name: 'table 四 before table 三', file: 'r.html', write: (d) => page(fourBeforeThree(d)) },
]

const FORMS: readonly FormId[] = ['2021', '2021-single', '2019']

function differences(read: Report, truth: Report, open: readonly string[]): readonly string[] {
  return Object.entries(truth.cells).flatMap(([address, true_]) => {
    const own = read.cells[address as CellAddress]
    if (own?.state === 'unreadable' && open.some((table) => address.startsWith(table))) return []
    return own?.state === 'value' && true_.state === 'value' && own.value === true_.value
      ? []
      : [`${address}: ${own?.state === 'value' ? own.value : own?.state}`]
  })
}

describe.each(PRINTS)('a report with $name', ({ file, write, open = [] }) => {
  it.each(FORMS)('is read, with every number or none: %s', async (form) => {
    for (let seed = 1; seed <= 4; seed++) {
      const truth = generateReport(form, seed, { fill: 0.4 })
      const reports = await readText(file, write(documentOf(truth)))
      if (!reports.ok) throw new Error(reports.error.code)
      expect(reports.value).toHaveLength(1)
      const [report] = reports.value
      expect(report && differences(report, truth, open), `seed ${seed}`).toEqual([])
    }
  })
})

describe('cells that are lost or blank', () => {
  const csv = (own: Table): readonly string[] => gridOf(own).map((row) => row.join(','))
  const some = generateReport('2021', 6, { fill: 0.5 })
  const firstRow = (text: string): string => text.split('\n').find((line) => line.includes('一、本年新收')) ?? ''

  it('leave a row of CSV that lacks a field unread, never read by its neighbours', async () => {
    const text = lines(documentOf(some), csv)
    const row = firstRow(text)
    const reports = await readText('r.csv', text.replace(row, row.replace(/,\d+/, '')))
    const cells = reports.ok ? Object.entries(reports.value[0]?.cells ?? {}) : []
    const states = cells.filter(([address]) => address.startsWith('t3.received.')).map(([, { state }]) => state)
    expect(states).toEqual(new Array(7).fill('unreadable'))
  })

  it('do not make a turned table of rows that lack a cell', async () => {
    const text = lines(documentOf(some), (t) => ['', ...(isThree(t) ? textsOf(turned(t)) : gridOf(t)).map(pipes), ''])
    const reports = await readText('r.md', text.replace(/(\| 自然人 \|) \d+ \|/, '$1'))
    expect(reports.ok).toBe(false)
  })

  it('leave the rows of a sheet rows of its table where all values are blank', async () => {
    const rows = ['carriedOut', 'other.noPayment']
    const blanks = Object.entries(some.cells).map(([address, own]) =>
      rows.some((row) => address.startsWith(`t3.${row}.`))
        ? [address, { state: 'blank', mark: '', remark: null, source: null }]
        : [address, own],
    )
    const reports = await readText('r.csv', lines(documentOf({ ...some, cells: Object.fromEntries(blanks) }), csv))
    const read = reports.ok ? reports.value[0] : undefined
    const states = (row: string) =>
      (['natural', 'total'] as const).map((kind) => read?.cells[`t3.${row}.${kind}`]?.state)
    expect([...states('carriedOut'), ...states('other.noPayment')]).toEqual(new Array(4).fill('blank'))
    expect(read?.cells['t3.other.other.total']).toMatchObject({ state: 'value' })
  })
})

describe('numbers in a sentence under the heading of 二', () => {
  const blank = (address: CellAddress) => (report: Report) => ({
    ...report,
    cells: { ...report.cells, [address]: { state: 'blank', mark: '', remark: null, source: null } as const },
  })

  it('leave a blank cell of table 二 blank', async () => {
    const report = blank('t2.norms.repealed')(generateReport('2021', 3))
    const text = page(documentOf(report)).replace(
      /<p>二、[^<]*<\/p>/,
      '$&<p>2023年制发行政规范性文件3件，废止2件，办理行政许可 120 件。</p>',
    )
    const reports = await readText('r.html', text)
    expect(reports.ok && reports.value[0]?.cells['t2.norms.repealed']).toMatchObject({ state: 'blank', mark: '' })
  })
})
