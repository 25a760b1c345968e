import type { Sentences } from './sentence.ts'

/** Other systems: what they are told, and how they come in. */
export const OUTSIDE_SENTENCES: Sentences = {
  'webhook.added': (said) => ({ zh: `登记回调地址 ${said('url')}`, en: `Added the webhook ${said('url')}` }),
  'webhook.removed': (said) => ({ zh: `删除回调地址 ${said('url')}`, en: `Removed the webhook ${said('url')}` }),
  'outbox.sentAgain': (said) => ({
    zh: `重新送出没有送达的一件（${said('channel')}）`,
    en: `Sent a ${said('channel')} again`,
  }),
  'token.created': (said) => ({
    zh: `为“${said('name')}”发出接口令牌，有效至 ${said('until')}`,
    en: `Made an API token for “${said('name')}”, good until ${said('until')}`,
  }),
  'token.revoked': (said) => ({
    zh: `撤销“${said('name')}”的接口令牌`,
    en: `Revoked the API token of “${said('name')}”`,
  }),
}
