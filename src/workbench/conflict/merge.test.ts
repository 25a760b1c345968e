import { describe, expect, it } from 'vitest'
import { merge, settled } from './merge.ts'

interface Facts {
  readonly subject: string
  readonly days?: number
  readonly parts?: readonly string[]
}

const BEFORE: Facts = { subject: '商场', days: 15, parts: ['甲'] }

describe('two versions of one object', () => {
  it.each<[string, Facts, Facts, Facts]>([
    ['only mine changed', { ...BEFORE, subject: '商场文件' }, BEFORE, { ...BEFORE, subject: '商场文件' }],
    ['only theirs changed', BEFORE, { ...BEFORE, days: 10 }, { ...BEFORE, days: 10 }],
    [
      'each changed another field',
      { ...BEFORE, days: 10 },
      { ...BEFORE, parts: ['甲', '乙'] },
      { subject: '商场', days: 10, parts: ['甲', '乙'] },
    ],
    ['both changed it alike', { ...BEFORE, days: 10 }, { ...BEFORE, days: 10 }, { ...BEFORE, days: 10 }],
    [
      'I added what was missing',
      { ...BEFORE, days: 3 },
      { subject: '商场', parts: ['甲'], days: 15 },
      { ...BEFORE, days: 3 },
    ],
  ])('become one without asking where %s', (_, mine, theirs, value) => {
    expect(merge(BEFORE, mine, theirs)).toEqual({ value, clashes: [] })
  })

  it('clash where both changed the same field, and keep theirs until somebody chooses', () => {
    const merged = merge(BEFORE, { ...BEFORE, days: 10, parts: [] }, { ...BEFORE, days: 20 })
    expect(merged.value).toEqual({ subject: '商场', days: 20, parts: [] })
    expect(merged.clashes).toEqual([{ field: 'days', before: 15, mine: 10, theirs: 20 }])
    expect(settled(merged, new Set())).toEqual({ subject: '商场', days: 20, parts: [] })
    expect(settled(merged, new Set(['days']))).toEqual({ subject: '商场', days: 10, parts: [] })
  })

  it('clash where one removed what the other changed', () => {
    const { days: _, ...without } = BEFORE
    const merged = merge<Facts>(BEFORE, without, { ...BEFORE, days: 20 })
    expect(merged.clashes.map(({ field }) => field)).toEqual(['days'])
    expect(settled(merged, new Set(['days'])).days).toBeUndefined()
  })
})
