import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import { annualReport, checkOutput } from '#contract/index'
import { CORPUS } from '../../test/support/corpus.ts'
import { memoryIo } from '../../test/support/memory-io.ts'
import { main } from './main.ts'

const RAW = CORPUS === null ? null : join(CORPUS, 'raw')
const files = RAW === null ? [] : readdirSync(RAW).filter((name) => !name.startsWith('.'))

async function run(...args: string[]) {
  const io = memoryIo({ ...(RAW !== null && { cwd: RAW }) })
  return { code: await main(args, io), out: io.out(), err: io.err() }
}

describe.skipIf(RAW === null)('published reports on the command line', () => {
  it.each(files)('%s gives output that follows its schema, and an exit code that fits', async (name) => {
    const { code, out, err } = await run('check', name, '--format', 'json')
    expect(err).toBe('')
    const { reports } = checkOutput.parse(JSON.parse(out))
    const codes = reports.map((entry) => {
      if ('error' in entry) return 2
      return entry.findings?.some((f) => f.verdict === 'fail' && f.severity === 'error') ? 1 : 0
    })
    expect(code).toBe(Math.max(...codes))
    const text = await run('check', name)
    expect(text.code).toBe(code)
    expect(text.out + text.err).not.toMatch(/undefined|null|NaN|\{\w+\}/)
  })

  it.each(files)('%s is the same report after it went through its JSON', async (name) => {
    const { code, out } = await run('render', name, '--to', 'json', '-o', '-')
    if (code === 2) return
    expect(code).toBe(0)
    expect(annualReport.safeParse(JSON.parse(out)).error).toBeUndefined()
    const [again] = await readReport({ reader: documentReader }, { name: 'again.json', bytes: Buffer.from(out) })
    const [first] = reportsOf(await run('read', name))
    if (!again?.ok || !first || 'error' in first) throw new Error(`not read again: ${JSON.stringify(again)}`)
    const { report } = again.value
    expect(report.edition).toBe(first.edition)
    expect([report.agency?.value ?? null, report.year?.value ?? null]).toEqual([first.agency, first.year])
    const states = Object.entries(report.cells).map(([at, c]) => [at, c.state, c.state === 'value' ? c.value : null])
    expect(states).toEqual(Object.entries(first.cells).map(([at, c]) => [at, c.state, c.value]))
    expect(report.texts).toEqual(first.texts)
  })
})

const reportsOf = ({ out }: { readonly out: string }) => checkOutput.parse(JSON.parse(out)).reports
