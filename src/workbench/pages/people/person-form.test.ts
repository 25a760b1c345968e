import { describe, expect, it } from 'vitest'
import {
  bySection,
  factsOf,
  formOf,
  NOBODY,
  type People,
  type Person,
  type Section,
  sectionFacts,
  sectionForm,
} from './person-form.ts'

const section = (id: string, ordinal: number): Section => ({
  ...{ id, name: id, isOffice: false, ordinal, duties: [], version: 1 },
})
const person = (id: string, sectionId: string | null): Person => ({
  ...{ id, name: id, post: '', sectionId, headsSection: false, inOffice: false, groupPlace: null },
  ...{ email: '', phone: '' },
  ...{ version: 1, account: null },
})

describe('the form of a person', () => {
  it('comes back as it was, with nothing for nothing', () => {
    const facts = {
      name: '马',
      post: '局长',
      sectionId: null,
      headsSection: false,
      inOffice: true,
      groupPlace: 'head',
      email: 'ma@example.gov.cn',
      phone: '0930-7721001',
    } as const
    expect(factsOf(formOf(facts))).toEqual(facts)
    expect(factsOf(NOBODY)).toMatchObject({ sectionId: null, groupPlace: null })
  })
})

describe('the form of a section', () => {
  it('holds duties line by line, and a place that is a number', () => {
    const facts = { name: '办公室', isOffice: true, ordinal: 2, duties: ['甲', '乙'] }
    expect(sectionFacts(sectionForm(facts))).toEqual(facts)
    expect(sectionFacts({ ...sectionForm(facts), ordinal: 'x', duties: '甲\n \n' })).toMatchObject({
      ordinal: 0,
      duties: ['甲'],
    })
  })
})

describe('people', () => {
  it('stand under their sections, heads first, empty sections too', () => {
    const people: People = {
      ...{ agency: { id: 'a', name: '' }, group: null, sections: [section('s1', 1), section('s2', 2)] },
      people: [person('p1', 's1'), person('p2', null)],
    }
    const groups = bySection(people).map((one) => [one.section?.id ?? null, one.people.map(({ id }) => id)])
    expect(groups).toEqual([
      [null, ['p2']],
      ['s1', ['p1']],
      ['s2', []],
    ])
  })
})
