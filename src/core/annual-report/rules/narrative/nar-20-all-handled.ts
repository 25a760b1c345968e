import { EDITIONS, practice } from '../basis.ts'
import { knownAt } from '../hand.ts'
import { fail, pass } from '../judgement.ts'
import { valuesOf } from '../reading/compare.ts'
import { sentencesOfYear } from '../reading/sentences.ts'
import type { CheckInput, Rule } from '../rule.ts'

const ALL =
  /(?:全部|均|都|所有)(?:已)?[^0-9，。]{0,12}?(?:办结|办理完成|办理完毕|答复完毕)|办结率(?:为|达到|达|均为)?100%/u
const OF_APPLICATIONS = /申请/u
/** Letters, proposals and hotlines are handled too; 除…外 says that some were not. */
const ELSE = /建议|提案|诉求|信件|信访|信箱|投诉|热线|工单|咨询|留言|除|其余|结转(?:至|到|入)?(?:下|次|明|20)/u

const CARRIED_OUT = {
  instance: 'carriedOut',
  table: '表三',
  shapes: [],
  meanings: [{ zh: '', en: '', cells: ['t3.carriedOut.total'] }],
} as const

/** Total of r25; where the total is blank beside filled cells, their sum. */
const carriedOut = (input: CheckInput): number | null =>
  knownAt(input, 't3.carriedOut.total') ?? valuesOf(input, CARRIED_OUT)[0]?.value ?? null

/** A text that says all applications were handled, beside some carried over to the next year. */
export const allHandled: Rule = {
  id: 'NAR-20',
  title: { zh: '文字说全部办结的，不应再有结转下年度', en: 'Where all were handled, none is carried over' },
  basis: [practice('ARP-4')],
  severity: 'warning',
  editions: EDITIONS,
  reads: ['texts', 't3.carriedOut.total'],
  check: (input) => {
    const quote = sentencesOfYear(input)
      .filter((s) => OF_APPLICATIONS.test(s) && !ELSE.test(s))
      .map((s) => ALL.exec(s)?.[0])
      .find((q) => q !== undefined)
    const value = carriedOut(input)
    if (quote === undefined || value === null) return []
    const at = { cells: ['t3.carriedOut.total'] as const, left: 0, right: value }
    return value === 0
      ? [
          pass(
            `文字“${quote}”与表三一致，没有结转下年度的申请。`,
            `“${quote}” agrees with table 三: none is carried over.`,
            at,
          ),
        ]
      : [
          fail(
            `文字写的是“${quote}”，表三却有 ${value} 件结转下年度继续办理。请改正其中一处。`,
            `The text says “${quote}”, but table 三 carries ${value} over to the next year. Correct one of the two.`,
            at,
          ),
        ]
  },
  examples: {
    pass: {
      told: { zh: '全部办结，结转 0 件', en: 'all handled, none carried over' },
      changes: { texts: { 一: '2023年收到申请5件，所有申请均已办结。' } },
    },
    fail: {
      told: { zh: '全部办结，却结转 1 件', en: 'all handled, yet one carried over' },
      changes: { texts: { 一: '2023年收到申请5件，所有申请均已办结。' }, cells: { 't3.carriedOut.total': 1 } },
    },
  },
}
