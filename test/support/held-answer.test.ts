import { describe, expect, it } from 'vitest'
import { holdAnswer } from './held-answer.ts'

const json = (body: unknown, status = 200) => Response.json(body, { status })
const NOTHING = { unread: 0, next: null, notifications: [] }
const REFUSED = { code: 'not-found', message: '没有', messageEn: 'none', hint: '看', hintEn: 'look' }

describe('an answer that a test gets', () => {
  it('passes when it is what its schema says, whatever the query was', async () => {
    await holdAnswer('GET', '/api/notifications?limit=3', json(NOTHING))
    await holdAnswer('GET', '/api/notifications', json({ error: REFUSED }, 404))
  })

  it.each([
    ['lacks something', '/api/notifications', json({ ...NOTHING, next: undefined })],
    ['says more', '/api/notifications', json({ ...NOTHING, password: 'x' })],
    ['is refused in other words', '/api/notifications', json({ error: { ...REFUSED, stack: 'at' } }, 404)],
    ['is refused by a code that nobody knows', '/api/notifications', json({ error: { ...REFUSED, code: 'x' } }, 404)],
    ['has the status of another refusal', '/api/notifications', json({ error: REFUSED }, 400)],
  ])('fails when it %s', async (_, path, answer) => {
    await expect(holdAnswer('GET', path, answer)).rejects.toThrow()
  })
})
