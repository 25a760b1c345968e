import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { agencyOf } from '../../../test/support/organisation.ts'
import { AGENCY_KINDS, AGENCY_LEVELS, existsOn, nameOn } from './index.ts'

const bureau = agencyOf('c', 'department', 'g', {
  name: '积石山县商务局',
  since: day('1985-03-01'),
  formerNames: [
    { name: '积石山县商业局', until: day('2002-06-30') },
    { name: '积石山县经济商务局', until: day('2019-03-14') },
  ],
  ended: day('2024-01-01'),
})

describe('the name of an agency', () => {
  it.each([
    ['before it was founded', '1985-02-28', null],
    ['on its first day', '1985-03-01', '积石山县商业局'],
    ['on the last day of its first name', '2002-06-30', '积石山县商业局'],
    ['on the day after', '2002-07-01', '积石山县经济商务局'],
    ['on the day of the next change', '2019-03-15', '积石山县商务局'],
    ['on its last day', '2023-12-31', '积石山县商务局'],
    ['on the first day without it', '2024-01-01', null],
  ])('%s (%s) is %s', (_, date, name) => {
    expect(nameOn(bureau, day(date))).toBe(name)
    expect(existsOn(bureau, day(date))).toBe(name !== null)
  })

  it('is the present one where nobody knows until when a former one was used', () => {
    const vague = agencyOf('c', 'department', 'g', { name: '商务局', formerNames: [{ name: '商业局', until: null }] })
    expect(nameOn(vague, day('1990-01-01'))).toBe('商务局')
  })
})

describe('kinds and levels', () => {
  it.each([
    ['kinds', AGENCY_KINDS],
    ['levels', AGENCY_LEVELS],
  ])('have names of their own: %s', (_, specs) => {
    for (const language of ['zh', 'en'] as const)
      expect(new Set(specs.map(({ name }) => name[language])).size).toBe(specs.length)
  })

  it('stand under their own kind where there are several steps of it', () => {
    expect(AGENCY_KINDS.filter(({ kind, under }) => under.includes(kind)).map(({ kind }) => kind)).toEqual([
      'government',
      'department',
      'vertical',
    ])
  })
})
