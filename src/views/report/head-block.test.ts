import { expect, it } from 'vitest'
import { check, type Report } from '#core/annual-report/index'
import { FULL_FRAME } from '../frame.examples.ts'
import { headBlock } from './head-block.ts'
import { SEED, TRIAL_FORM } from './reports.examples.ts'

/** The facts of the block as a reader meets them: each label with its value. */
function facts(report: Report): Readonly<Record<string, string>> {
  const markup = headBlock({
    ...{ frame: FULL_FRAME, agency: '积石山县商务局', year: 2021, report, findings: check(report) },
    ...{ publishedAt: '2022-01-14 16:20', url: '', downloads: [], years: [], corrections: [] },
  }).text
  const found = markup.matchAll(/<th scope="row">([^<]*)<\/th><td>([^<]*)<\/td>/g)
  return Object.fromEntries([...found].map(([, label = '', value = '']) => [label, value]))
}

it('says what the document is, who answers for it, and that it is public by the Regulation', () => {
  expect(facts(SEED)).toEqual({
    发文机关: '积石山县商务局',
    报告年度: '2021年1月1日至12月31日',
    成文日期: '2022年1月14日',
    发布时间: '2022-01-14 16:20',
    主题分类: '综合政务\\政务公开',
    公开方式: '主动公开　长期公开',
    报告格式: '国办公开办函〔2021〕30号',
    公开依据: '《政府信息公开条例》第四十九条',
  })
})

it('leaves out a date that the report does not print, and names the form of the time', () => {
  const undated = facts({ ...TRIAL_FORM, signature: { agency: null, date: null } })
  expect(undated).not.toHaveProperty('成文日期')
  expect(undated['报告格式']).toBe('国办公开办函〔2019〕60号')
})
