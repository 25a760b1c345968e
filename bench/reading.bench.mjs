// Reading the seed, from bytes to findings, against merely splitting its text into lines and cells.
import { readFileSync } from 'node:fs'
import { documentReader } from '#adapters/formats/read/reader'
import { check, recognise } from '#core/annual-report/index'
import { bench } from './harness.mjs'

export async function run({ smoke }) {
  const name = 'jishishan-commerce-bureau-2021.txt'
  const bytes = readFileSync(new URL(`../demo/${name}`, import.meta.url))
  const counted = { cells: 0 }
  await bench({
    name: 'reading the seed',
    smoke,
    base: {
      label: 'splitting it into lines and cells',
      fn: () => {
        for (const line of new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n'))
          counted.cells += line.split('\t').length
      },
    },
    subject: {
      label: 'reading and checking it',
      fn: async () => {
        const documents = await documentReader.read({ name, bytes })
        for (const report of recognise(documents.value[0], { fileName: name }).value) check(report)
      },
    },
  })
}
