import { expect, it } from 'vitest'
import { unseenActs } from './use-applicant-acts.ts'

type Told = Parameters<typeof unseenActs>[0][number]
const told = (kind: Told['kind'], readAt: string | null = null): Told => ({
  ...{ id: kind, caseId: 'c', number: '2025-003', kind, said: { zh: '', en: '' }, due: '2025-03-31', left: 3 },
  ...{ at: '2025-03-10T01:00:00.000Z', readAt },
})

it('stands on Today until it was read, and nothing else that one was told does', () => {
  const shown = unseenActs([
    told('due'),
    told('corrected'),
    told('approval'),
    told('paymentProof', '2025-03-11T01:00:00.000Z'),
    told('withdrawn'),
  ])
  expect(shown.map(({ kind }) => kind)).toEqual(['corrected', 'withdrawn'])
})
