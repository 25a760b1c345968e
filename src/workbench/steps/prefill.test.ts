import { describe, expect, it } from 'vitest'
import { prefilled } from './prefill.ts'
import type { ShownCase } from './shown.ts'

const request = { subject: '资金', description: '明细', documentNumber: null, carrier: 'paper', way: null } as const
const proposal = { day: '2025-03-10', by: '杨帆', days: 15, reason: '涉及三个股室' }
const record = { channel: 'fax', arrived: '2025-03-03', received: null } as ShownCase['record']
const shown = (change: object): Pick<ShownCase, 'record' | 'content'> => ({
  record,
  content: { request, proposal: null, ...change } as ShownCase['content'],
})

describe('a form begins', () => {
  it('for the head with what the Office asked for', () => {
    expect(prefilled('extendReply', shown({ proposal }))).toEqual({ days: '15', reason: '涉及三个股室' })
    expect(prefilled('extendReply', shown({}))).toEqual({})
  })

  it('for a correction with what stands in the register', () => {
    expect(prefilled('correctRegistration', shown({}))).toEqual({
      ...{ channel: 'fax', arrived: '2025-03-03', received: '' },
      request: { subject: '资金', description: '明细', documentNumber: '', carrier: 'paper', way: '' },
    })
  })

  it('for anything else with nothing', () => {
    expect(prefilled('decideReply', shown({ proposal }))).toEqual({})
  })
})
