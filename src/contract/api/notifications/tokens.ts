import { z } from 'zod'
import { endpoint } from '../../endpoint.ts'
import { bilingual, done, id, instant, role } from '../common.ts'

const scopes = z.array(z.string().max(100)).max(300)

const token = z
  .strictObject({
    id,
    name: z.string(),
    roles: z.array(role),
    scopes: scopes.meta({ description: '可以做的事（用例名称）the use cases that it is good for' }),
    createdAt: instant,
    expiresAt: instant,
    lastUsedAt: instant.nullable(),
    revokedAt: instant.nullable(),
    state: z.enum(['active', 'expired', 'revoked']),
  })
  .meta({ id: 'apiToken', title: '接口令牌 API token' })

export const listTokens = endpoint({
  method: 'GET',
  path: '/api/tokens',
  id: 'listTokens',
  summary: { zh: '本机关的接口令牌', en: 'The API tokens of the agency' },
  answer: z.strictObject({
    tokens: z.array(token),
    possible: z
      .array(z.strictObject({ role, scopes: z.array(z.strictObject({ scope: z.string(), name: bilingual })) }))
      .meta({ description: '令牌可以得到的权限 what a token can be given' }),
  }),
})

export const createToken = endpoint({
  method: 'POST',
  path: '/api/tokens',
  id: 'createToken',
  summary: { zh: '发出接口令牌；全文只显示这一次', en: 'Make an API token; its text is told once' },
  body: z.strictObject({
    name: z.string().max(200),
    roles: z.array(role).min(1).max(7),
    scopes,
    days: z.int(),
  }),
  answer: z.strictObject({ token, text: z.string() }),
})

export const revokeToken = endpoint({
  method: 'POST',
  path: '/api/tokens/:id/revoke',
  id: 'revokeToken',
  summary: { zh: '撤销接口令牌', en: 'Revoke an API token' },
  params: z.object({ id }),
  answer: done,
})
