import { z } from 'zod'
import { REMINDER_KINDS } from '#core/application/index'
import { endpoint } from '../../endpoint.ts'
import { bilingual, day, done, id, instant } from '../common.ts'

export const reminderKind = z.enum(REMINDER_KINDS).meta({
  description:
    '到期、超期、他人期限届满、等待审查、等待批准、提请延长、没有同意延长、申请人补正、提交缴费凭证、撤回 see docs/other-systems.md',
})

const notification = z
  .strictObject({
    id,
    caseId: id,
    number: z.string(),
    kind: reminderKind,
    said: bilingual.meta({ description: '一句话，没有个人信息 a sentence without personal data' }),
    due: day,
    left: z.int().meta({ description: '送出时还剩的工作日，负数为超期 working days left then; below 0 overdue' }),
    at: instant,
    readAt: instant.nullable(),
  })
  .meta({ id: 'notification', title: '提醒 notification' })

export const listNotifications = endpoint({
  method: 'GET',
  path: '/api/notifications',
  id: 'listNotifications',
  summary: { zh: '自己收到的提醒，新的在前', en: 'What one was told, the newest first' },
  query: z.object({ before: id.optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
  answer: z.strictObject({ notifications: z.array(notification), next: id.nullable(), unread: z.int() }),
})

export const readNotifications = endpoint({
  method: 'POST',
  path: '/api/notifications/read',
  id: 'readNotifications',
  summary: { zh: '标为已读：一条，或者这一条和以前的全部', en: 'Mark as read: one, or all up to it' },
  body: z.strictObject({ id, andOlder: z.boolean() }),
  answer: done,
})

const choice = {
  mailed: z.array(reminderKind).max(10),
  address: z.string().max(300).nullable().meta({ description: '电子邮箱 mail address' }),
  version: z.int().min(0).meta({ description: '看到的版本，0 为还没有选择 the version that was seen, 0 = none' }),
}

export const showNotificationChoice = endpoint({
  method: 'GET',
  path: '/api/notifications/choice',
  id: 'showNotificationChoice',
  summary: { zh: '自己选择的邮件提醒', en: 'Of what one is mailed, and where' },
  answer: z.strictObject({
    ...choice,
    workAddress: z
      .string()
      .nullable()
      .meta({ description: '登记的工作邮箱，没有另填时用 the address at work, used without another one' }),
    mailIsSetUp: z.boolean(),
  }),
})

export const chooseNotifications = endpoint({
  method: 'PUT',
  path: '/api/notifications/choice',
  id: 'chooseNotifications',
  summary: { zh: '选择邮件提醒', en: 'Choose of what one is mailed, and where' },
  body: z.strictObject(choice),
  answer: done,
})
