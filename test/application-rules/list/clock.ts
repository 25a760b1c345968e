import { type RuleSection, rule } from '../listed-rule.ts'

const CLOCK = 'core/application/clock.ts'
const TERM = 'core/calendar/term.ts'
const DELIVERIES = 'core/application/case/deliveries.ts'

export const CLOCK_RULES: RuleSection = {
  section: '1.7',
  title: { zh: '期限的计算', en: 'The clock' },
  rules: [
    rule('CLK-1', '都按工作日算。', 'All periods count working days.', ...['core/application/periods.ts', TERM]),
    rule(
      'CLK-2',
      '当天不算，下一个工作日是第一天。',
      'The day itself does not count; the next working day is day 1.',
      TERM,
    ),
    rule('CLK-3', '最后一天总是工作日。', 'The last day is always a working day.', TERM),
    rule(
      'CLK-4',
      '要求补正就停，收到补正重新算二十天。',
      'A correction notice stops it; the correction starts twenty days anew.',
      CLOCK,
    ),
    rule(
      'CLK-5',
      '征求意见不算：发出的次日起，到收到意见或者对方期满。',
      'A consultation is left out: from the day after dispatch to the answer, or the end of the other’s days.',
      CLOCK,
    ),
    rule(
      'CLK-6',
      '延期接在（顺延后的）原期限之后。',
      'An extension follows the first due date, wherever that has moved.',
      TERM,
    ),
    rule(
      'CLK-7',
      '收费通知停住，缴费次日重新算。',
      'A fee notice stops it; payment starts it anew from the next day.',
      CLOCK,
    ),
    rule(
      'CLK-8',
      '当面、委托以签收为准，邮寄以交邮为准。',
      'Handed over: the day of signing; posted: the day of posting.',
      ...[DELIVERIES, 'core/application/case/commands/service.ts'],
    ),
    rule('CLK-9', '只能走邮政企业，不能用快递公司。', 'Through the post only, never a private courier.', DELIVERIES),
    rule(
      'CLK-10',
      '电子送达以进入对方系统为准。',
      'Electronically: when it enters the applicant’s system.',
      DELIVERIES,
    ),
    rule(
      'CLK-11',
      '机关内部转来转去，期限不停。',
      'Passing it around inside never stops the clock.',
      'core/application/case/commands/sections.ts',
    ),
    rule(
      'CLK-12',
      '判决公开的，二十个工作日。',
      'A judgment that orders disclosure gives twenty working days.',
      ...[CLOCK, 'core/application/case/commands/after.ts'],
    ),
  ],
}
