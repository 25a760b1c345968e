import { describe, expect, it } from 'vitest'
import { balanced, random } from '../../../../test/support/numbers.ts'
import { cellIndex, FORMS } from '../form/index.ts'
import type { CellVector } from '../vector.ts'
import { diagnoseNumbers } from './diagnose.ts'
import { residual, sumSystem } from './system.ts'

const changed = (vector: CellVector, changes: Readonly<Record<number, number>>): CellVector => {
  const values = Float64Array.from(vector.values)
  for (const [cell, value] of Object.entries(changes)) values[Number(cell)] = value
  return { values, blank: vector.blank }
}

describe.each(['2021', '2021-single', '2019'] as const)('form %s', (form) => {
  const { cells } = FORMS[form]
  const system = sumSystem(form)

  it('finds nothing in a report whose sums hold', () => {
    expect(diagnoseNumbers(form, balanced(form, random(1))).groups).toEqual([])
  })

  it('names the one cell of table 三 that was changed, for each cell', () => {
    const next = random(2)
    const sound = balanced(form, next)
    cells.forEach((cell, i) => {
      if (cell.table !== 't3') return
      const wrong = changed(sound, { [i]: (sound.values[i] ?? 0) + 1 + Math.floor(next() * 50) })
      const { groups } = diagnoseNumbers(form, wrong)
      expect(
        groups.map((g) => [g.size, g.equallyGood, g.repairs[0]?.changes[0]?.address, g.repairs[0]?.changes[0]?.to]),
      ).toEqual([[1, 1, cell.address, sound.values[i]]])
    })
  })

  it('mends every sum with no more cells than were changed, and says when other repairs are equally good', () => {
    const next = random(3)
    for (let round = 0; round < 300; round++) {
      const sound = balanced(form, next)
      const count = 1 + Math.floor(next() * 4)
      const summed = cells.flatMap((c, i) => (c.table === 't3' ? [i] : []))
      const places = Array.from({ length: count }, () => summed[Math.floor(next() * summed.length)] ?? 0)
      const wrong = changed(
        sound,
        Object.fromEntries(places.map((i) => [i, (sound.values[i] ?? 0) + 1 + Math.floor(next() * 20)])),
      )
      for (const group of diagnoseNumbers(form, wrong).groups) {
        expect(group.size).toBeLessThanOrEqual(new Set(places).size)
        for (const repair of group.repairs) {
          const mended = changed(
            wrong,
            Object.fromEntries(repair.changes.map((c) => [cellIndex(form, c.address) ?? -1, c.to])),
          )
          expect(system.components[0]?.filter((e) => residual(system, mended.values, e) !== 0)).toEqual([])
        }
        const smallest = group.repairs.slice(0, group.equallyGood).map((r) =>
          r.changes
            .map((c) => c.address)
            .toSorted()
            .join(),
        )
        expect(new Set(smallest).size).toBe(group.equallyGood)
      }
    }
  })
})

/** With every total of table 三 added up anew, and what came in so that nothing is missing. */
function added(vector: CellVector): CellVector {
  const values = Float64Array.from(vector.values)
  const system = sumSystem('2021')
  const set = (id: string): void => {
    system.identities.forEach((identity, e) => {
      const cell = cellIndex('2021', identity.left[0] ?? '')
      if (identity.id === id && cell !== null) values[cell] = (values[cell] ?? 0) - residual(system, values, e)
    })
  }
  for (const id of ['ID-2', 'ID-3', 'ID-1']) set(id)
  return { values, blank: vector.blank }
}

