import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { sampleReport } from '../sample.ts'

/** Rules on wording that object to a sentence in section 一, or in 五 where said. */
const objections = (text: string, section: '一' | '五' = '一'): readonly string[] =>
  check(sampleReport({ texts: { [section]: text } }))
    .filter((f) => f.rule.startsWith('TXT-') && f.verdict !== 'pass')
    .map((f) => f.rule)

describe('wording that is objected to', () => {
  it.each([
    ['TXT-1', '2023年按照《条例》第九条、第十条的规定主动公开信息。'],
    ['TXT-2', '2023年收到申请后在十五个工作日内答复。'],
    ['TXT-3', '2023年贯彻国务院令第492号。'],
    ['TXT-4', '2023年按国办公开办函〔2019〕60号编制。'],
    ['TXT-7', '2023年贯彻《政务公开条例》。'],
    ['TXT-11', '2023年公开财政资金资金使用情况。'],
    ['TXT-11', '2023年建立规范审核审核发布机制。'],
    ['TXT-11', '2023年县县部门联动。'],
    ['TXT-12', '2023年，一是健全制度；三是加强培训；三是优化平台。'],
    ['TXT-13', '（一）2023年主动公开。公开32条。（三）依申请公开。'],
    ['TXT-14', '2023年细化分工,拓宽渠道。'],
    ['TXT-16', '2023年公开及时，。'],
    ['TXT-17', '2023年印发《审核制度，落实到人。'],
    ['TXT-19', '2023年公开信息XX条。'],
    ['TXT-20', '2023年公开政府信息条，回应2条。'],
    ['TXT-21', '2023年召开会议布署工作。'],
    ['TXT-23', '2023年2月30日召开会议。'],
    ['TXT-24', '2023年答复信息不存在3件。'],
  ])('%s: %s', (rule, text) => expect(objections(text)).toContain(rule))

  it('TXT-10: a plan of section 五 with the year reported', () =>
    expect(objections('问题是解读偏少。下一步，2023年我局将加大解读力度。', '五')).toContain('TXT-10'))
})

describe('wording that is sound', () => {
  it.each([
    '2023年按照《条例》第二十条、第二十一条主动公开政府信息。',
    '2023年依法征求第三方意见，第三方在15个工作日内反馈。',
    '2023年将答复时限由20个工作日压缩到15个工作日。',
    '2023年全市市级部门、全县县直单位均在线公开，群众正在在线办理。',
    '2023年公众参与与监督相结合，政府信息信息化水平提高，党组织组织培训。',
    '2023年以经济建设为中心，的的确确方便了群众。',
    '2023年逐项逐项核对，一项一项落实。',
    '2023年重点是：一是健全制度；二是加强培训。监督保障：一是考核；二是培训；三是评议。',
    '（一）2023年主动公开。分别是：（一）公报；（二）网站。\n（二）依申请公开。收到5件。',
    '2023年公开《政府信息公开条例》解读（图解、视频）等信息，“三审三校”落实到位。',
    '2023年措施：1）健全制度；2）加强培训。',
    '2023年贯彻国务院令第711号。收到申请5件，公开信息32条。',
    '2023年2月28日召开会议，联系电话0931-1234567。',
  ])('%s', (text) => expect(objections(text)).toEqual([]))

  it('of plans: what was done in the year reported, and what will be done in the next', () => {
    expect(objections('问题是解读偏少。改进措施：2023年已加大解读力度。2024年将继续完善。', '五')).toEqual([])
  })
})
