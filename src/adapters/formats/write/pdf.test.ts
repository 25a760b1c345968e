import { afterAll, describe, expect, test } from 'vitest'
import type { Instant } from '#app/ports'
import { type Report, reportDocument } from '#core/annual-report/index'
import { HOSTILE, hostileReport } from '../../../../test/support/hostile-report.ts'
import { pdfContents } from '../../../../test/support/pdf.ts'
import { plainReport, valueCell } from '../../../../test/support/plain-report.ts'
import { pdfPress } from './pdf.ts'

const at = '2022-01-14T08:20:00.000Z' as Instant
const press = pdfPress(null)
afterAll(() => press.close())

const pdfOf = (report: Report, demonstration = false): Promise<Uint8Array> =>
  press.print(reportDocument(report, { gapNotes: true }), { at, demonstration })

describe('the PDF', async () => {
  const bytes = await pdfOf(plainReport('2021', { 't3.received.natural': valueCell(3985758) }))
  const pdf = await pdfContents(bytes)

  test('gives its text back', () => {
    const text = pdf.pages.join('')
    for (const heading of ['一、总体情况', '四、政府信息公开行政复议、行政诉讼情况', '六、其他需要报告的事项'])
      expect(text).toContain(heading)
    expect(text).toContain('3985758')
    expect(text).toContain('某某县某某局2022年1月14日')
  })

  test('tells title, agency, language and the time that it was given', () => {
    expect(pdf.info).toMatchObject({
      Title: '某某县某某局2021年政府信息公开工作年度报告',
      Author: '某某县某某局',
      CreationDate: 'D:20220114082000Z',
    })
    expect(pdf.language).toMatch(/^zh/)
  })

  test('is tagged for readers that do not see it', () => {
    const count = (role: string) => pdf.roles.filter((r) => r === role).length
    expect(count('Table')).toBe(3)
    expect(count('H2') + count('H1')).toBeGreaterThanOrEqual(6)
    expect(count('TH')).toBeGreaterThan(30)
    expect(new TextDecoder('latin1').decode(bytes)).toContain('pdfuaid')
  })

  test('keeps table 三 whole on one page', () => {
    const [page, ...others] = pdf.pages.filter((text) => text.includes('一、本年新收政府信息公开申请数量'))
    expect(others).toEqual([])
    expect(page).toContain('四、结转下年度继续办理')
  })

  test('numbers its pages', () => {
    pdf.pages.forEach((text, i) => {
      expect(text).toContain(`—${i + 1}—`)
    })
  })

  test('embeds only the characters that it needs', () => {
    expect(bytes.length).toBeLessThan(400_000)
  })
})

test('long texts run over pages, and nothing of them is lost', async () => {
  const paragraphs = Array.from(
    { length: 60 },
    (_, i) => `第${i + 1}段：${'依法公开政府信息，接受社会监督。'.repeat(12)}`,
  )
  const pdf = await pdfContents(await pdfOf({ ...plainReport('2021'), texts: { 一: paragraphs.join('\n') } }))
  const text = pdf.pages.map((page, i) => page.replace(`—${i + 1}—`, '')).join('')
  expect(pdf.pages.length).toBeGreaterThan(12)
  for (const paragraph of paragraphs) expect(text).toContain(paragraph)
})

test('a table longer than a page breaks between rows under repeated heads', async () => {
  const remark = '分类说明'.repeat(60)
  const cells = Object.fromEntries(
    ['open', 'partial', 'no.secret', 'no.query', 'refuse.repeat'].map((row) => [
      `t3.${row}.natural` as const,
      valueCell(1, { remark }),
    ]),
  )
  const pdf = await pdfContents(await pdfOf(plainReport('2021', cells)))
  expect(pdf.pages.filter((text) => text.includes('申请人情况')).length).toBeGreaterThan(1)
})

test('a hostile text is only text', async () => {
  const pdf = await pdfContents(await pdfOf(hostileReport()))
  const shown = HOSTILE.replaceAll('\u0001', '').replaceAll(/\s/g, '')
  expect(pdf.info).toMatchObject({ Title: HOSTILE.replaceAll('\u0001', '') })
  expect(pdf.pages.join('').split(shown).length - 1).toBeGreaterThan(4)
})

test('a character that no font draws does not keep the page from being printed', async () => {
  const pdf = await pdfContents(await pdfOf({ ...plainReport('2021'), texts: { 一: '甲\ue000乙。' } }))
  expect(pdf.pages.join('')).toMatch(/甲.?乙/)
})

test('the mark of demonstration data stands on every page, only when it is such', async () => {
  const marked = await pdfContents(await pdfOf(plainReport('2021'), true))
  expect(marked.pages.every((text) => text.includes('演示数据'))).toBe(true)
  const plain = await pdfContents(await pdfOf(plainReport('2021')))
  expect(plain.pages.join('')).not.toContain('演示数据')
})

test('documents asked for at once are each delivered', async () => {
  const years = [2021, 2022, 2023]
  const files = await Promise.all(
    years.map((year) => pdfOf({ ...plainReport('2021'), texts: { 一: `${year}年工作。` } }).then(pdfContents)),
  )
  files.forEach((file, i) => {
    expect(file.pages.join('')).toContain(`${years[i]}年工作。`)
  })
})

test('a press that was closed starts again when it is asked', async () => {
  const own = pdfPress(null)
  const document = reportDocument(plainReport('2021'), { gapNotes: true })
  const first = await own.print(document, { at, demonstration: false })
  const waiting = expect(own.print(document, { at, demonstration: false })).rejects.toThrow(/closed/)
  await own.close()
  await waiting
  expect(await own.print(document, { at, demonstration: false })).toEqual(first)
  await own.close()
})
