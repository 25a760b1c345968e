import { describe, expect, it } from 'vitest'
import { item, received } from '../../../../../test/support/case-story.ts'

const open = received('2025-03-03')
const decided = open.did('decideReply', '2025-03-20')
const reviewed = decided.did('reviewReply', '2025-03-21')
const nobody = { reviewedBy: null }

describe('the review before disclosure (REG-17, DOC-18)', () => {
  it('stays with the draft, and the approval needs to name nobody', () => {
    expect(decided.would('approveReply', '2025-03-21', nobody)).toMatchObject({
      error: { code: 'case-review-missing' },
    })
    expect(reviewed.state).toMatchObject({
      status: 'decided',
      draft: { reviewed: { day: '2025-03-21', by: 'reviewer' } },
    })
    expect(reviewed.did('approveReply', '2025-03-24', nobody).events.at(-1)).toMatchObject({
      type: 'replyApproved',
      reviewedBy: 'reviewer',
    })
  })

  it('goes before a name that the approval gives', () => {
    const approved = reviewed.did('approveReply', '2025-03-24', { reviewedBy: 'somebody else' })
    expect(approved.events.at(-1)).toMatchObject({ reviewedBy: 'reviewer' })
  })

  it('is not done by whoever decided, nor twice, nor before the decision', () => {
    expect(decided.would('reviewReply', '2025-03-21', {}, 'officer')).toMatchObject({
      error: { code: 'case-same-person', params: { rule: 'REG-17' } },
    })
    expect(reviewed.would('reviewReply', '2025-03-22')).toMatchObject({ error: { code: 'case-part-done' } })
    expect(decided.would('reviewReply', '2025-03-19')).toMatchObject({ error: { code: 'case-day-order' } })
    expect(reviewed.would('approveReply', '2025-03-20', nobody)).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('sends the draft back with an opinion, which the history keeps', () => {
    expect(decided.would('reviewReply', '2025-03-21', { conclusion: 'return', opinion: ' ' })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
    const back = decided.did('reviewReply', '2025-03-21', { conclusion: 'return', opinion: '附件二涉及工作秘密' })
    expect(back.state).toMatchObject({ status: 'handling', draft: null })
    expect(back.events.slice(-2)).toMatchObject([
      { type: 'replyReviewed', conclusion: 'return', opinion: '附件二涉及工作秘密', by: 'reviewer' },
      { type: 'replyReturned', reason: '附件二涉及工作秘密' },
    ])
  })

  it('is forgotten with the draft, whether it was approved or not', () => {
    for (const story of [reviewed, reviewed.did('approveReply', '2025-03-24', nobody)]) {
      const again = story.did('returnReply', '2025-03-25').did('decideReply', '2025-03-26')
      expect(again.state.draft?.reviewed).toBeNull()
      expect(again.would('approveReply', '2025-03-27', nobody)).toMatchObject({
        error: { code: 'case-review-missing' },
      })
    }
  })

  it('may be made of a refusal, which needs none', () => {
    const refusal = open.did('decideReply', '2025-03-20', { items: [item('r10')] })
    expect(refusal.would('approveReply', '2025-03-21', nobody).ok).toBe(true)
    expect(refusal.would('reviewReply', '2025-03-21').ok).toBe(true)
  })
})
