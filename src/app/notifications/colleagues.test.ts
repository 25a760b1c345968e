import { describe, expect, it } from 'vitest'
import type { Reminded } from '#core/application/index'
import type { Role } from '../grants.ts'
import type { Id } from '../ports.ts'
import { type Colleague, recipientsOf } from './colleagues.ts'

const id = (text: string): Id => text as Id
const colleague = (name: string, roles: readonly Role[], section: string | null = null): Colleague => ({
  accountId: id(name),
  roles,
  sectionId: section === null ? null : id(section),
})
const BUREAU = [
  colleague('clerk', ['clerk'], '电商股'),
  colleague('other clerk', ['clerk'], '人事股'),
  colleague('officer', ['officer'], '办公室'),
  colleague('leader', ['leader']),
  colleague('administrator', ['administrator']),
]
const NOBODY = { handlerId: null, sectionId: null, askedSectionId: null }

describe('who is told', () => {
  it.each<[string, Reminded[], Partial<typeof NOBODY> | Record<string, Id>, Colleague[], string[]]>([
    ['the handler', ['handler'], { handlerId: id('clerk') }, BUREAU, ['clerk']],
    ['the section, when nobody handles it', ['handler'], { sectionId: id('电商股') }, BUREAU, ['clerk']],
    [
      'the section, when the handler has left',
      ['handler'],
      { handlerId: id('gone'), sectionId: id('人事股') },
      BUREAU,
      ['other clerk'],
    ],
    ['the Office, when no section has it', ['handler'], {}, BUREAU, ['officer']],
    [
      'the section that was asked',
      ['section'],
      { sectionId: id('人事股'), askedSectionId: id('电商股') },
      BUREAU,
      ['clerk'],
    ],
    ['the Office for a section without clerks', ['section'], { askedSectionId: id('财务股') }, BUREAU, ['officer']],
    [
      'handler, Office and leader, each once',
      ['handler', 'office', 'leader'],
      { handlerId: id('officer') },
      BUREAU,
      ['officer', 'leader'],
    ],
    ['the Office in place of a leader', ['leader'], {}, BUREAU.slice(0, 3), ['officer']],
    ['the administrator, when there is nobody else', ['office'], {}, BUREAU.slice(4), ['administrator']],
    ['nobody in an empty bureau', ['handler', 'leader'], {}, [], []],
  ])('is %s', (_, to, charge, colleagues, told) => {
    expect(recipientsOf(to, colleagues, { ...NOBODY, ...charge })).toEqual(told)
  })
})
