// Reading and checking a page pasted from Word, from bytes to findings, against merely parsing the same bytes.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'parse5'
import { documentReader } from '#adapters/formats/read/reader'
import { check, recognise } from '#core/annual-report/index'
import { bench } from './harness.mjs'

export async function run({ smoke }) {
  const name = '006-shuyang-fagaiju-2023.html'
  const file = resolve(process.env.GONGKAI_CORPUS ?? '../shared/corpus', 'raw', name)
  if (!existsSync(file)) {
    process.stdout.write(`*** the page bench does NOT run: no file ${file} (set GONGKAI_CORPUS) ***\n`)
    return
  }
  const bytes = readFileSync(file)
  const read = async () => {
    const documents = await documentReader.read({ name, bytes })
    return recognise(documents.value[0], { fileName: name }).value
  }
  const base = { label: 'bare parse5', fn: () => parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  await bench({ name: 'reading a page', smoke, base, subject: { label: 'reading it', fn: read } })
  await bench({
    name: 'reading and checking a page',
    smoke,
    base,
    subject: {
      label: 'reading and checking it',
      fn: async () => {
        for (const report of await read()) check(report)
      },
    },
  })
}
