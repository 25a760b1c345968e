import { describe, expect, it } from 'vitest'
import type { Bilingual } from '#core/shared/index'
import { ACCOUNT_TEXTS } from './account/texts.ts'
import { CLINIC_TEXTS } from './clinic/texts.ts'
import { CLOCK_TEXTS } from './clock/texts.ts'
import { FOLLOW_TEXTS } from './online/follow-texts.ts'
import { ONLINE_TEXTS } from './online/texts.ts'
import { DEADLINE_TEXTS } from './portal/deadline-texts.ts'
import { TEXTS } from './texts.ts'

interface Tree {
  readonly [name: string]: Bilingual | readonly Bilingual[] | Tree
}

const isText = (value: Tree[string]): value is Bilingual => 'zh' in value && typeof value.zh === 'string'

const textsOf = (tree: Tree, path = ''): readonly (readonly [string, Bilingual])[] =>
  Object.entries(tree).flatMap(([name, value]) => {
    if (isText(value)) return [[`${path}${name}`, value] as const]
    return Array.isArray(value)
      ? value.map((text: Bilingual, i) => [`${path}${name}.${i}`, text] as const)
      : textsOf(Object.fromEntries(Object.entries(value)), `${path}${name}.`)
  })

const slots = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()

describe('the texts of the pages', () => {
  it.each([
    ...textsOf(TEXTS),
    ...textsOf(CLINIC_TEXTS, 'clinic.'),
    ...textsOf(CLOCK_TEXTS, 'clock.'),
    ...textsOf(DEADLINE_TEXTS, 'deadline.'),
    ...textsOf(ACCOUNT_TEXTS, 'account.'),
    ...textsOf(ONLINE_TEXTS, 'online.'),
    ...textsOf(FOLLOW_TEXTS, 'follow.'),
  ])('%s says the same in both languages', (_, { zh, en }) => {
    expect(zh.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
    expect(slots(en)).toEqual(slots(zh))
  })

  it('are many', () => expect(textsOf(TEXTS).length).toBeGreaterThan(100))
})
