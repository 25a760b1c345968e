import { CURRENT, format } from '../basis.ts'
import { fail, pass } from '../judgement.ts'
import { prose } from '../prose.ts'
import type { Rule } from '../rule.ts'

/** What 30号 asks section 一 to cover, and the words by which each aspect shows. */
const ASPECTS = [
  { name: '主动公开', shows: /主动公开|主动发布/u },
  { name: '依申请公开', shows: /依申请|申请公开|公开申请/u },
  { name: '政府信息管理', shows: /信息管理|信息发布审核|审核发布|保密审查|公文公开属性|规范性文件清理|三审三校/u },
  { name: '政府信息公开平台建设', shows: /平台|网站|新媒体|公众号|专栏/u },
  { name: '监督保障', shows: /监督|保障|考核|培训|评议|责任追究/u },
] as const

/** Section 一 covers five aspects. Only their words are looked for; whether they say enough is for a reader. ARP-1 */
export const fiveAspects: Rule = {
  id: 'ARP-1',
  title: { zh: '“总体情况”写到五个方面', en: 'Section 一 covers the five aspects' },
  basis: format('ARP-1', '第一部分“总体情况”', CURRENT),
  severity: 'note',
  editions: CURRENT,
  reads: ['texts'],
  check: ({ report }) => {
    const text = prose(report, '一')
    if (text === null) return []
    const missing = ASPECTS.filter(({ shows }) => !shows.test(text)).map(({ name }) => name)
    if (missing.length === 0)
      return [pass('“一、总体情况”写到了五个方面。', 'Section 一 covers all five aspects.', { instance: '一' })]
    return [
      fail(
        `“一、总体情况”没有写到：${missing.join('、')}。这一部分应当写主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面，请补写。`,
        `Section 一 does not mention ${missing.join(', ')}. It should cover five aspects; add what is missing.`,
        { instance: '一' },
      ),
    ]
  },
  examples: {
    pass: { told: { zh: '五个方面都写到', en: 'all five' }, changes: {} },
    fail: {
      told: { zh: '只写主动公开和依申请公开', en: 'two of the five' },
      changes: { texts: { 一: '2023年主动公开信息32条，收到依申请公开5件，均按期答复。' } },
    },
  },
}
