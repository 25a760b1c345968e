import { describe, expect, test } from 'vitest'
import { attribute, elements, htmlText } from '../../../test/support/tables.ts'
import { blocksToHtml, escapeHtml, titleToHtml } from './to-html.ts'
import type { Block, CellRole, Table, TableCell } from './tree.ts'

const cell = (text: string, role: CellRole = 'value', more: Partial<TableCell> = {}): TableCell => ({
  text,
  role,
  colSpan: 1,
  rowSpan: 1,
  ...more,
})
const table = (headRows: number, rows: readonly (readonly TableCell[])[], widths: readonly number[] = []): Table => ({
  kind: 'table',
  caption: '表“一”',
  widths,
  headRows,
  grid: true,
  rows: rows.map((cells) => ({ cells })),
})
const classesOf = (text: string, address?: string): string | null => {
  const html = blocksToHtml([table(0, [[cell(text, 'value', address === undefined ? {} : { address })]])])
  const [td] = elements(html, 'td')
  return td ? attribute(td, 'class') : null
}

test('what a narrow screen sets upright is an element inside its cell', () => {
  const heads = ['自然人', '总计', 'a', 'b', 'c', 'd', 'e', 'f'].map((text) => cell(text, 'columnHead'))
  const rows = [heads, [cell('三', 'groupHead', { vertical: true }), ...['1234', '7'].map((text) => cell(text))]]
  const inside = elements(blocksToHtml([table(1, rows)]), 'span').map(htmlText)
  expect(inside).toEqual(['自然人', '总计', 'a', 'b', 'c', 'd', 'e', 'f', '三', '1234'])
})

describe('text becomes text, never markup', () => {
  const hostile = `<script>alert("1")</script> & 'a' </td></table><img src=x onerror=alert(1)>`
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, text: hostile },
    { kind: 'paragraph', role: 'body', text: hostile },
    { kind: 'paragraph', role: 'note', text: hostile },
    { ...table(1, [[cell(hostile, 'columnHead')], [cell(hostile)]]), caption: hostile },
  ]
  const html = titleToHtml(hostile) + blocksToHtml(blocks)

  test('no element of the text comes to be', () => {
    for (const name of ['script', 'img']) expect(elements(html, name)).toEqual([])
  })

  test('every place shows it as it is', () => {
    for (const name of ['h1', 'h2', 'p', 'caption', 'th', 'td'])
      for (const element of elements(html, name)) expect(htmlText(element)).toBe(hostile)
    expect(elements(html, 'p')).toHaveLength(2)
  })

  test('attributes hold it too', () => {
    const [found] = elements(`<p title="${escapeHtml(hostile)}">`, 'p')
    expect(found && attribute(found, 'title')).toBe(hostile)
  })

  test('control characters go, rare characters stay', () => {
    expect(escapeHtml('a\u0001\u0000b䶮𬭩😀')).toBe('ab䶮𬭩😀')
  })

  test('no inline style stands in the way of a strict policy', () => {
    expect(html).not.toMatch(/ style=| on\w+="/)
  })
})

describe('prose', () => {
  test('sections are targets of links by their number', () => {
    const html = blocksToHtml([
      { kind: 'heading', level: 1, text: '一、总体情况' },
      { kind: 'heading', level: 1, text: '六、其他需要报告的事项' },
      { kind: 'heading', level: 1, text: '附件' },
    ])
    expect(elements(html, 'h2').map((h) => attribute(h, 'id'))).toEqual(['s1', 's6', null])
  })

  test('running text stands together between headings and tables', () => {
    const html = blocksToHtml([
      { kind: 'heading', level: 1, text: '一、' },
      { kind: 'heading', level: 2, text: '（一）' },
      { kind: 'paragraph', role: 'body', text: '甲' },
      table(0, [[cell('1')]]),
      { kind: 'paragraph', role: 'signature', text: '某局\n2022年1月14日' },
    ])
    expect(html.replaceAll(/<table[\s\S]*<\/table>/g, '<table>').replaceAll('\n', '')).toBe(
      '<h2 id="s1">一、</h2><div class="prose"><h3>（一）</h3><p>甲</p></div><table>' +
        '<div class="prose"><p class="sign">某局<br>2022年1月14日</p></div>',
    )
  })

  test('a title breaks into lines', () => {
    expect(titleToHtml('某某县商务局2021年政府信息公开工作年度报告')).toBe(
      '<h1>某某县商务局2021年<br>政府信息公开工作年度报告</h1>',
    )
  })
})

describe('tables', () => {
  test.each([
    ['band', 'rowgroup', 4],
    ['columnHead', 'col', 1],
    ['columnHead', 'colgroup', 3],
    ['rowHead', 'row', 2],
    ['groupHead', 'row', 1],
    ['corner', 'col', 3],
  ] as const)('a %s heads its %s', (role, scope, colSpan) => {
    const [th] = elements(blocksToHtml([table(0, [[cell('甲', role, { colSpan })]])]), 'th')
    expect(th && attribute(th, 'scope')).toBe(scope)
  })

  test('leading rows are the head, and every band begins a group of rows', () => {
    const html = blocksToHtml([
      table(1, [[cell('头', 'columnHead')], [cell('甲', 'band')], [cell('1')], [cell('乙', 'band')], [cell('2')]]),
    ])
    expect(elements(html, 'thead').map(htmlText).join('').trim()).toBe('头')
    expect(elements(html, 'tbody').map((group) => htmlText(group).replaceAll('\n', ''))).toEqual(['甲1', '乙2'])
  })

  test('a wide table may scroll by keyboard and tells its name', () => {
    const html = blocksToHtml([table(0, [Array.from({ length: 7 }, () => cell('1'))])])
    const [region] = elements(html, 'div')
    expect(
      region && [attribute(region, 'role'), attribute(region, 'tabindex'), attribute(region, 'aria-label')],
    ).toEqual(['region', '0', '表“一”'])
  })

  test('unequal columns of a narrow table keep their widths', () => {
    const html = blocksToHtml([table(0, [[cell('1'), cell('2'), cell('3')]], [500, 250, 250])])
    expect(elements(html, 'col').map((col) => attribute(col, 'class'))).toEqual(['w500', 'w250', 'w250'])
  })

  test.each([
    ['0', 'zc z'],
    ['12', 'zc n'],
    ['-18', 'zc n'],
    ['3607', 'zc n long'],
    ['4166.241619', 'zc n long longer'],
    ['', 'zc'],
    ['22（其中修订16件）', 'zc n txt'],
    ['251000元', 'zc n txt'],
    ['693665？', 'zc txt'],
    ['-', 'zc txt'],
  ])('a cell that reads “%s” is of class “%s”', (text, classes) => {
    expect(classesOf(text)).toBe(classes)
  })

  test('totals are marked by their address', () => {
    expect(classesOf('3', 't3.open.total')).toBe('zc n tot')
    const html = blocksToHtml([table(0, [[cell('3', 'value', { address: 't3.total.natural' })], [cell('1')]])])
    expect(elements(html, 'tr').map((row) => attribute(row, 'class'))).toEqual(['sum', null])
  })
})
