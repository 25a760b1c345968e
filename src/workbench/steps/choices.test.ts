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

const CONTENT: Pick<CaseContent, 'searches' | 'consultations' | 'letters' | 'jointLetters' | 'replies'> = {
  searches: [SEARCH, { ...SEARCH, id: 's2', recorded: { day: '2025-10-21', found: true } }],
  consultations: [CONSULTATION],
  letters: [LETTER, { ...LETTER, id: 'l2', status: 'draft' }, { ...LETTER, id: 'l3', to: 'file' }],
  jointLetters: [],
  replies: [],
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

  it('as a letter of another application only when it has gone out there (DOC-R5)', () => {
    const joint = { ...LETTER, id: 'j1', caseId: 'other', number: '积商公复〔2025〕4号' }
    const ids = (jointLetters: CaseContent['jointLetters']) =>
      thingsOf('letter', { ...CONTENT, jointLetters }).map(({ value }) => value)
    expect(ids([joint])).toEqual(['l1'])
    expect(ids([{ ...joint, status: 'sent' }])).toEqual(['l1', 'j1'])
  })

  it('as the reply that went out and reached nobody, to be sent again, and never as one that has answered', () => {
    const sent = { ...LETTER, status: 'sent' } as const
    const letters = [sent, { ...sent, id: 'n1', letter: 'DOC-4' }]
    const answered = { row: 'r6', number: LETTER.number, day: '2025-10-20', delivered: null } as const
    expect(thingsOf('letter', { ...CONTENT, letters }).map(({ value }) => value)).toEqual(['l1'])
    expect(thingsOf('letter', { ...CONTENT, letters, replies: [answered] })).toEqual([])
  })
})
