import { describe, expect, it } from 'vitest'
import { item, received } from '../../../../../test/support/case-story.ts'
import type { Consulted, Override } from '../../index.ts'

const asked = (whom: Consulted) =>
  received('2025-03-03')
    .did('consult', '2025-03-06', { consultationId: 'consultation-1', whom })
    .did('recordConsultationService', '2025-03-07')
const third = asked('thirdParty')
const refusing = third.did('receiveOpinion', '2025-03-24')
const overridden: readonly Override[] = [{ consultationId: 'consultation-1', publicInterest: '公共资金的使用' }]
const r4 = { items: [item('r4')] }
const r8 = { items: [item('r8')] }

describe('consulting', () => {
  it('is recorded once for each letter', () => {
    const again = { consultationId: 'consultation-1' }
    expect(third.would('consult', '2025-03-10', again)).toMatchObject({ error: { code: 'case-part-used' } })
    for (const type of ['recordConsultationService', 'receiveOpinion'] as const) {
      expect(refusing.would(type, '2025-03-25')).toMatchObject({ error: { code: 'case-none-open' } })
      const another = refusing.did('consult', '2025-03-25')
      expect(another.would(type, '2025-03-25')).toMatchObject({ error: { code: 'case-part-done' } })
    }
    const unknown = { consultationId: 'consultation-9' }
    for (const type of ['recordConsultationService', 'receiveOpinion'] as const)
      expect(third.did('consult', '2025-03-10').would(type, '2025-03-11', unknown)).toMatchObject({
        error: { code: 'case-part-unknown', params: { id: 'consultation-9' } },
      })
  })

  it('keeps its days in order', () => {
    expect(third.would('receiveOpinion', '2025-03-06')).toMatchObject({ error: { code: 'case-day-order' } })
    const early = received('2025-03-03')
    expect(early.would('consult', '2025-03-02')).toMatchObject({ error: { code: 'case-day-order' } })
  })

  it('asks for a judgement of the grounds of a third party that refuses (REG-32.4)', () => {
    expect(third.would('receiveOpinion', '2025-03-24', { reasonable: null })).toMatchObject({
      error: { code: 'case-opinion-unjudged' },
    })
    expect(asked('jointMaker').would('receiveOpinion', '2025-03-24', { reasonable: null }).ok).toBe(true)
  })
})

describe('disclosing what others have to do with', () => {
  it('waits for the opinion or the end of its days; a refusal on other grounds need not (REG-32.2, REG-34)', () => {
    expect(third.would('decideReply', '2025-03-28')).toMatchObject({
      error: { code: 'case-consultation-open', params: { due: '2025-03-28', rule: 'REG-32.2' } },
    })
    expect(asked('jointMaker').would('decideReply', '2025-03-28')).toMatchObject({
      error: { code: 'case-consultation-open', params: { rule: 'REG-34' } },
    })
    expect(third.would('decideReply', '2025-03-10', { items: [item('r5')] }).ok).toBe(true)
  })

  it('is open after silence, which is no consent of a third party: the organ decides (REG-32.3, REG-34)', () => {
    expect(third.would('decideReply', '2025-03-31').ok).toBe(true)
    expect(third.would('decideReply', '2025-03-31', r8).ok).toBe(true)
    expect(asked('jointMaker').would('decideReply', '2025-03-31').ok).toBe(true)
  })

  it('as a whole is refused when a third party refuses with reasonable grounds, in part it is open (REG-32.6)', () => {
    expect(refusing.would('decideReply', '2025-03-25')).toMatchObject({
      error: { code: 'case-third-party-refuses', params: { rule: 'REG-32.4' } },
    })
    expect(refusing.would('decideReply', '2025-03-25', r4).ok).toBe(true)
    const unreasonable = third.did('receiveOpinion', '2025-03-24', { reasonable: false })
    expect(unreasonable.would('decideReply', '2025-03-25').ok).toBe(true)
  })

  it('for the public interest says why, and goes out when the third party was told (REG-32.5, EVD-3)', () => {
    const unsaid = [{ consultationId: 'consultation-1', publicInterest: '' }]
    expect(refusing.would('decideReply', '2025-03-25', { overrides: unsaid })).toMatchObject({
      error: { code: 'case-text-missing' },
    })
    const approved = refusing
      .did('decideReply', '2025-03-25', { overrides: overridden })
      .did('approveReply', '2025-03-26')
    expect(approved.would('sendReply', '2025-03-26')).toMatchObject({ error: { code: 'case-third-party-not-told' } })
    const told = approved.did('tellThirdParty', '2025-03-26')
    expect(told.would('sendReply', '2025-03-26').ok).toBe(true)
    expect(told.would('tellThirdParty', '2025-03-26')).toMatchObject({ error: { code: 'case-none-open' } })
  })

  it('is told to a third party after it spoke against it, or let its days pass, not before (REG-32.5, DOC-10)', () => {
    expect(third.would('tellThirdParty', '2025-03-28')).toMatchObject({
      error: { code: 'case-consultation-open', params: { due: '2025-03-28', rule: 'REG-32.2' } },
    })
    expect(third.would('tellThirdParty', '2025-03-31').ok).toBe(true)
    expect(refusing.would('tellThirdParty', '2025-03-24').ok).toBe(true)
    const agreeing = third.did('receiveOpinion', '2025-03-24', { agrees: true, reasonable: null })
    expect(agreeing.would('tellThirdParty', '2025-03-31')).toMatchObject({ error: { code: 'case-none-open' } })
    const other = { consultationId: 'consultation-2' } as const
    const both = refusing.did('consult', '2025-03-25', other)
    expect(both.would('tellThirdParty', '2025-03-26').ok).toBe(true)
    expect(both.would('tellThirdParty', '2025-03-26', other)).toMatchObject({
      error: { code: 'case-consultation-open' },
    })
  })

  it('overrides third parties only', () => {
    const joint = asked('jointMaker').did('receiveOpinion', '2025-03-24')
    expect(joint.would('decideReply', '2025-03-25', { overrides: overridden })).toMatchObject({
      error: { code: 'case-not-third-party' },
    })
    expect(
      refusing.did('consult', '2025-03-25').would('tellThirdParty', '2025-03-25', { consultationId: 'x' }),
    ).toMatchObject({
      error: { code: 'case-part-unknown' },
    })
    const both = joint.did('consult', '2025-03-25')
    expect(both.would('tellThirdParty', '2025-04-17')).toMatchObject({ error: { code: 'case-not-third-party' } })
  })
})

describe('withholding for a third party (r8)', () => {
  it('needs a third party that was asked and does not agree (REG-32.1, EXC-4)', () => {
    expect(received('2025-03-03').would('decideReply', '2025-03-04', r8)).toMatchObject({
      error: { code: 'case-third-party-not-asked', params: { rule: 'REG-32.1' } },
    })
    const agreeing = third.did('receiveOpinion', '2025-03-24', { agrees: true, reasonable: null })
    expect(agreeing.would('decideReply', '2025-03-25', r8)).toMatchObject({
      error: { code: 'case-third-party-agrees' },
    })
    expect(refusing.would('decideReply', '2025-03-25', r8).ok).toBe(true)
    expect(third.would('decideReply', '2025-03-10', r8)).toMatchObject({ error: { code: 'case-consultation-open' } })
  })
})
