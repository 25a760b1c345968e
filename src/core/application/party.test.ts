import { describe, expect, it } from 'vitest'
import { isBody, NO_CONTACT, type PartyFacts, shownName } from './party.ts'

const facts = (change: Partial<PartyFacts>): PartyFacts => ({ ...NO_CONTACT, name: '某某', ...change })

describe('the name that a page shows unasked', () => {
  it.each([
    ['a natural person', ' 马小云 ', true, '马**'],
    ['a person whose first character is outside the basic plane', '𠮷田', true, '𠮷**'],
    ['a body', ' 兰州某某商贸有限公司 ', false, '兰州某某商贸有限公司'],
  ])('of %s', (_, name, isPerson, shown) => {
    expect(shownName(name, isPerson)).toBe(shown)
  })
})

describe('a party whose nature nobody stated', () => {
  it.each([
    ['with a credit code', { identity: { kind: 'creditCode', number: '11100000000013127D' } }, true],
    ['with a representative', { representative: '马建国' }, true],
    ['with a contact person', { contactPerson: '马小云' }, true],
    ['with an identity card', { identity: { kind: 'identityCard', number: '11010519491231002X' } }, false],
    ['with a blank where a representative would stand', { representative: ' ' }, false],
    ['with a name alone', {}, false],
  ] as const)('%s is told to be a body or not', (_, change, body) => {
    expect(isBody(facts(change))).toBe(body)
  })
})
