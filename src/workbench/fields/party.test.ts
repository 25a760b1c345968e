import { describe, expect, it } from 'vitest'
import { EMPTY_PARTY, partyOf, slipsOf, withoutIdentity } from './party.ts'

const MA = { ...EMPTY_PARTY, name: ' 马某某 ', identityNumber: '11010519491231002X', phone: '13800138000' }

describe('somebody outside the agency in a form', () => {
  it('is taken down without what was not filled in', () => {
    expect(partyOf(MA)).toMatchObject({
      name: '马某某',
      identity: { kind: 'identityCard', number: '11010519491231002X' },
      phone: '13800138000',
      email: null,
      representative: null,
    })
    expect(partyOf({ ...MA, identityNumber: ' ' }).identity).toBeNull()
    expect(partyOf({ ...MA, identityKind: 'constructor' }).identity?.kind).toBe('other')
  })

  it('keeps rare characters as they were written', () => {
    expect(partyOf({ ...MA, name: '𠮷𬭸' }).name).toBe('𠮷𬭸')
  })

  it('has its slips pointed out, and only those', () => {
    expect(slipsOf(MA, '2025-10-22')).toEqual([])
    expect(slipsOf({ ...MA, identityNumber: '110105194912310021' }, '2025-10-22')).toHaveLength(1)
    expect(slipsOf({ ...MA, identityKind: 'passport', identityNumber: '110105194912310021' }, '2025-10-22')).toEqual([])
  })

  it('leaves no number of an identity paper in a draft', () => {
    expect(JSON.stringify(withoutIdentity(MA))).not.toContain('19491231')
  })
})
