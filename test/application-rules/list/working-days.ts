import { type RuleSection, rule } from '../listed-rule.ts'

const CALENDAR = 'core/calendar'

export const WORKING_DAY_RULES: RuleSection = {
  section: '10',
  title: { zh: '工作日', en: 'Working days' },
  rules: [
    rule(
      'WD-1',
      '周一到周五减去放假，加上调休上班。',
      'Weekdays without the holidays, and the make-up days.',
      ...[`${CALENDAR}/working-days.ts`, `${CALENDAR}/notices.ts`],
    ),
    rule('WD-2', '当天不算。', 'The day itself does not count.', `${CALENDAR}/term.ts`),
    rule(
      'WD-3',
      '按日历算的，最后一天是休息日就顺延。',
      'In calendar days, a last day of rest moves on.',
      `${CALENDAR}/calendar-days.ts`,
    ),
    rule(
      'WD-4',
      '按月算到对应日，没有的到月底。',
      'Months end on the same day, or at the end of the month.',
      `${CALENDAR}/calendar-days.ts`,
    ),
    rule('WD-5', '法定节日：2025 年起多两天。', 'Holidays by law: two more since 2025.', `${CALENDAR}/statutory.ts`),
    rule(
      'WD-6',
      '半天节日不算；地方的休息日另外叠加。',
      'Half days change nothing; local days are laid over.',
      `${CALENDAR}/overlay.ts`,
    ),
    rule(
      'WD-7',
      '还没公布的年份暂按法定节日，标明暂定，导入后重算。',
      'A year without a notice is provisional and computed again when it comes.',
      ...[`${CALENDAR}/calendar.ts`, `${CALENDAR}/imported-notices.ts`],
    ),
    rule(
      'WD-8',
      '年中可能改，按公布的日子分版本。',
      'Notices may change within a year: each day has its version.',
      `${CALENDAR}/in-force.ts`,
    ),
  ],
}
