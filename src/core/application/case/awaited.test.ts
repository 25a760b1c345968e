import { describe, expect, it } from 'vitest'
import { item, received } from '../../../../test/support/case-story.ts'
import { awaitedOf } from '../index.ts'

const open = received('2025-03-03')
const proposed = open.did('proposeExtension', '2025-03-04')
const decided = open.did('decideReply', '2025-03-20')
const refusal = open.did('decideReply', '2025-03-20', { items: [item('r10')] })

describe('the decision that a case waits for', () => {
  it.each([
    ['nobody’s while it is handled', open, null],
    ['the head’s on an extension that was asked for', proposed, 'extension'],
    ['nobody’s when the head has declined', proposed.did('declineExtension', '2025-03-05'), null],
    ['the review of a disclosure first', decided, 'review'],
    ['then its approval', decided.did('reviewReply', '2025-03-21'), 'approval'],
    ['the approval of a refusal', refusal, 'approval'],
    ['nobody’s when it is approved', refusal.did('approveReply', '2025-03-21'), null],
    ['nobody’s while a correction hides the proposal', proposed.did('askCorrection', '2025-03-05'), null],
  ] as const)('is %s', (_case, story, expected) => {
    expect(awaitedOf(story.state)).toBe(expected)
  })
})
