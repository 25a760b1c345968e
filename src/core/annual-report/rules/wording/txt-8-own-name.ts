import { convention, EDITIONS } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

const OWN: readonly (readonly [ending: RegExp, self: string])[] = [
  [/局$/u, '我局'],
  [/(?:委员会|委)$/u, '我委'],
  [/厅$/u, '我厅'],
  [/镇人民政府$|镇$/u, '我镇'],
  [/乡人民政府$|乡$/u, '我乡'],
  [/街道办事处$|街道$/u, '我街道'],
]

/** Names by which other kinds of body call themselves; none where the agency's own kind is not known. */
function others(text: string, agency: string): readonly string[] {
  const own = OWN.find(([ending]) => ending.test(agency))
  if (!own) return []
  return OWN.filter((o) => o !== own && o[1] !== '我厅').flatMap(([, self]) =>
    matches(text, new RegExp(`(?<!自)${self}(?!们|会|员)[^。，；]{0,8}`, 'gu')),
  )
}

/** A bureau that calls itself 我委. 我县, 我市 and the like mean the area and are left alone. 11.2 (1) */
export const ownName: Rule = textRule({
  id: 'TXT-8',
  title: { zh: '本机关的自称前后一致', en: 'The agency calls itself by one name' },
  basis: [convention('11.2')],
  severity: 'note',
  editions: EDITIONS,
  asks: true,
  find: ({ text }, { report }) => others(text, report.agency?.value ?? ''),
  advice: {
    zh: '这不是本机关的自称，像是从别的机关的稿子里抄来的。请核对。',
    en: 'This agency would not call itself so: perhaps words from another body’s draft. Please check.',
  },
  examples: {
    pass: { told: { zh: '局自称“我局”', en: '我局' }, changes: {} },
    fail: {
      told: { zh: '局自称“我委”', en: '我委 in the report of a 局' },
      changes: { texts: { 一: '我局高度重视，我委召开会议部署工作。' } },
    },
  },
})
