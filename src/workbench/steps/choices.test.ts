import { describe, expect, it } from 'vitest'
import { thingsOf } from './choices.ts'
import type { CaseContent } from './shown.ts'

const LETTER: CaseContent['letters'][number] = {
  ...{ id: 'l1', letter: 'RP-1', name: '答复书', variant: null, to: 'applicant', number: '积商公复〔2025〕3号' },
  ...{ status: 'approved', createdBy: null, createdAt: '', changedAt: '', version: 1 },
}
const SEARCH: CaseContent['searches'][number] = {
  id: 's1',
  section: { id: 'x', name: '电商股' },
  asked: '2025-10-20',
  days: 5,
  recorded: null,
}
const CONSULTATION: CaseContent['consultations'][number] = {
  id: 'c1',
  partyId: 'p',
  name: '某**司',
  whom: 'thirdParty',
  sent: '2025-09-12',
  served: null,
  opinion: null,
  told: null,
}

const CONTENT: Pick<CaseContent, 'searches' | 'consultations' | 'letters'> = {
  searches: [SEARCH, { ...SEARCH, id: 's2', recorded: { day: '2025-10-21', found: true } }],
  consultations: [CONSULTATION],
  letters: [LETTER, { ...LETTER, id: 'l2', status: 'draft' }, { ...LETTER, id: 'l3', to: 'file' }],
}

describe('what of a case a step can choose', () => {
  it.each([
    ['search', [{ value: 's1', words: '电商股　2025-10-20' }]],
    ['consultation', [{ value: 'c1', words: '某**司　2025-09-12' }]],
    ['letter', [{ value: 'l1', words: '答复书　积商公复〔2025〕3号' }]],
    ['text', []],
  ] as const)('as %s', (kind, options) => {
    expect(thingsOf(kind, CONTENT)).toEqual(options)
  })
})
