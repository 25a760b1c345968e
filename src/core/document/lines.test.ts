import { describe, expect, test } from 'vitest'
import { emWidth, labelParts, titleLines } from './lines.ts'
import type { CellRole } from './tree.ts'

describe('a title breaks by sense', () => {
  test.each([
    ['积石山县商务局2021年政府信息公开工作年度报告', ['积石山县商务局2021年', '政府信息公开工作年度报告']],
    ['2022年上海市政府信息公开工作年度报告', ['2022年上海市', '政府信息公开工作年度报告']],
    ['政府信息公开工作年度报告', ['政府信息公开工作年度报告']],
    ['2023年政府信息公开工作年度报告', ['2023年政府信息公开工作年度报告']],
    ['政府信息公开指南', ['政府信息公开指南']],
    ['积石山县商务局\n年度报告', ['积石山县商务局', '年度报告']],
    [
      '积石山保安族东乡族撒拉族自治县人力资源和社会保障局2021年政府信息公开工作年度报告',
      ['积石山保安族东乡族撒拉族自治县人力资源和社会保障局', '2021年政府信息公开工作年度报告'],
    ],
    ['', []],
  ])('%s', (title, lines) => {
    expect(titleLines(title)).toEqual(lines)
  })
})

describe('a label of a wide table breaks where the official form breaks it', () => {
  const cell = (text: string, role: CellRole, colSpan = 1) => ({ text, role, colSpan, rowSpan: 1 })
  test.each([
    ['商业企业', 'columnHead', ['商业', '企业']],
    ['社会公益组织', 'columnHead', ['社会', '公益', '组织']],
    ['自然人', 'columnHead', ['自然人']],
    ['总计', 'columnHead', ['总计']],
    ['（三）不予公开', 'groupHead', ['（三）', '不予公开']],
    ['1.属于国家秘密', 'rowHead', ['1.属于国家秘密']],
  ] as const)('%s', (text, role, parts) => {
    expect(labelParts(cell(text, role), 10)).toEqual(parts)
  })

  test('a label with room stays whole', () => {
    expect(labelParts(cell('本年制发件数', 'columnHead'), 4)).toEqual(['本年制发件数'])
    expect(labelParts(cell('行政复议', 'columnHead', 5), 15)).toEqual(['行政复议'])
    expect(labelParts({ ...cell('行政复议', 'groupHead'), vertical: true }, 15)).toEqual(['行政复议'])
  })
})

test('a figure is half as wide as a character', () => {
  expect(emWidth('2022年1月14日')).toBe(6.5)
  expect(emWidth('䶮𬭩')).toBe(2)
})
