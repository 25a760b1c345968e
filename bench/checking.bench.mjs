// Checking a report in memory: the number rules and all rules, against adding its 200 numbers once.
import { readFileSync } from 'node:fs'
import { documentReader } from '#adapters/formats/read/reader'
import {
  check,
  checkNumbers,
  DEFAULT_CHECK_SETTINGS,
  numbersHold,
  recognise,
  vectorOf,
} from '#core/annual-report/index'
import { bench } from './harness.mjs'

export async function run({ smoke }) {
  const name = 'jishishan-commerce-bureau-2021.txt'
  const bytes = readFileSync(new URL(`../demo/${name}`, import.meta.url))
  const read = await documentReader.read({ name, bytes })
  const report = recognise(read.value[0], { fileName: name }).value[0]
  const vector = vectorOf(report)
  let kept = 0
  const add = {
    label: 'adding 200 numbers',
    fn: () => {
      for (let i = 0; i < vector.values.length; i++) kept += vector.values[i]
    },
  }
  const perSecond = ({ subject }) =>
    process.stdout.write(`  = ${Math.round(1e9 / subject).toLocaleString('en')} reports a second on one core\n`)
  const measure = async (name, subject) => perSecond(await bench({ name, smoke, base: add, subject }))
  await measure('sums', { label: 'checking every sum', fn: () => checkNumbers(report.form, vector) })
  await measure('all number rules', {
    label: 'sieving by all number rules',
    fn: () => numbersHold(report.form, vector, DEFAULT_CHECK_SETTINGS),
  })
  await measure('all rules', { label: 'every rule', fn: () => check(report) })
  if (Number.isNaN(kept)) throw new Error('the seed has no unreadable cell')
}
