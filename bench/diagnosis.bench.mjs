// Naming the wrong cell against only finding that some sum is broken.
import { cellIndex, checkNumbers, diagnoseNumbers, FORMS } from '#core/annual-report/index'
import { bench } from './harness.mjs'

export async function run({ smoke }) {
  const values = new Float64Array(FORMS['2021'].cells.length)
  const set = (address, value) => {
    values[cellIndex('2021', address)] = value
  }
  for (const column of ['natural', 'total']) {
    set(`t3.received.${column}`, 40)
    set(`t3.open.${column}`, 30)
    set(`t3.no.secret.${column}`, 10)
    set(`t3.total.${column}`, 40)
  }
  const wrong = (changes) => {
    const vector = { values: Float64Array.from(values), blank: new Uint8Array(values.length) }
    for (const [address, value] of Object.entries(changes)) vector.values[cellIndex('2021', address)] = value
    return vector
  }
  for (const [name, vector] of [
    ['one wrong cell', wrong({ 't3.open.natural': 31 })],
    ['three wrong cells', wrong({ 't3.open.natural': 31, 't3.no.secret.total': 12, 't3.carriedIn.business': 5 })],
  ])
    await bench({
      name: `diagnosis, ${name}`,
      smoke,
      base: { label: 'checking the sums', fn: () => checkNumbers('2021', vector) },
      subject: { label: 'naming the cells', fn: () => diagnoseNumbers('2021', vector) },
    })
}
