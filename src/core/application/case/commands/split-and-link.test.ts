import { describe, expect, it } from 'vitest'
import { received } from '../../../../../test/support/case-story.ts'

const open = received('2025-03-03')

describe('splitting (一事一申请, T3-4)', () => {
  it('ends the handling of the whole and names its parts', () => {
    expect(open.did('splitApplication', '2025-03-04').state).toMatchObject({
      status: 'split',
      parts: ['case-2', 'case-3'],
    })
  })

  it.each([
    ['into one part', { parts: ['case-2', 'case-2'] }, 'case-number'],
    ['without a reason', { reason: ' ' }, 'case-text-missing'],
  ])('is refused %s', (_case, data, code) => {
    expect(open.would('splitApplication', '2025-03-04', data)).toMatchObject({ error: { code } })
  })

  it('is refused where several matters are counted as one (DB-5), and when steps have been taken', () => {
    const one = received('2025-03-03', {}, { severalMatters: 'one' })
    expect(one.would('splitApplication', '2025-03-04')).toMatchObject({ error: { code: 'case-split-off' } })
    const extended = open.did('extendReply', '2025-03-04')
    expect(extended.would('splitApplication', '2025-03-05')).toMatchObject({ error: { code: 'case-split-late' } })
  })
})

describe('a link', () => {
  it('stands once for each relation, in any status', () => {
    const linked = open.did('linkCase', '2025-03-04')
    expect(linked.state.links).toEqual([{ caseId: 'case-9', relation: 'sameInformation' }])
    expect(linked.would('linkCase', '2025-03-04')).toMatchObject({ error: { code: 'case-part-used' } })
    expect(linked.did('linkCase', '2025-03-04', { relation: 'repeats' }).state.links).toHaveLength(2)
  })
})
