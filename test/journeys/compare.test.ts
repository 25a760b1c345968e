import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompareOutputJson, compareOutput, reportJsonText } from '#contract/index'
import type { Report } from '#core/annual-report/index'
import { CORPUS } from '../support/corpus.ts'
import { blankCell, plainReport, valueCell } from '../support/plain-report.ts'
import { buildProgram, gongkai, type Run } from '../support/program.ts'

let folder: string
beforeAll(() => {
  buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'gongkai-compare-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const put = (name: string, report: Report): string => {
  const path = join(folder, name)
  writeFileSync(path, reportJsonText(report))
  return path
}
const outputOf = ({ out }: Run): CompareOutputJson => compareOutput.parse(JSON.parse(out))

const draft = plainReport('2021', { 't3.open.natural': valueCell(3), 't2.fee.amountWan': valueCell(0.1) })
const final = plainReport('2021', {
  't3.open.natural': valueCell(5),
  't2.fee.amountWan': valueCell(0.3),
  't3.open.other': blankCell('/'),
})

describe('gongkai compare of two versions', () => {
  const files = () => [
    put('draft.json', { ...draft, texts: { 一: '全年公开信息5条。开展培训2次。', 五: '存在的问题。', 六: '无。' } }),
    put('final.json', { ...final, texts: { 一: '全年公开信息6条。接受社会评议。', 五: '存在的问题。', 六: '无。' } }),
  ]

  it('tells cells with their change, then sentences, and ends with 0', async () => {
    const { code, out, err } = await gongkai(['compare', ...files()])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^某某县某某局 2021 年度：两份报告的不同\n/)
    expect(out).toContain(`
  数字：200 格中有 3 格不同
    表二“行政事业性收费”行“本年收费金额（单位：万元）”列：0.1 → 0.3（+0.2）
    表三“（一）予以公开”行“自然人”列：3 → 5（+2）
    表三“（一）予以公开”行“其他”列：0 → “/”
`)
    expect(out).toContain('− 全年公开信息5条\n      + 全年公开信息6条\n      + 接受社会评议\n      − 开展培训2次\n')
    expect(out).not.toContain('改进措施')
  })

  it('gives the same as data', async () => {
    const output = outputOf(await gongkai(['compare', ...files(), '--format', 'json']))
    expect(output).toMatchObject({ kind: 'versions', compared: 200, notComparable: [], measures: null })
    expect(output.cells.map(({ address, change }) => [address, change])).toEqual([
      ['t2.fee.amountWan', expect.closeTo(0.2)],
      ['t3.open.natural', 2],
      ['t3.open.other', null],
    ])
  })

  it('says so when nothing differs', async () => {
    const [file = ''] = files()
    expect((await gongkai(['compare', file, file])).out).toContain('数字：200 格全部相同')
  })

  it('asks whether the reports of two agencies are the two that are meant', async () => {
    const other = { value: '云溪县商务局', certainty: 'certain', from: 'title', otherwise: [] } as const
    const { out } = await gongkai(['compare', put('a.json', draft), put('b.json', { ...draft, agency: other })])
    expect(out.split('\n')[0]).toContain('云溪县商务局')
    expect(out.split('\n')[0]).toContain('两个机关的报告，请确认')
  })

  it('speaks English', async () => {
    const { out } = await gongkai(['compare', ...files(), '--lang', 'en'])
    expect(out).toContain('Numbers: 3 of 200 cells differ')
  })

  it('of a file that cannot be read ends with 2', async () => {
    const { code, out, err } = await gongkai(['compare', files()[0] ?? '', join(folder, 'absent.json')])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('(file-missing)')])
  })
})

describe.skipIf(CORPUS === null)('gongkai compare of published reports', () => {
  const raw = (name: string): string => join(CORPUS ?? '', 'raw', name)
  const compare = async (...names: string[]) =>
    outputOf(await gongkai(['compare', ...names.map(raw), '--format', 'json']))

  it('puts two years of an agency in order, whatever the order given', async () => {
    const there = await compare('013-pingtan-2022.txt', '016-pingtan-2025.txt')
    const back = await compare('016-pingtan-2025.txt', '013-pingtan-2022.txt')
    expect(back).toEqual(there)
    expect(there).toMatchObject({ kind: 'years', compared: 200, before: { year: 2022 }, after: { year: 2025 } })
    expect(there.cells.find(({ address }) => address === 't3.received.total')).toMatchObject({
      before: { value: 74 },
      after: { value: 154 },
      change: 80,
    })
    expect(there.measures?.map(({ fate }) => fate)).toContain('silent')
  })

  it('compares only what both forms have', async () => {
    const output = await compare('010-pingtan-2019-trial.txt', '013-pingtan-2022.txt')
    expect(output).toMatchObject({ kind: 'years', before: { edition: '2019' }, after: { edition: '2021' } })
    expect(output.compared).toBeGreaterThan(170)
    expect(output.notComparable).toContain('t2.norms.issued')
    expect(output.notComparable).toContain('t3.other.noCorrection.natural')
    expect(output.cells.some(({ address }) => output.notComparable.includes(address))).toBe(false)
  })

  it('finds no difference between a report and itself', async () => {
    const output = await compare('001-huaian-hongze-2023.pdf', '001-huaian-hongze-2023.pdf')
    expect(output).toMatchObject({ kind: 'versions', cells: [] })
    expect(output.texts.flatMap(({ changes }) => changes)).toEqual([])
  })
})
