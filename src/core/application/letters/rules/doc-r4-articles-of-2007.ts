import { tellCitations } from '../cite.ts'
import { fault, sentencesWith } from './reading.ts'
import type { LetterRule } from './rule.ts'

/** Only where number and content together leave no doubt: the same numbers carry other contents since 2019. */
const OLD: readonly { readonly pattern: RegExp; readonly zh: string; readonly en: string }[] = [
  {
    pattern: /第十四条第四款/u,
    zh: '现行第十四条没有第四款；国家秘密引用第十四条，商业秘密、个人隐私引用第十五条',
    en: 'Art. 14 has no fourth paragraph now: 14 for state secrets, 15 for trade secrets and privacy',
  },
  {
    pattern: /第二十一条(?:第[（(]?[一二三四五六]|.{0,40}(?:不属于公开|不予公开|不存在|答复|补充|更改))/u,
    zh: '答复的种类现在规定在第三十六条',
    en: 'the kinds of reply now stand in Art. 36',
  },
  {
    pattern: /第八条.{0,40}(?:安全|稳定|不得公开|不予公开)/u,
    zh: '危及安全和稳定的情形现在规定在第十四条',
    en: 'security and stability now stand in Art. 14',
  },
  {
    pattern: /第二十三条.{0,40}(?:第三方|商业秘密|个人隐私|征求)|(?:第三方|商业秘密|个人隐私).{0,40}第二十三条/u,
    zh: '第三方意见现在规定在第十五条、第三十二条',
    en: 'third parties now stand in Arts. 15 and 32',
  },
  { pattern: /第二十二条.{0,40}区分/u, zh: '区分处理现在规定在第三十七条', en: 'separation now stands in Art. 37' },
  {
    pattern: /第二十四条.{0,40}(?:答复|期限|工作日|延长)/u,
    zh: '答复期限现在规定在第三十三条',
    en: 'the periods now stand in Art. 33',
  },
  {
    pattern: /第十三条.{0,60}特殊需要|(?:生产、生活、科研|自身).{0,12}特殊需要/u,
    zh: '“特殊需要”的条件已经取消，不能作为理由',
    en: 'the test of special needs is gone: it is no reason',
  },
]

export const articlesOf2007: LetterRule = {
  id: 'DOC-R4-2007',
  title: { zh: '不引用 2007 年条例', en: 'No article of the 2007 Regulation' },
  basis: { ids: ['DOC-R4', 'REG-27'], source: '国务院令第711号，自2019年5月15日起施行' },
  severity: 'block',
  check: ({ text, wanted }) =>
    OLD.flatMap(({ pattern, zh, en }) =>
      sentencesWith(text, pattern).map((at) =>
        fault(
          `这里引用的是 2007 年条例：${zh}。请改正。`,
          `This is the Regulation of 2007: ${en}. Correct it.`,
          wanted.length === 0 ? { at } : { at, repair: tellCitations(wanted) },
        ),
      ),
    ),
  examples: {
    pass: { letter: 'RP-7' },
    fail: { letter: 'RP-7', words: [['第三十六条第（三）项、第十五条、第三十二条', '第十四条第四款']] },
  },
}
