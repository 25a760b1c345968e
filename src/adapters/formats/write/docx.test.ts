import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Instant } from '#app/ports'
import { type Report, reportDocument } from '#core/annual-report/index'
import { HOSTILE, hostileReport } from '../../../../test/support/hostile-report.ts'
import { plainReport } from '../../../../test/support/plain-report.ts'
import { wordPart, wordText } from '../../../../test/support/tables.ts'
import { writeDocx } from './docx.ts'

const at = '2022-01-14T08:20:00.000Z' as Instant
const docxOf = (report: Report, demonstration = false): Promise<Uint8Array> =>
  writeDocx(reportDocument(report, { gapNotes: true }), { at, demonstration })
const paragraphs = (xml: string): readonly string[] => xml.match(/<w:p>[\s\S]*?<\/w:p>/g) ?? []
const styled = (xml: string, style: string): readonly string[] =>
  paragraphs(xml)
    .filter((p) => p.includes(`<w:pStyle w:val="${style}"/>`))
    .map(wordText)

describe('the Word file', async () => {
  const docx = await docxOf(plainReport('2021'))
  const body = wordPart(docx, 'word/document.xml')

  test('has the page of GB/T 9704', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    expect(/<w:pgMar[^>]*>/.exec(body)?.[0]).toMatch(/w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  })

  test('names the official faces, and what stands in for them', () => {
    const fonts = wordPart(docx, 'word/fontTable.xml')
    for (const [face, other] of [
      ['方正小标宋简体', '宋体'],
      ['黑体', 'SimHei'],
      ['楷体_GB2312', '楷体'],
      ['仿宋_GB2312', '仿宋'],
    ]) {
      expect(wordPart(docx, 'word/styles.xml')).toContain(`w:eastAsia="${face}"`)
      expect(fonts).toContain(`<w:font w:name="${face}"><w:altName w:val="${other}"/>`)
    }
  })

  test('has headings that an editor can navigate by', () => {
    expect(styled(body, 'Title')).toEqual(['某某县某某局2021年政府信息公开工作年度报告'])
    expect(styled(body, 'Heading1')).toHaveLength(6)
  })

  test('keeps rows whole and repeats heads', () => {
    const rows = body.match(/<w:trPr>[\s\S]*?<\/w:trPr>/g) ?? []
    expect(rows).toHaveLength(14 + 28 + 4)
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true)
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(3 + 3)
  })

  test('begins a page with table 三, so that it stays whole', () => {
    const breaks = paragraphs(body).filter((p) => p.includes('<w:pageBreakBefore/>'))
    expect(breaks.map(wordText)).toEqual(['三、收到和处理政府信息公开申请情况'])
  })

  test('has columns of fixed width', () => {
    expect(body.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(3)
    const grids = (body.match(/<w:tblGrid>[\s\S]*?<\/w:tblGrid>/g) ?? []).map((grid) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, found) => sum + Number(found[1]), 0),
    )
    expect(grids).toEqual([8844, 8844, 8844])
  })

  test('sets the head of the results upright', () => {
    const upright = (body.match(/<w:tc>[\s\S]*?<\/w:tc>/g) ?? []).filter((tc) =>
      tc.includes('<w:textDirection w:val="tbRl"/>'),
    )
    expect(upright.map(wordText).join('')).toBe('三、本年度办理结果')
  })

  test('numbers pages at the outer edge', () => {
    const feet = ['word/footer1.xml', 'word/footer2.xml'].map((part) => wordPart(docx, part))
    expect(feet.map((foot) => /<w:jc w:val="(\w+)"/.exec(foot)?.[1])).toEqual(['right', 'left'])
    for (const foot of feet) expect(foot).toMatch(/— .*PAGE.* —/s)
  })

  test('tells title, agency and its time in its properties', () => {
    const core = wordPart(docx, 'docProps/core.xml')
    expect(core).toContain('<dc:title>某某县某某局2021年政府信息公开工作年度报告</dc:title>')
    expect(core).toContain('<dc:creator>某某县某某局</dc:creator>')
    expect(core.match(/2022-01-14T08:20:00Z/g)).toHaveLength(2)
  })

  test('does not name the library that made it', () => {
    for (const part of Object.keys(unzipSync(docx))) expect(wordPart(docx, part)).not.toMatch(/docx\.js|Un-named/)
  })
})

test('a hostile text is only text', async () => {
  const docx = await docxOf(hostileReport())
  const body = wordPart(docx, 'word/document.xml')
  const shown = HOSTILE.replaceAll('\u0001', '')
  for (const trace of ['<script', '<img', '\u0001']) expect(body).not.toContain(trace)
  expect(styled(body, 'Title')).toEqual([shown])
  expect(paragraphs(body).map(wordText)).toContain(`22（${shown}）`)
  expect(wordPart(docx, 'docProps/core.xml')).not.toContain('<script')
})

test('the mark of demonstration data stands on odd and even pages, only when it is such', async () => {
  const parts = (docx: Uint8Array) => Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/header'))
  const marked = await docxOf(plainReport('2021'), true)
  expect(parts(marked).map((part) => wordText(wordPart(marked, part)))).toEqual(['演示数据', '演示数据'])
  expect(parts(await docxOf(plainReport('2021')))).toEqual([])
})
