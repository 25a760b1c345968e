// Adding up a nation: 31 provinces, 341 cities, 2,850 counties with 62 units each, against a bare sum over the same typed array.
import { agencyTree, CELL_COUNT, sumUp } from '#core/annual-report/index'
import { bench } from './harness.mjs'

function nation(counties) {
  const bodies = [{ id: 'n', name: 'n', parent: null, kind: 'government', formerNames: [], successor: null }]
  const add = (id, parent, kind) => bodies.push({ id, name: id, parent, kind, formerNames: [], successor: null })
  for (let p = 0; p < 31; p++) add(`p${p}`, 'n', 'government')
  for (let c = 0; c < 341; c++) add(`c${c}`, `p${c % 31}`, 'government')
  for (let k = 0; k < counties; k++) {
    add(`k${k}`, `c${k % 341}`, 'government')
    for (let u = 0; u < 62; u++) add(`k${k}u${u}`, `k${k}`, 'department')
  }
  return agencyTree(bodies).value
}

export async function run({ smoke }) {
  const tree = nation(smoke ? 200 : 2850)
  const size = tree.bodies.length
  const rows = new Float64Array(size * CELL_COUNT)
  for (let i = 0; i < rows.length; i++) rows[i] = i % 7
  const counts = new Uint8Array(size).fill(1)
  const governments = tree.bodies.flatMap((b, i) => (b.kind === 'government' ? [i] : []))
  const clear = () => {
    for (const g of governments) rows.fill(0, g * CELL_COUNT, (g + 1) * CELL_COUNT)
  }
  const bare = new Float64Array(CELL_COUNT)
  await bench({
    name: `roll-up of ${size.toLocaleString('en')} reports`,
    smoke,
    base: {
      label: 'a bare sum over the typed array',
      fn: () => {
        bare.fill(0)
        for (let i = 0; i < size; i++) for (let c = 0; c < CELL_COUNT; c++) bare[c] += rows[i * CELL_COUNT + c]
      },
    },
    subject: {
      label: 'the tree',
      fn: () => {
        clear()
        sumUp(tree, rows, counts)
      },
    },
    note: `${(CELL_COUNT * 8) / 1000} kB a report`,
  })
}
