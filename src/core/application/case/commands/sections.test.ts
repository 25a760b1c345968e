import { describe, expect, it } from 'vitest'
import { contextOn, received } from '../../../../../test/support/case-story.ts'
import { clockOf } from '../../index.ts'

const open = received('2025-03-03')
const asked = open.did('askSearch', '2025-03-04', { searchId: 'search-1' })

describe('sections', () => {
  it('pass a case on without stopping the clock (CLK-11), never to themselves', () => {
    const passed = open.did('assignSection', '2025-03-04').did('assignSection', '2025-03-05', { section: '办公室' })
    expect(passed.state.section).toBe('办公室')
    expect(passed.events.at(-1)).toMatchObject({ from: '电商股', section: '办公室' })
    expect(clockOf(passed.state, contextOn('2025-03-20'))).toMatchObject([
      { what: 'reply', due: { due: '2025-03-31' } },
    ])
    expect(passed.would('assignSection', '2025-03-06', { section: '办公室' })).toMatchObject({
      error: { code: 'case-part-used' },
    })
  })

  it('search within days of their own, beside the reply period', () => {
    expect(clockOf(asked.state, contextOn('2025-03-20'))).toMatchObject([
      { what: 'search', part: 'search-1', waitingFor: 'section', due: { due: '2025-03-11' } },
      { what: 'reply', waitingFor: 'agency' },
    ])
  })

  it('record where, by what words and by whom, once (DOC-19)', () => {
    for (const data of [{ where: [] }, { keywords: [' '] }, { searchedBy: '' }])
      expect(asked.would('recordSearch', '2025-03-05', data)).toMatchObject({ error: { code: 'case-text-missing' } })
    expect(asked.would('recordSearch', '2025-03-03')).toMatchObject({ error: { code: 'case-day-order' } })
    expect(asked.would('recordSearch', '2025-03-05', { searchId: 'x' })).toMatchObject({
      error: { code: 'case-part-unknown' },
    })
    const recorded = asked.did('recordSearch', '2025-03-05').did('askSearch', '2025-03-05')
    expect(recorded.would('recordSearch', '2025-03-06')).toMatchObject({ error: { code: 'case-part-done' } })
    expect(recorded.state.searches[0]?.recorded).toEqual({ day: '2025-03-05', found: false })
  })

  it('are asked once under an id, within the reply period', () => {
    expect(asked.would('askSearch', '2025-03-05', { searchId: 'search-1' })).toMatchObject({
      error: { code: 'case-part-used' },
    })
    for (const days of [0, 21])
      expect(open.would('askSearch', '2025-03-05', { days })).toMatchObject({
        error: { code: 'case-number' },
      })
  })
})
