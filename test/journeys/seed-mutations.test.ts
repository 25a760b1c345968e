import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentReader } from '#adapters/formats/read/reader'
import { readReport } from '#app/read-report'
import { FORMS } from '#core/annual-report/index'

const SEED = readFileSync('demo/jishishan-commerce-bureau-2021.txt', 'utf8')

/** Where the digits of tables 三 and 四 stand in the text, in the order of the form. */
function digits(): number[] {
  const from = SEED.indexOf('三、收到和处理')
  const to = SEED.indexOf('五、存在的主要问题')
  return [...SEED.matchAll(/(?<=^\t)0$/gm)].map(({ index }) => index).filter((at) => at > from && at < to)
}

async function check(text: string) {
  const [result] = await readReport({ reader: documentReader }, { name: 'seed.txt', bytes: Buffer.from(text) })
  if (!result?.ok) throw new Error(`the seed was not read: ${JSON.stringify(result)}`)
  return result.value
}

const failingSums = async (text: string) =>
  (await check(text)).findings.filter((f) => f.verdict === 'fail' && /^ID-[1-6]$/.test(f.rule))

describe('the seed with one number changed', () => {
  const places = digits()
  const cells = FORMS['2021'].cells.filter(({ table }) => table !== 't2')

  it('has 190 numbers in tables 三 and 四, and all sums agree as they stand', async () => {
    expect(places).toHaveLength(190)
    expect(cells).toHaveLength(190)
    expect(await failingSums(SEED)).toEqual([])
  })

  it.each(['1', '30'])('to %s is caught at every one of the 190 cells', async (number) => {
    const escaped: string[] = []
    for (const [i, { address }] of cells.entries()) {
      const at = places[i] ?? 0
      const changed = SEED.slice(0, at) + number + SEED.slice(at + 1)
      const { report, findings } = await check(changed)
      const cell = report.cells[address]
      const read = cell?.state === 'value' && cell.value === Number(number)
      const named = findings.some((f) => f.verdict === 'fail' && f.severity === 'error' && f.cells.includes(address))
      if (!read || !named) escaped.push(address)
    }
    expect(escaped).toEqual([])
  })
})
