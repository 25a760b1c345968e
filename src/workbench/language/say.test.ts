import { describe, expect, it } from 'vitest'
import { languageOf, sayWith, t } from './say.ts'

describe('the language of the workbench', () => {
  it.each([
    [['zh-CN', 'en'], 'zh'],
    [['en-GB', 'zh-CN'], 'en'],
    [['fr'], 'zh'],
    [[], 'zh'],
  ] as const)('for a browser that wishes %o is %s', (wished, language) => {
    expect(languageOf(wished)).toBe(language)
  })

  it('fills the slots that it knows, and leaves the others', () => {
    expect(sayWith(t('{n} 件，{who}', '{n}, {who}'), { n: 0 })).toMatch(/^0.*\{who\}$/)
  })
})
