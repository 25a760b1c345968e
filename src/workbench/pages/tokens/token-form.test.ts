import { describe, expect, it } from 'vitest'
import { emptyToken, scopeName, scopeOptions, wishOf } from './token-form.ts'

const named = (scope: string, zh: string) => ({ scope, name: { zh, en: scope } })
const POSSIBLE = [
  { role: 'officer' as const, scopes: [named('case/withdraw', '登记撤回'), named('list-cases', '看登记簿')] },
  { role: 'auditor' as const, scopes: [named('list-cases', '看登记簿')] },
]
describe('the form of a token', () => {
  it('offers the steps of an application apart from the rest, in words', () => {
    expect(scopeOptions(POSSIBLE, 'officer')).toEqual({
      steps: [{ value: 'case/withdraw', words: '登记撤回' }],
      rest: [{ value: 'list-cases', words: '看登记簿' }],
    })
    expect(scopeOptions(POSSIBLE, '')).toEqual({ steps: [], rest: [] })
  })

  it('sends only what the role can be given, although more was chosen before', () => {
    const form = {
      ...emptyToken(),
      name: ' 平台 ',
      role: 'auditor',
      days: '90',
      scopes: ['case/withdraw', 'list-cases'],
    }
    expect(wishOf(POSSIBLE, form)).toEqual({ name: '平台', roles: ['auditor'], scopes: ['list-cases'], days: 90 })
  })

  it('names a scope in words, and one that nobody knows any more as it is', () => {
    expect([scopeName(POSSIBLE, 'case/withdraw'), scopeName(POSSIBLE, 'gone')]).toEqual(['登记撤回', 'gone'])
  })
})
