import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, tell } from '#core/shared/index'
import {
  agencyOf,
  creditCode,
  organisations,
  personOf,
  REGIONS,
  sectionOf,
} from '../../../test/support/organisation.ts'
import { type Agency, type Organisation, organisationFaults, type Person, type Section } from './index.ts'

const COUNTY = [
  agencyOf('g', 'government', null),
  agencyOf('o', 'office', 'g'),
  agencyOf('c', 'department', 'g', { name: '商务局' }),
]

const faultsOf = (more: Partial<Organisation>): string[] =>
  organisationFaults({ agencies: COUNTY, sections: [], people: [], ...more }, REGIONS).map(
    ({ of, field, code }) => `${of.name}/${field}/${code}`,
  )

const changed = (more: Partial<Agency>): Agency[] => COUNTY.map((a) => (a.id === 'c' ? { ...a, ...more } : a))
const beside = (...more: readonly Agency[]): Agency[] => [...COUNTY, ...more]

describe('an organisation', () => {
  it('without a fault has none', () => {
    fc.assert(
      fc.property(organisations, (organisation) => {
        expect(organisationFaults(organisation, REGIONS)).toEqual([])
      }),
    )
  })

  it.each<[string, Agency[], string[]]>([
    ['lacks an id', changed({ id: '' }), ['商务局/id/field-required']],
    ['has an id of several words', changed({ id: 'a b' }), ['商务局/id/field-characters']],
    [
      'has an id that a reader would take for an explanation',
      changed({ id: '说明：' }),
      ['商务局/id/field-characters'],
    ],
    ['has too long an id', changed({ id: 'a'.repeat(65) }), ['商务局/id/field-too-long']],
    ['lacks a name', changed({ name: '' }), ['/name/field-required']],
    ['has a name on two lines', changed({ name: '商务\n局' }), ['商务\n局/name/field-characters']],
    [
      'has a former name that would be read as two',
      changed({ formerNames: [{ name: '商业局；经贸局', until: null }] }),
      ['商务局/formerNames/field-characters'],
    ],
    ['is of a region that does not exist', changed({ region: '622928' }), ['商务局/region/region-unknown']],
    ['is a department of a township', changed({ level: 'township' }), ['商务局/level/agency-level-township']],
    [
      'is a township of county level',
      beside(agencyOf('t', 'township', 'g', { level: 'county' })),
      ['机关t/level/agency-level-township'],
    ],
    [
      'ended before it was founded',
      changed({ since: day('2019-01-02'), ended: day('2019-01-01') }),
      ['商务局/ended/agency-dates-reversed'],
    ],
    [
      'was renamed before it was founded',
      changed({ since: day('2019-01-02'), formerNames: [{ name: '商业局', until: day('2018-01-01') }] }),
      ['商务局/formerNames/agency-dates-reversed'],
    ],
    [
      'has former names out of order',
      changed({
        formerNames: [
          { name: '经贸局', until: day('2019-01-01') },
          { name: '商业局', until: day('2002-01-01') },
        ],
      }),
      ['商务局/formerNames/agency-dates-reversed'],
    ],
    ['has a successor and no end', changed({ successor: 'o' }), ['商务局/ended/successor-without-end']],
    [
      'is named twice',
      beside(agencyOf('c2', 'department', 'g', { name: '商务局' })),
      ['商务局/name/agency-name-twice'],
    ],
    ['has an id twice', beside(agencyOf('c', 'department', 'g', { name: '粮食局' })), ['粮食局/id/agency-id-twice']],
    [
      'has a credit code twice',
      [...changed({ creditCode: creditCode(1) }), agencyOf('l', 'department', 'g', { creditCode: creditCode(1) })],
      ['机关l/creditCode/credit-code-twice'],
    ],
    ['stands under nobody known', changed({ parent: 'x' }), ['商务局/parent/reference-unknown']],
    ['is supervised by nobody known', changed({ supervisor: 'x' }), ['商务局/supervisor/reference-unknown']],
    [
      'is taken over by nobody known',
      changed({ successor: 'x', ended: day('2019-01-01') }),
      ['商务局/successor/reference-unknown'],
    ],
    ['stands under an office', changed({ parent: 'o' }), ['商务局/parent/parent-kind']],
    ['has two general offices', beside(agencyOf('o2', 'office', 'g')), ['机关o2/kind/government-office-twice']],
    ['is its own superior', changed({ parent: 'c' }), ['商务局/parent/agencies-in-circle']],
    ['supervises itself', changed({ supervisor: 'c' }), ['商务局/supervisor/agencies-in-circle']],
    [
      'supervises the office that supervises it',
      COUNTY.map((a) => (a.id === 'o' ? { ...a, supervisor: 'c' } : a)),
      ['机关o/supervisor/agencies-in-circle', '商务局/supervisor/agencies-in-circle'],
    ],
    [
      'takes itself over',
      changed({ successor: 'c', ended: day('2019-01-01') }),
      ['商务局/successor/agencies-in-circle'],
    ],
    [
      'is taken over by one that ended before',
      [
        ...changed({ successor: 'l', ended: day('2019-01-01') }),
        agencyOf('l', 'department', 'g', { ended: day('2018-01-01') }),
      ],
      ['商务局/successor/successor-ended-before'],
    ],
  ])('with an agency that %s is told so', (_, agencies, expected) => {
    expect(faultsOf({ agencies })).toEqual(expected)
  })

  it.each<[string, Agency[]]>([
    [
      'that ended beside one of its name',
      [...changed({ ended: day('2019-01-01') }), agencyOf('n', 'department', 'g', { name: '商务局' })],
    ],
    [
      'renamed on the day it was founded',
      changed({ since: day('2019-01-01'), formerNames: [{ name: '商业局', until: day('2019-01-01') }] }),
    ],
    ['and a second office that has ended', beside(agencyOf('o2', 'office', 'g', { ended: day('2019-01-01') }))],
    [
      'whose name another has in another county',
      beside(agencyOf('g2', 'government', null), agencyOf('x', 'department', 'g2', { name: '商务局' })),
    ],
  ])('with an agency %s has no fault', (_, agencies) => {
    expect(faultsOf({ agencies })).toEqual([])
  })

  it.each<[string, Section[], string[]]>([
    ['of an unknown agency', [sectionOf('股', { agency: 'x' })], ['股/agency/reference-unknown']],
    ['without a name', [sectionOf('')], ['/section/field-required']],
    ['twice', [sectionOf('股'), sectionOf('股')], ['股/section/section-twice']],
    [
      'with two disclosure units',
      [sectionOf('甲', { isOffice: true }), sectionOf('乙', { isOffice: true })],
      ['乙/isOffice/disclosure-unit-twice'],
    ],
    [
      'with a duty that would be read as two',
      [sectionOf('股', { duties: ['甲；乙'] })],
      ['股/duties/field-characters'],
    ],
    ['with too long a duty', [sectionOf('股', { duties: ['责'.repeat(201)] })], ['股/duties/field-too-long']],
  ])('with a section %s is told so', (_, sections, expected) => {
    expect(faultsOf({ sections })).toEqual(expected)
  })

  it.each<[string, Person[], string[]]>([
    ['without a name', [personOf('')], ['/name/field-required']],
    ['in a section that is not there', [personOf('张', { section: '股' })], ['张/section/reference-unknown']],
    ['twice', [personOf('张'), personOf('张')], ['张/name/person-twice']],
    [
      'with another’s login',
      [personOf('张', { login: 'zhang', roles: ['clerk'] }), personOf('李', { login: 'zhang', roles: ['clerk'] })],
      ['李/login/login-twice'],
    ],
    ['with two mail addresses', [personOf('张', { email: 'a@b.cn,c@d.cn' })], ['张/email/mail-address-invalid']],
    ['with words for a number', [personOf('张', { phone: '请打总机' })], ['张/phone/phone-form']],
    ['with a login of two letters', [personOf('张', { login: 'zh', roles: ['clerk'] })], ['张/login/login-form']],
    ['with a login that is a path', [personOf('张', { login: '../etc', roles: ['clerk'] })], ['张/login/login-form']],
    ['with roles and no login', [personOf('张', { roles: ['clerk'] })], ['张/login/roles-without-login']],
    ['with a login and no role', [personOf('张', { login: 'zhang' })], ['张/roles/login-without-roles']],
    ['who audits himself', [personOf('张', { login: 'zhang', roles: ['auditor', 'clerk'] })], ['张/roles/roles-apart']],
    ['in a group without a head', [personOf('张', { groupPlace: 'member' })], ['张/groupPlace/group-without-head']],
    [
      'heading a group that has a head',
      [personOf('张', { groupPlace: 'head' }), personOf('李', { groupPlace: 'head' })],
      ['李/groupPlace/group-head-twice'],
    ],
  ])('with a person %s is told so', (_, people, expected) => {
    expect(faultsOf({ people })).toEqual(expected)
  })

  it('says all faults at once, each in a sentence of both languages', () => {
    const agencies = changed({ region: '999999', parent: 'x', successor: 'y', level: 'township' })
    const faults = organisationFaults({ agencies, sections: [], people: [] }, REGIONS)
    expect(faults.map(({ code }) => code)).toEqual([
      'agency-level-township',
      'region-unknown',
      'successor-without-end',
      'reference-unknown',
      'reference-unknown',
    ])
    expect(faults.map((fault) => tell(fault).message.zh)).toContain('“上级”写的“x”找不到。')
    for (const fault of faults) expect(tell(fault).message.en).not.toContain('{')
  })
})
