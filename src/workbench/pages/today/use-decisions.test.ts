import { describe, expect, it } from 'vitest'
import type { Line } from '../../cases/line.ts'
import { decisionsOf, withoutShown } from './use-decisions.ts'

describe('what waits for one’s own decision', () => {
  it.each([
    ['reviewer', ['case/reviewReply', 'case/returnReply'], ['review']],
    ['leader', ['case/approveReply', 'case/extendReply'], ['approval', 'extension']],
    ['officer', ['case/decideReply'], []],
  ])('is for a %s %j: %j', (_role, may, expected) => {
    expect(decisionsOf({ may: may as never })).toEqual(expected)
  })

  it('stands once on the page, and is not counted again', () => {
    const [one, two] = [{ id: '1' } as Line, { id: '2' } as Line]
    const groups = [
      { name: 'today', cases: [one], total: 1 },
      { name: 'week', cases: [one, two], total: 9 },
    ]
    expect(withoutShown(groups, [one])).toEqual([{ name: 'week', cases: [two], total: 8 }])
  })
})
