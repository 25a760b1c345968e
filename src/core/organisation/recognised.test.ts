import { describe, expect, it } from 'vitest'
import { agencyOf, personOf, sectionOf } from '../../../test/support/organisation.ts'
import type { Organisation } from './organisation.ts'
import { recognised } from './recognised.ts'

const BY_NAME: Organisation = {
  agencies: [
    agencyOf('县政府', 'government', null, { name: '县政府' }),
    agencyOf('经贸局', 'department', '县政府', { name: '经贸局', supervisor: '县政府' }),
  ],
  sections: [sectionOf('办公室', { agency: '经贸局' })],
  people: [personOf('马小云', { agency: '经贸局', login: 'ma' })],
}
const reading = (part: Partial<Organisation>): Organisation => ({ agencies: [], sections: [], people: [], ...part })

describe('an agency that goes by its name', () => {
  it('takes the id that a table gives it, wherever it is named', () => {
    const read = reading({
      agencies: [
        agencyOf('G', 'government', null, { name: '县政府' }),
        agencyOf('C', 'department', 'G', { name: '商务局', formerNames: [{ name: '经贸局', until: null }] }),
      ],
    })
    const { agencies, sections, people } = recognised(BY_NAME, read)
    expect(agencies.map(({ id, parent, supervisor }) => [id, parent, supervisor])).toEqual([
      ['G', null, null],
      ['C', 'G', 'G'],
    ])
    expect([sections[0]?.agency, people[0]?.agency]).toEqual(['C', 'C'])
  })

  it.each([
    [
      'two rows bear its name',
      [agencyOf('A', 'department', null, { name: '经贸局' }), agencyOf('B', 'department', null, { name: '经贸局' })],
    ],
    ['no row does', [agencyOf('A', 'department', null, { name: '教育局' })]],
    ['the id is another one’s', [agencyOf('县政府', 'department', null, { name: '经贸局' })]],
  ])('keeps its name when %s', (_, agencies) => {
    expect(recognised(BY_NAME, reading({ agencies })).agencies[1]?.id).toBe('经贸局')
  })

  it('keeps an id that was given to it', () => {
    const known = reading({ agencies: [agencyOf('7', 'department', null, { name: '经贸局' })] })
    const read = reading({ agencies: [agencyOf('8', 'department', null, { name: '经贸局' })] })
    expect(recognised(known, read).agencies[0]?.id).toBe('7')
  })
})

describe('a person', () => {
  const loginOf = (known: Organisation['people'], people: Organisation['people']) =>
    recognised(reading({ people: known }), reading({ people })).people.map(({ login }) => login)

  it.each([
    ['has no account yet and the table gives one', [personOf('马')], [personOf('马', { login: 'ma' })], ['ma']],
    ['has an account and the table is silent', [personOf('马', { login: 'ma' })], [personOf('马')], [null]],
    ['has another login', [personOf('马', { login: 'ma' })], [personOf('马', { login: 'ma2' })], ['ma']],
    ['works elsewhere', [personOf('马', { agency: 'x' })], [personOf('马', { login: 'ma' })], [null]],
    ['has a namesake in the table', [personOf('马')], [personOf('马'), personOf('马', { login: 'ma' })], [null]],
    ['has a namesake who is kept', [personOf('马'), personOf('马')], [personOf('马', { login: 'ma' })], [null, null]],
  ])('is the same one or not: %s', (_, known, read, logins) => {
    expect(loginOf(known, read)).toEqual(logins)
  })
})
