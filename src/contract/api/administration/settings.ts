import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual, day, done, instant } from '../common.ts'

const setting = z.strictObject({
  name: z.string(),
  label: bilingual,
  meaning: bilingual,
  basis: z.string(),
  expected: bilingual,
  fallback: z.string().nullable().meta({ description: '不设置时的值 what holds while nothing is set' }),
  value: z.string(),
  changed: z.strictObject({ at: instant, by: z.string().nullable() }).nullable(),
})

export const showSettings = endpoint({
  method: 'GET',
  path: '/api/settings',
  id: 'showSettings',
  summary: { zh: '本机关的全部设置', en: 'All settings of one’s agency' },
  answer: z.strictObject({
    groups: z.array(z.strictObject({ id: z.string(), title: bilingual, settings: z.array(setting) })),
  }),
})

const texts = z.record(z.string().max(60), z.string().max(5000))

export const changeSettings = endpoint({
  method: 'PUT',
  path: '/api/settings',
  id: 'changeSettings',
  summary: { zh: '修改设置', en: 'Change settings' },
  body: z.strictObject({
    values: texts,
    seen: texts.meta({ description: '开始修改时看到的值 what stood there when the change began' }),
  }),
  answer: z.strictObject({ problems: z.record(z.string(), bilingual) }),
})

const festival = z.enum(['newYear', 'spring', 'qingming', 'labour', 'dragonBoat', 'midAutumn', 'national'])
const holiday = z.strictObject({
  festivals: z.array(festival).min(1).max(7),
  from: day,
  to: day,
  makeUps: z.array(day).max(12),
})
const year = z.int().min(2019).max(2099)

export const proposeHolidays = endpoint({
  method: 'GET',
  path: '/api/holidays/:year',
  id: 'proposeHolidays',
  summary: {
    zh: '一年的放假安排：参考数据和已录入的通知',
    en: 'The holidays of a year: a proposal, and what was taken in',
  },
  params: z.object({ year: z.coerce.number().pipe(year) }),
  answer: z.strictObject({
    holidays: z.array(holiday).nullable(),
    faults: z.array(bilingual),
    taken: z.array(z.strictObject({ number: z.string(), published: day })),
  }),
})

export const takeHolidayNotice = endpoint({
  method: 'POST',
  path: '/api/holidays',
  id: 'takeHolidayNotice',
  summary: { zh: '录入国务院办公厅的放假安排', en: 'Take in a holiday notice' },
  body: z.strictObject({
    year,
    number: z.string().min(1).max(60),
    published: day,
    holidays: z.array(holiday).min(1).max(12),
  }),
  answer: done
    .extend({ moved: z.int().meta({ description: '随之变动的期限 how many deadlines moved' }) })
    .meta({ id: 'holidayNoticeTaken' }),
})
