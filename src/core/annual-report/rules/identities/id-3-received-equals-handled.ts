import type { Rule } from '../rule.ts'
import { columnPlace, sumRule } from '../sum-rule.ts'

/** r1 + r2 = r24 + r25 in every column of table 三: the identity that the form itself prints in its corner. */
export const receivedEqualsHandled: Rule = sumRule(
  'ID-3',
  {
    zh: '表三每列：第一项加第二项，等于第三项加第四项',
    en: 'Table 三, every column: items 一 and 二 equal items 三 and 四',
  },
  '表三表头所印勾稽关系',
  {
    place: columnPlace,
    parts: { zh: '“（七）总计”与“结转下年度继续办理”之和', en: '（七）总计 and 结转下年度 add up to' },
    total: { zh: '“本年新收”与“上年结转”之和', en: '本年新收 and 上年结转 add up to' },
    verb: '是',
    advice: {
      zh: '收到的申请不是办完了就是结转下年，请核对这四个数。',
      en: 'Every application is either handled or carried over: check these four numbers.',
    },
  },
  {
    pass: { told: { zh: '收到 5＋1，办理 6＋结转 0', en: '5 + 1 received, 6 handled + 0 carried over' }, changes: {} },
    fail: {
      told: { zh: '结转下年度写成 2，多出 2 件', en: 'carried over says 2: two too many' },
      changes: { cells: { 't3.carriedOut.natural': 2 } },
    },
  },
)
