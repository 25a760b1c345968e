import { describe, expect, test } from 'vitest'
import type { Instant } from '#app/ports'
import { type Report, reportDocument } from '#core/annual-report/index'
import { HOSTILE, hostileReport } from '../../../../test/support/hostile-report.ts'
import { plainReport } from '../../../../test/support/plain-report.ts'
import { attribute, elements, htmlText } from '../../../../test/support/tables.ts'
import { writeHtml } from './html.ts'

const at = '2022-01-14T08:20:00.000Z' as Instant
const htmlOf = (report: Report, demonstration = false): string =>
  new TextDecoder().decode(writeHtml(reportDocument(report, { gapNotes: true }), { at, demonstration }))

describe('the HTML file', () => {
  const html = htmlOf(plainReport('2021'))

  test('needs nothing but itself', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)\b|url\(|@import|https?:/)
  })

  test('tells its language, title and agency', () => {
    expect(elements(html, 'html').map((e) => attribute(e, 'lang'))).toEqual(['zh-CN'])
    expect(elements(html, 'title').map(htmlText)).toEqual(['某某县某某局2021年政府信息公开工作年度报告'])
    expect(elements(html, 'meta').find((e) => attribute(e, 'name') === 'author')?.attrs).toContainEqual({
      name: 'content',
      value: '某某县某某局',
    })
  })

  test('lets nothing of a hostile report act', () => {
    const hostile = htmlOf(hostileReport())
    expect(elements(hostile, 'script')).toEqual([])
    expect(elements(hostile, 'img')).toEqual([])
    expect(elements(hostile, 'style')).toHaveLength(1)
    expect(elements(hostile, 'p').map(htmlText)).toContain(HOSTILE.replaceAll('\u0001', ''))
    expect(elements(hostile, 'title').map(htmlText)).toEqual([HOSTILE.replaceAll('\u0001', '')])
  })

  test('carries the mark of demonstration data only when it is such', () => {
    expect(htmlOf(plainReport('2021'), true)).toContain('<span class="tag">演示数据</span>')
    expect(html).not.toContain('演示数据')
  })
})
