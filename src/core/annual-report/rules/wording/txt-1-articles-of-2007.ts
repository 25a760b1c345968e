import { EDITIONS, official } from '../basis.ts'
import type { Rule } from '../rule.ts'
import { matches, textRule } from '../text-rule.ts'

/** Only where the words around the number leave no doubt which content is meant. */
const OLD = [
  /条例》?第(?:九|十|十一|十二)条(?:[^。；]{0,24})主动公开/gu,
  /主动公开[^。；]{0,16}条例》?第(?:九|十|十一|十二)条/gu,
  /条例》?第十三条[^。；]{0,24}申请/gu,
  /条例》?第二十四条[^。；]{0,24}(?:答复|期限)/gu,
]

/** The same content stood under other numbers in the 2007 Regulation: 9 to 12 proactive, 13 applications, 24 periods. 11.2 (12) */
export const articlesOf2007: Rule = textRule({
  id: 'TXT-1',
  title: { zh: '不引用 2007 年条例的条号', en: 'No article numbers of the 2007 Regulation' },
  basis: [
    official(
      '11.2',
      '《中华人民共和国政府信息公开条例》（2019 年修订，国务院令第711号）',
      '第十九条至第二十一条、第二十七条、第三十三条',
    ),
  ],
  severity: 'warning',
  editions: EDITIONS,
  find: ({ text }) => OLD.flatMap((pattern) => matches(text, pattern)),
  advice: {
    zh: '这是 2007 年条例的条号。现行条例里，主动公开的内容在第十九条至第二十一条，申请在第二十七条，答复期限在第三十三条，请改正。',
    en: 'These are article numbers of the 2007 Regulation. Now: proactive disclosure 19 to 21, applications 27, periods 33. Correct them.',
  },
  examples: {
    pass: {
      told: { zh: '引用现行条号', en: 'current articles' },
      changes: { texts: { 一: '按照《条例》第二十条、第二十一条主动公开政府信息。' } },
    },
    fail: {
      told: { zh: '引用第九条、第十三条', en: 'articles of 2007' },
      changes: { texts: { 一: '按照《条例》第九条、第十条、第十一条规定主动公开政府信息。' } },
    },
  },
})
