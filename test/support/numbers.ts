import { type CellVector, cellIndex, FORMS, type FormId } from '#core/annual-report/index'

/** A small seeded generator (mulberry32), so that each run tests the same reports. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Numbers of a report whose sums all hold: outcomes at random, received so that nothing is missing. */
export function balanced(form: FormId, next: () => number): CellVector {
  const { cells } = FORMS[form]
  const values = new Float64Array(cells.length)
  const at = (address: string): number => cellIndex(form, address) ?? -1
  const outcomes = [...new Set(cells.filter((c) => c.table === 't3').map((c) => c.row.slice(3)))].filter(
    (row) => !['received', 'carriedIn', 'total', 'carriedOut'].includes(row),
  )
  for (const kind of ['natural', 'business', 'research', 'charity', 'legalService', 'other']) {
    let sum = 0
    for (const row of outcomes) {
      const n = next() < 0.5 ? 0 : Math.floor(next() * 40)
      values[at(`t3.${row}.${kind}`)] = n
      sum += n
    }
    const carriedIn = Math.min(sum, Math.floor(next() * 9))
    const carriedOut = Math.floor(next() * 9)
    values[at(`t3.total.${kind}`)] = sum
    values[at(`t3.carriedIn.${kind}`)] = carriedIn
    values[at(`t3.carriedOut.${kind}`)] = carriedOut
    values[at(`t3.received.${kind}`)] = sum + carriedOut - carriedIn
  }
  for (const row of ['received', 'carriedIn', ...outcomes, 'total', 'carriedOut'])
    values[at(`t3.${row}.total`)] = ['natural', 'business', 'research', 'charity', 'legalService', 'other'].reduce(
      (sum, kind) => sum + (values[at(`t3.${row}.${kind}`)] ?? 0),
      0,
    )
  for (const route of ['review', 'direct', 'after']) {
    const parts = ['upheld', 'corrected', 'other', 'pending'].map((key) => {
      const n = Math.floor(next() * 12)
      values[at(`t4.${route}.${key}`)] = n
      return n
    })
    values[at(`t4.${route}.total`)] = parts.reduce((a, b) => a + b, 0)
  }
  return { values, blank: new Uint8Array(cells.length) }
}
