import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseCsv } from '#adapters/formats/csv'
import { type CheckEntryJson, checkOutput, reportJsonText } from '#contract/index'
import type { Report } from '#core/annual-report/index'
import { generateReport } from '../support/generate-report.ts'
import { plainReport, valueCell } from '../support/plain-report.ts'
import { buildProgram, gongkai, type Run } from '../support/program.ts'

let folder: string
let reports: readonly Report[]
beforeAll(() => {
  buildProgram()
  folder = mkdtempSync(join(tmpdir(), 'gongkai-many-'))
  mkdirSync(join(folder, '年报/乡镇'), { recursive: true })
  reports = Array.from({ length: 12 }, (_, seed) => generateReport('2021', seed))
  reports.slice(0, 8).forEach((report, i) => {
    writeFileSync(join(folder, `年报/${i}.json`), reportJsonText(report))
  })
  writeFileSync(join(folder, '年报/8坏.docx'), 'PK\u0003\u0004broken')
  const packed = Object.fromEntries(reports.slice(8).map((r, i) => [`部门/${i}.json`, Buffer.from(reportJsonText(r))]))
  writeFileSync(join(folder, '年报/乡镇/z.zip'), zipSync({ ...packed, '通知.txt': Buffer.from('开会') }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]): Promise<Run> => gongkai(args, { cwd: folder })
const entriesOf = ({ out }: Run): CheckEntryJson[] => checkOutput.parse(JSON.parse(out)).reports
const named = ({ file, entry }: CheckEntryJson): string => (entry === null ? file : `${file} » ${entry}`)

describe('gongkai check of a folder', () => {
  it.each(['1', '4'])('reads every file and every file in an archive, in order, %s at a time', async (jobs) => {
    const entries = entriesOf(await run('check', '年报', '--format', 'json', '--jobs', jobs))
    expect(entries.map(named)).toEqual([
      ...Array.from({ length: 8 }, (_, i) => `年报/${i}.json`),
      '年报/8坏.docx',
      ...Array.from({ length: 4 }, (_, i) => `年报/乡镇/z.zip » 部门/${i}.json`),
      '年报/乡镇/z.zip » 通知.txt',
    ])
    expect(entries.map((entry) => ('error' in entry ? entry.error.code : entry.agency))).toEqual([
      ...reports.slice(0, 8).map(({ agency }) => agency?.value),
      'format-mismatch',
      ...reports.slice(8).map(({ agency }) => agency?.value),
      'no-report',
    ])
  })

  it('ends with 2 for the bad ones, counts at the end, and shows no bar in a pipe', async () => {
    const { code, out, err } = await run('check', '年报')
    expect(code).toBe(2)
    expect(out).toMatch(/\n14 份：.*2 份不能读取\n$/)
    expect(err).toContain('年报/8坏.docx')
    expect(err).not.toMatch(/█|\r/)
  })

  it('gives findings as a list, and a row for each file without', async () => {
    const { out, code } = await run('check', '年报', '--format', 'csv')
    expect(code).toBe(2)
    const [heads, ...rows] = parseCsv(out).map(({ fields }) => fields)
    expect(heads).toEqual(['文件', '机关', '年度', '规则', '位置', '结论', '程度', '说明', '格', '左边', '右边'])
    expect(new Set(rows.map(([file]) => file)).size).toBe(14)
    expect(rows.find(([file]) => file === '年报/8坏.docx')?.slice(3, 7)).toEqual([
      'format-mismatch',
      '',
      '不能读取',
      '错误',
    ])
  })

  it('is missed when it holds nothing', async () => {
    mkdirSync(join(folder, '空'), { recursive: true })
    const { code, err } = await run('check', '空')
    expect([code, err]).toEqual([2, expect.stringContaining('(folder-without-files)')])
  })
})

describe('gongkai check', () => {
  it('says in text and in data which cell to change', async () => {
    const wrong = plainReport('2021', { 't4.review.upheld': valueCell(5), 't4.review.total': valueCell(4) })
    writeFileSync(join(folder, 'wrong.json'), reportJsonText(wrong))
    const text = await run('check', 'wrong.json')
    expect(text.out).toMatch(
      /怎么改\n {4}最可能改一格（另有 1 种改法同样说得通）：表四“行政复议·总计”列：现在是 4，应为 5/,
    )
    const [entry] = entriesOf(await run('check', 'wrong.json', '--format', 'json'))
    expect(entry).toMatchObject({
      diagnosis: [{ broken: ['ID-4:t4.review'], size: 1, equallyGood: 2, complete: true }],
    })
  })

  it('takes the year before from a file or a folder and matches it by agency', async () => {
    const before = {
      ...plainReport('2021', { 't3.carriedOut.natural': valueCell(3), 't3.carriedOut.total': valueCell(3) }),
    }
    const year = (report: Report, value: number): Report => ({
      ...report,
      year: { value, certainty: 'certain', from: 'title', otherwise: [] },
    })
    mkdirSync(join(folder, '上年'), { recursive: true })
    writeFileSync(join(folder, '上年/a.json'), reportJsonText(year(before, 2022)))
    writeFileSync(join(folder, '上年/b.json'), reportJsonText(reports[0] ?? before))
    writeFileSync(join(folder, 'now.json'), reportJsonText(year(plainReport('2021'), 2023)))
    const carried = async (...more: string[]) => {
      const [entry] = entriesOf(await run('check', 'now.json', '--format', 'json', ...more))
      if (!entry || 'error' in entry) throw new Error('not read')
      return entry.findings
        ?.filter(({ rule, instance }) => rule === 'ID-7' && (instance === 'natural' || instance === null))
        .map(({ verdict }) => verdict)
    }
    expect(await carried()).toEqual(['notAssessable'])
    for (const previous of ['上年', '上年/a.json']) expect(await carried('--previous', previous)).toEqual(['fail'])
    expect(await carried('--previous', '上年/b.json')).toEqual(['notAssessable'])
    const { err } = await run('check', 'now.json', '--previous', '上年/b.json')
    expect(err).toContain('now.json：--previous 里没有')
    expect((await run('check', 'now.json', '--previous', '上年/a.json')).err).toBe('')
  })
})

describe('gongkai read', () => {
  it('gives every cell of every report as a list', async () => {
    const { out, code, err } = await run('read', '年报/0.json', '年报/1.json', '年报/8坏.docx', '--format', 'csv')
    expect([code, err]).toEqual([2, expect.stringContaining('(format-mismatch)')])
    const rows = parseCsv(out).map(({ fields }) => fields)
    expect(rows[0]?.slice(0, 8)).toEqual(['文件', '机关', '年度', '地址', '表', '行', '列', '数值'])
    expect(rows.filter(([, , , address]) => /^t[234]\./.test(address ?? ''))).toHaveLength(400)
  })
})

describe('gongkai render', () => {
  it.each(['xlsx', 'csv'])('writes %s that is read back to the same report', async (to) => {
    const report = reports[3] ?? plainReport('2021')
    writeFileSync(join(folder, 'one.json'), reportJsonText(report))
    const written = await run('render', 'one.json', '--to', to, '-o', `one.${to}`)
    expect([written.code, written.out, written.err]).toEqual([0, '', ''])
    const back = await run('render', `one.${to}`, '--to', 'json', '-o', '-')
    expect(back.out).toBe(reportJsonText(report))
  })
})

describe('gongkai completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { code, out, err } = await run('completion', shell)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('gongkai')
    expect(out).toContain('previous')
  })
})
