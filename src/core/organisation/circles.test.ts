import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inCircles } from './circles.ts'

describe('circles', () => {
  it.each([
    ['none in a chain', { a: 'b', b: 'c', c: null }, []],
    ['the one that names itself', { a: 'a', b: 'a' }, ['a']],
    ['those of a ring, not those that lead to it', { x: 'a', a: 'b', b: 'a' }, ['a', 'b']],
    ['two rings', { a: 'b', b: 'a', c: 'd', d: 'c', e: 'a' }, ['a', 'b', 'c', 'd']],
  ])('are %s', (_, next: Record<string, string | null>, expected) => {
    expect([...inCircles(Object.keys(next), (id) => next[id] ?? null)].sort()).toEqual(expected)
  })

  it('hold whatever comes back to itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 12 }), (next) => {
        const to = (id: string): string | null => {
          const n = next[Number(id)]
          return n === undefined || n >= next.length ? null : String(n)
        }
        const ids = next.map((_, i) => String(i))
        const comesBack = (id: string): boolean => {
          let at = to(id)
          for (let steps = 0; steps <= next.length && at !== null; steps++, at = to(at)) if (at === id) return true
          return false
        }
        expect([...inCircles(ids, to)].sort()).toEqual(ids.filter(comesBack).sort())
      }),
    )
  })
})
