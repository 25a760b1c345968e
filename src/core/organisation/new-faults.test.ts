import { describe, expect, it } from 'vitest'
import { agencyOf, personOf, REGIONS } from '../../../test/support/organisation.ts'
import { newFaults } from './new-faults.ts'
import type { Organisation } from './organisation.ts'

const government = agencyOf('g', 'government', null)
const wrongBefore = agencyOf('c', 'department', 'nowhere')
const before: Organisation = { agencies: [government, wrongBefore], sections: [], people: [] }
const codesAfter = (change: Partial<Organisation>): string[] =>
  newFaults(before, { ...before, ...change }, REGIONS).map(({ code }) => code)

describe('a change', () => {
  it('is held against nothing that was wrong before it', () => {
    expect(codesAfter({ agencies: [government, { ...wrongBefore, region: '622927' }] })).toEqual([])
  })

  it('is told what it brings about, elsewhere too', () => {
    expect(
      codesAfter({
        agencies: [
          { ...government, kind: 'vertical' },
          { ...wrongBefore, parent: 'g' },
        ],
      }),
    ).toEqual(['parent-kind'])
    expect(codesAfter({ agencies: [government, { ...wrongBefore, region: '999999' }] })).toEqual(['region-unknown'])
  })

  it('of people is looked at in the same way', () => {
    expect(codesAfter({ people: [personOf('马', { login: 'ma.xy' })] })).toEqual(['login-without-roles'])
  })
})
