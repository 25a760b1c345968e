import { entry } from './entry.ts'

/** Dates and terms. */
export const DATES_ERRORS = {
  'date-missing': entry(
    422,
    64,
    '没有写日期。',
    'The date is missing.',
    '日期写成 2025-03-12 这样。',
    'Write dates as 2025-03-12.',
  ),
  'date-invalid': entry(
    422,
    64,
    '“{date}”不是日历上的日期。',
    '“{date}” is no day of the calendar.',
    '日期写成 2025-03-12 这样，并请核对月和日。',
    'Write dates as 2025-03-12, and check month and day.',
  ),
  'date-outside-calendar': entry(
    422,
    64,
    '日期 {date} 不在可以计算的范围内。',
    'The date {date} lies outside the years that can be computed.',
    '请检查年份：可以计算 2008 年到 2096 年的期限。',
    'Check the year: terms from 2008 to 2096 can be computed.',
  ),
  'term-length': entry(
    422,
    64,
    '期限的天数“{days}”不对：应当是不超过 {longest} 的正整数。',
    'A term of “{days}” days: it must be a whole number from 1 to {longest}.',
    '答复期限是 20 个工作日，延长最多 20 个工作日。',
    'The reply period is 20 working days, an extension at most 20.',
  ),
  'dates-reversed': entry(
    422,
    64,
    '日期的先后不对：{to} 不应早于 {from}。',
    'The dates are out of order: {to} must not be before {from}.',
    '请核对收到、发出和收到意见的日期。',
    'Check the dates of receipt, dispatch and answer.',
  ),
  'dates-far-apart': entry(
    422,
    64,
    '{from} 和 {to} 相隔超过 {years} 年。',
    '{from} and {to} lie more than {years} years apart.',
    '请核对年份。',
    'Check the years.',
  ),
  'term-over': entry(
    422,
    64,
    '期限已在 {due} 届满，{date} 的事不能再影响它。',
    'The term ended on {due}; what happened on {date} cannot change it.',
    '请核对日期。期限届满以后征求意见、要求补正或者通知收费，都不能延长期限。',
    'Check the dates. Consulting, asking for a correction or a fee after the end does not prolong the term.',
  ),
} as const
