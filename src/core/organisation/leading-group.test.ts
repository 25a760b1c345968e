import { describe, expect, it } from 'vitest'
import { personOf, sectionOf } from '../../../test/support/organisation.ts'
import { GROUP_PLACES, leadingGroup, OFFICE_DUTIES, ROLES, SUPERVISING_DUTIES } from './index.ts'

/** The seed's own: head, deputy, section heads, and the office that promotes, guides, coordinates and supervises. */
const sections = [sectionOf('局办公室', { isOffice: true }), sectionOf('市场股'), sectionOf('商贸股')]
const people = [
  personOf('局长', { groupPlace: 'head' }),
  personOf('副局长', { groupPlace: 'deputy' }),
  personOf('主任', { section: '局办公室', headsSection: true, groupPlace: 'member' }),
  personOf('股长', { section: '市场股', headsSection: true, groupPlace: 'member' }),
  personOf('股员', { section: '商贸股', groupPlace: 'member' }),
  personOf('商贸股长', { section: '商贸股', headsSection: true }),
]

describe('a leading group', () => {
  it('has head, deputies, members and the office', () => {
    const group = leadingGroup(sections, people)
    expect(group?.head?.name).toBe('局长')
    expect(group?.deputies.map(({ name }) => name)).toEqual(['副局长'])
    expect(group?.members.map(({ name }) => name)).toEqual(['主任', '股长', '股员'])
    expect(group?.office?.name).toBe('局办公室')
  })

  it('names the sections whose heads sit outside', () => {
    expect(leadingGroup(sections, people)?.sectionsOutside.map(({ name }) => name)).toEqual(['商贸股'])
  })

  it('is none where nobody has a place', () => {
    expect(leadingGroup(sections, [personOf('局长')])).toBeNull()
  })

  it('has no office where no disclosure unit is named', () => {
    expect(leadingGroup([], people)?.office).toBeNull()
  })
})

describe('what the law charges with', () => {
  it('REG-04: is five duties of the disclosure unit', () => {
    expect(OFFICE_DUTIES.map(({ title }) => title.zh.slice(0, 4))).toEqual([
      '办理本机',
      '维护和更',
      '组织编制',
      '组织开展',
      '本机关规',
    ])
  })

  it('REG-03: is to promote, guide, coordinate and supervise', () => {
    expect(SUPERVISING_DUTIES.map(({ title }) => title.zh.slice(0, 2))).toEqual(['推进', '指导', '协调', '监督'])
  })
})

describe('roles', () => {
  it('are seven, each with a name and one sentence in both languages', () => {
    expect(ROLES.map(({ role }) => role)).toEqual([
      'clerk',
      'officer',
      'reviewer',
      'leader',
      'administrator',
      'supervisor',
      'auditor',
    ])
    for (const { meaning } of ROLES) {
      expect(meaning.zh).toMatch(/^[^。]+。$/)
      expect(meaning.en).toMatch(/^[A-Z][^.]+\.$/)
    }
  })

  it.each([
    ['roles', ROLES],
    ['places', GROUP_PLACES],
  ])('and names of %s are all different', (_, specs) => {
    expect(new Set(specs.map(({ name }) => name.zh)).size).toBe(specs.length)
  })
})
