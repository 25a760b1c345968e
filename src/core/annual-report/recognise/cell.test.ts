import { describe, expect, it } from 'vitest'
import { readCell } from './cell.ts'

const value = (number: number, more: { unit?: string; remark?: string } = {}) => ({
  kind: 'value',
  value: number,
  unit: more.unit ?? null,
  remark: more.remark ?? null,
})
const blank = (mark: string) => ({ kind: 'blank', mark })
const unreadable = (...candidates: number[]) => ({ kind: 'unreadable', candidates, remark: null })
const words = { kind: 'words' }

describe('a cell', () => {
  it.each([
    ['0', value(0)],
    ['3985758', value(3985758)],
    ['4166.241619', value(4166.241619)],
    ['  12\u00a0', value(12)],
    ['１２．５', value(12.5)],
    ['1,234', value(1234)],
    ['11，398，889', value(11398889)],
    ['-18', value(-18)],
    ['－15', value(-15)],
    ['+2', value(2)],
    ['-0', value(0)],
    ['251000元', value(251000, { unit: '元' })],
    ['75394432.52 元', value(75394432.52, { unit: '元' })],
    ['7.73万元', value(7.73, { unit: '万元' })],
    ['22件', value(22, { unit: '件' })],
    ['14条', value(14)],
    ['3笔', value(3)],
    ['3件次', value(3)],
    ['零', value(0)],
    ['5①', value(5, { remark: '①' })],
    ['5²', value(5, { remark: '²' })],
    ['5*', value(5, { remark: '*' })],
    ['22 （其中修订 16 件）', value(22, { remark: '其中修订 16 件' })],
    ['55（含自然失效 29 件）', value(55, { remark: '含自然失效 29 件' })],
    ['22\n其中修订16件', value(22, { remark: '其中修订16件' })],
  ])('%j is a number', (text, reading) => expect(readCell(text)).toEqual(reading))

  it.each([
    ['', ''],
    [' \u00a0\u3000\u200b', ''],
    ['-', '-'],
    ['/', '/'],
    ['—', '—'],
    ['－', '-'],
    ['——', '——'],
    ['\\', '\\'],
    ['不适用', '不适用'],
    ['不 适 用', '不适用'],
    ['无', '无'],
    ['N/A', 'N/A'],
  ])('%j is blank and keeps its mark', (text, mark) => expect(readCell(text)).toEqual(blank(mark)))

  it.each([
    ['1 2', unreadable(1, 2, 12)],
    ['3\n4', unreadable(3, 4, 34)],
    ['007', unreadable(7)],
    ['00', unreadable(0)],
    ['约14', unreadable(14)],
    ['14万余', unreadable(14)],
    ['O', unreadable(0)],
    ['l2', unreadable(12)],
    ['1\uFFFD', unreadable(1)],
    ['33.9%', unreadable(33.9)],
  ])('%j does not decide one number', (text, reading) => expect(readCell(text)).toEqual(reading))

  it.each([
    '1.属于国家秘密',
    '3.其他',
    '3、其他',
    '（三）不予公开',
    '总计',
    '2023年',
    '数据1',
    '第二十条第(1)项',
    '（其中修订16件）',
  ])('%j is words', (text) => expect(readCell(text)).toEqual(words))
})
