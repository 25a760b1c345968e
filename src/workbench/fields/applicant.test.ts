import { describe, expect, it } from 'vitest'
import { applicantOf, NOTHING_CORRECTED, storableApplicant } from './applicant.ts'

const form = { ...NOTHING_CORRECTED, partyId: 'p1' }
const named = { ...form.party, name: '马小云', identityNumber: '11010519491231002X' }

describe('an applicant who was entered wrongly', () => {
  it.each([
    ['nothing', form, null],
    ['the kind only', { ...form, nature: 'partnership' }, { partyId: 'p1', nature: 'partnership', facts: null }],
    ['who it is', { ...form, anew: true, party: named }, { partyId: 'p1', nature: null, facts: { name: '马小云' } }],
    ['what was typed and then unticked', { ...form, party: named }, null],
  ])('is corrected by %s', (_case, filled, expected) => {
    if (expected === null) expect(applicantOf(filled)).toBeNull()
    else expect(applicantOf(filled)).toMatchObject(expected)
  })

  it('leaves no number of an identity paper in a draft', () => {
    expect(storableApplicant({ ...form, anew: true, party: named }).party.identityNumber).toBe('')
  })
})
