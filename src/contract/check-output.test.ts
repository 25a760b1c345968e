import { describe, expect, it } from 'vitest'
import { diagnose, type Finding } from '#core/annual-report/index'
import { failure } from '#core/shared/index'
import { blankCell, plainReport, unreadableCell, valueCell } from '../../test/support/plain-report.ts'
import { checkOutput } from './check-output.ts'
import { checkEntryToJson, checkOutputToJson, failureEntryToJson, readEntryToJson } from './check-to-json.ts'

const finding: Finding = {
  rule: 'ID-1',
  instance: 't3.open',
  verdict: 'fail',
  severity: 'error',
  message: { zh: '这一行合不上', en: 'the row does not add up' },
  cells: ['t3.open.total', 't3.open.natural'],
  left: 2,
  right: 3,
  reason: null,
}

const report = plainReport('2021', {
  't3.open.natural': valueCell(3, { remark: '其中网上 1 件', text: '3（其中网上 1 件）' }),
  't3.open.business': blankCell('/'),
  't3.open.total': unreadableCell('23', 2, 3),
  't2.fee.amountWan': valueCell(251000, { unit: '元', text: '251000元' }),
})

const broken = plainReport('2021', { 't4.review.upheld': valueCell(3), 't4.review.total': valueCell(2) })
const alone = (file: string) => ({ file, entry: null })

describe('the output of check', () => {
  const entry = checkEntryToJson({ file: 'a.zip', entry: '商务局/a.html' }, report, [finding], diagnose(broken))

  it('follows its schema, reports beside failures', () => {
    const output = checkOutputToJson([entry, failureEntryToJson(alone('b.txt'), failure('file-empty'))])
    expect(checkOutput.parse(JSON.parse(JSON.stringify(output)))).toEqual(output)
  })

  it('gives each cell its state, value, unit, remark, candidates and source', () => {
    expect(entry.cells['t3.open.natural']).toEqual({
      state: 'value',
      value: 3,
      unit: '件',
      remark: '其中网上 1 件',
      candidates: [],
      source: { text: '3（其中网上 1 件）', where: '第2个表格第5行第4格' },
    })
    expect(entry.cells['t3.open.business']).toMatchObject({ state: 'blank', value: null, source: { text: '/' } })
    expect(entry.cells['t3.open.total']).toMatchObject({ state: 'unreadable', value: null, candidates: [2, 3] })
    expect(entry.cells['t2.fee.amountWan']).toMatchObject({ value: 251000, unit: '元' })
  })

  it('gives findings with both languages', () => {
    expect(entry.findings).toEqual([
      { ...finding, message: '这一行合不上', messageEn: 'the row does not add up', cells: [...finding.cells] },
    ])
  })

  it('names the file inside an archive', () => {
    expect(entry).toMatchObject({ file: 'a.zip', entry: '商务局/a.html' })
  })

  it('says how broken sums can be mended, in both languages', () => {
    expect(entry.diagnosis).toMatchObject([{ broken: ['ID-4:t4.review'], size: 1, complete: true }])
    expect(entry.diagnosis?.[0]?.repairs[0]?.changes[0]).toMatchObject({
      from: expect.any(Number),
      sentence: expect.stringMatching(/^表四“行政复议·.*应为 \d/),
      sentenceEn: expect.stringMatching(/should be \d/),
    })
  })

  it('is without findings and diagnosis for read', () => {
    expect(readEntryToJson(alone('a.html'), report)).not.toMatchObject({ findings: expect.anything() })
  })

  it('says of an unread file what is wrong and what to do', () => {
    expect(failureEntryToJson(alone('x'), failure('file-missing', { file: 'x' }))).toEqual({
      file: 'x',
      entry: null,
      error: {
        code: 'file-missing',
        message: '找不到文件“x”。',
        messageEn: 'No file “x”.',
        hint: '请检查路径和文件名。',
      },
    })
  })
})
