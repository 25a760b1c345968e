import { describe, expect, it } from 'vitest'
import { factsOf, formOf, NEW_AGENCY } from './agency-form.ts'

describe('the form of an agency', () => {
  it('comes back as it was, with nothing for nothing', () => {
    const facts = {
      ...({
        code: 'c1',
        shortName: '商务局',
        kind: 'department',
        level: 'county',
        parentId: null,
        region: '622927',
      } as const),
      ...{ namedSupervisorId: '0190b5c4-0000-7000-8000-000000000001', creditCode: '', since: '1985-03-01' },
    }
    expect(factsOf(formOf(facts))).toEqual(facts)
    expect(factsOf(NEW_AGENCY)).toMatchObject({ parentId: null, namedSupervisorId: null, since: null })
  })
})
