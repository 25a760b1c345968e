import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { done, id, instant } from '../common.ts'
import { reminderKind } from './notifications.ts'

const one = z.object({ id })

const webhook = z
  .strictObject({ id, url: z.string(), kinds: z.array(reminderKind), createdAt: instant })
  .meta({ id: 'webhook', title: '回调地址 webhook' })

export const listWebhooks = endpoint({
  method: 'GET',
  path: '/api/webhooks',
  id: 'listWebhooks',
  summary: { zh: '本机关登记的回调地址', en: 'The webhooks of the agency' },
  answer: z.strictObject({ webhooks: z.array(webhook) }),
})

export const addWebhook = endpoint({
  method: 'POST',
  path: '/api/webhooks',
  id: 'addWebhook',
  summary: { zh: '登记回调地址；签名密钥只显示这一次', en: 'Add a webhook; its secret is told once' },
  body: z.strictObject({ url: z.string().max(2000), kinds: z.array(reminderKind).max(10) }),
  answer: z.strictObject({ webhook, secret: z.string() }),
})

export const removeWebhook = endpoint({
  method: 'DELETE',
  path: '/api/webhooks/:id',
  id: 'removeWebhook',
  summary: { zh: '删除回调地址', en: 'Remove a webhook' },
  params: one,
  answer: done,
})

const undelivered = z.strictObject({
  id,
  channel: z.enum(['mail', 'webhook']),
  attempts: z.int(),
  fault: z.string().nullable(),
  createdAt: instant,
})

export const listUndelivered = endpoint({
  method: 'GET',
  path: '/api/undelivered',
  id: 'listUndelivered',
  summary: { zh: '多次尝试以后没有送达的邮件和回调', en: 'Mail and calls that were given up' },
  answer: z.strictObject({ undelivered: z.array(undelivered) }),
})

export const sendAgain = endpoint({
  method: 'POST',
  path: '/api/undelivered/:id/again',
  id: 'sendAgain',
  summary: { zh: '重新送出', en: 'Send it again' },
  params: one,
  answer: done,
})