describe('stories', () => {
  const form = '2021'
  const at = (address: string): number => cellIndex(form, address) ?? -1
  const zero = (): CellVector => ({ values: new Float64Array(200), blank: new Uint8Array(200) })
  const first = (vector: CellVector) => diagnoseNumbers(form, vector).groups[0]?.repairs[0]

  it('proposes the total of table 四 first when it was left at 0 beside filled cells', () => {
    const vector = changed(zero(), { [at('t4.review.upheld')]: 10, [at('t4.review.corrected')]: 1 })
    expect(first(vector)?.changes).toMatchObject([{ address: 't4.review.total', from: 0, to: 11, story: 'totalZero' }])
    expect(diagnoseNumbers(form, vector).groups[0]?.equallyGood).toBe(1)
    expect(first(vector)?.changes[0]?.sentence.zh).toBe('表四“行政复议·总计”列：现在是 0，应为 11。总计留成了 0。')
  })

  it('lists all five cells of a block of table 四 when any of them could be wrong', () => {
    const vector = changed(zero(), {
      [at('t4.direct.upheld')]: 5,
      [at('t4.direct.other')]: 9,
      [at('t4.direct.total')]: 15,
    })
    const group = diagnoseNumbers(form, vector).groups[0]
    expect(group?.equallyGood).toBe(5)
  })

  it('says that a blank total was not filled in', () => {
    const vector = changed(zero(), { [at('t4.after.upheld')]: 2 })
    vector.blank[at('t4.after.total')] = 1
    expect(first(vector)?.changes).toMatchObject([{ from: null, to: 2, story: 'totalBlank' }])
  })

  it('sees numbers that stand one column off', () => {
    const [a, b] = [at('t3.open.natural'), at('t3.open.business')]
    const [x, y] = [31, 4]
    const reportWith = (natural: number, business: number): CellVector => {
      const sound = changed(zero(), {
        [a]: x,
        [b]: y,
        [at('t3.open.total')]: 35,
        [at('t3.total.total')]: 35,
        [at('t3.received.total')]: 35,
      })
      for (const row of ['total', 'received']) {
        sound.values[at(`t3.${row}.natural`)] = x
        sound.values[at(`t3.${row}.business`)] = y
      }
      return changed(sound, { [a]: natural, [b]: business })
    }
    expect(diagnoseNumbers(form, reportWith(x, y)).groups).toEqual([])
    const repair = first(reportWith(y, x))
    expect(repair?.changes.map((c) => [c.address, c.to, c.story])).toEqual([
      ['t3.open.natural', 31, 'shifted'],
      ['t3.open.business', 4, 'shifted'],
    ])
  })

  it('sees a whole row that stands one column to the left', () => {
    const kinds = ['natural', 'business', 'research', 'charity', 'legalService', 'other', 'total']
    const right = [0, 7, 3, 2, 5, 11, 28]
    const build = (open: readonly number[]): CellVector => {
      const vector = zero()
      kinds.forEach((kind, i) => {
        vector.values[at(`t3.open.${kind}`)] = open[i] ?? 0
        vector.values[at(`t3.total.${kind}`)] = right[i] ?? 0
        vector.values[at(`t3.received.${kind}`)] = right[i] ?? 0
      })
      return vector
    }
    expect(diagnoseNumbers(form, build(right)).groups).toEqual([])
    const { groups } = diagnoseNumbers(form, build([7, 3, 2, 5, 11, 28, 0]))
    const shift = groups[0]?.repairs.find((r) => r.changes.every((c) => c.story === 'shifted'))
    expect(shift?.changes.map((c) => c.to)).toEqual(right)
  })

  describe('of a whole line', () => {
    const sound = (): CellVector => balanced(form, random(5))
    const firstChanges = (wrong: CellVector) =>
      first(wrong)?.changes.map((c): [number, number, string] => [at(c.address), c.to, c.story])

    it('sees the column of totals that nobody added up', () => {
      const right = sound()
      const totals = FORMS[form].cells.flatMap((c, i) => (c.table === 't3' && c.column === 'total' ? [i] : []))
      const wrong = changed(right, Object.fromEntries(totals.map((i) => [i, 0])))
      const filled = totals.filter((i) => right.values[i] !== 0)
      expect(firstChanges(wrong)?.toSorted(([a], [b]) => a - b)).toEqual(
        filled.map((i) => [i, right.values[i], 'totalZero']),
      )
    })

    it('sees numbers of a column that stand one row too low', () => {
      const right = sound()
      const rows = FORMS[form].cells
        .flatMap((c, i) => (c.table === 't3' && c.column === 'natural' ? [i] : []))
        .slice(2, 12)
      rows.forEach((cell, i) => {
        right.values[cell] = 20 + i * i
      })
      const lower = Object.fromEntries(
        rows.map((cell, i) => [cell, i === 0 ? 0 : (right.values[rows[i - 1] ?? -1] ?? 0)]),
      )
      const whole = added(right)
      expect(firstChanges(changed(whole, lower))?.toSorted(([a], [b]) => a - b)).toEqual(
        rows.map((cell) => [cell, whole.values[cell], 'shifted']),
      )
    })

    it('calls no total left at 0 whose parts are 0 too', () => {
      const wrong = changed(zero(), { [at('t3.received.natural')]: 4, [at('t3.received.total')]: 4 })
      const stories = diagnoseNumbers(form, wrong).groups.flatMap((g) => g.repairs.flatMap((r) => r.changes))
      expect(stories.map((c) => c.address)).toContain('t3.carriedOut.total')
      expect(stories.filter((c) => c.story === 'totalZero')).toEqual([])
    })
  })

  it('leaves an unreadable cell out of what it judges', () => {
    const vector = changed(zero(), { [at('t3.open.natural')]: Number.NaN })
    expect(diagnoseNumbers(form, vector).groups).toEqual([])
  })
})
