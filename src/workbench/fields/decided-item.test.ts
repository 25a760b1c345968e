import { describe, expect, it } from 'vitest'
import { DECIDED_ROWS, EMPTY_ITEM, factsAsked, groundsOf, withFact, withRow } from './decided-item.ts'

describe('a matter that is decided', () => {
  it('has every result but those that come from a lapse', () => {
    const rows = DECIDED_ROWS.map(({ value }) => value)
    expect(rows).toHaveLength(19)
    expect(rows).not.toContain('r21')
  })

  it('asks for the facts of its result, each once, with the rule', () => {
    const secret = factsAsked('r5')
    expect(secret.length).toBeGreaterThan(0)
    expect(new Set(secret.map(({ fact }) => fact)).size).toBe(secret.length)
    expect(secret.every(({ why }) => why !== '')).toBe(true)
    expect(factsAsked('r99')).toEqual([])
    expect(factsAsked('r4').map(({ fact }) => fact)).toContain('partsGiven')
    expect(factsAsked('r4').map(({ fact }) => fact)).not.toContain('withheld')
  })

  it('keeps facts as texts and lists, and forgets what was emptied', () => {
    const item = withFact(withFact(EMPTY_ITEM, 'a', 3), 'b', ['x', 'y'])
    expect(item.facts).toEqual({ a: '3', b: ['x', 'y'] })
    expect(withFact(item, 'a', undefined).facts).toEqual({ b: ['x', 'y'] })
  })

  it('loses the facts that its new result does not ask for', () => {
    const [asked] = factsAsked('r5')
    const item = { ...EMPTY_ITEM, row: 'r5', facts: { [asked?.fact ?? '']: '保密审查意见', other: 'x' } }
    expect(withRow(item, 'r5').facts).toEqual({ [asked?.fact ?? '']: '保密审查意见' })
  })

  it('names the earlier reply where it is a repeated application, and its ground where there are several', () => {
    expect(withRow(EMPTY_ITEM, 'r17').earlier).toEqual({ number: '', day: '' })
    expect(withRow(EMPTY_ITEM, 'r3').earlier).toBeNull()
    expect(Object.keys(groundsOf('r13'))).toEqual(['notFound', 'notOurs', 'stateArchive', 'partyAffairs'])
    expect(groundsOf('r3')).toEqual({})
  })
})
