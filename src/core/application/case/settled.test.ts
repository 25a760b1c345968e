import { describe, expect, it } from 'vitest'
import { contextOn, received, type Story } from '../../../../test/support/case-story.ts'
import { settledTerms } from './index.ts'

const open = received('2025-03-03')
const decided = open.did('decideReply', '2025-03-05').did('approveReply', '2025-03-06')
const posted = (on: string) => decided.did('sendReply', on, { delivery: 'post' })
const told = ({ state }: Story) =>
  settledTerms(state, contextOn('2026-03-02')).map(
    ({ what, term, done, kept }) => `${what} ${term.due} ${done} ${kept ? 'kept' : 'late'}`,
  )

describe('the periods that are over', () => {
  it.each<[string, Story, readonly string[]]>([
    ['posted on the last day', posted('2025-03-31'), ['reply 2025-03-31 2025-03-31 kept']],
    ['posted a day later', posted('2025-04-01'), ['reply 2025-03-31 2025-04-01 late']],
    ['withdrawn', open.did('withdraw', '2025-03-20'), ['reply 2025-03-31 2025-03-20 kept']],
    ['not answered', decided, []],
    [
      'received on an order that runs',
      posted('2025-03-31').did('receiveOrder', '2025-09-23'),
      ['reply 2025-03-31 2025-03-31 kept'],
    ],
    ['of Art. 41', received('2025-03-03', { kind: 'ownRecord' }).did('withdraw', '2025-03-05'), []],
    [
      'closed because no correction came',
      open.did('askCorrection', '2025-03-05').did('recordCorrectionService', '2025-03-05').did('lapse', '2025-05-06'),
      [],
    ],
  ])('in a case %s are %j', (_case, story, expected) => {
    expect(told(story)).toEqual(expected)
  })
})
