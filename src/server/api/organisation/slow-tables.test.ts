import { setTimeout } from 'node:timers/promises'
import { utils, write } from '@e965/xlsx'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tablesPool } from '#adapters/tables/tables-pool'
import { errorOutput } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'

const pool = tablesPool()
let site: CaseSite
let administrator: Caller
beforeAll(async () => {
  site = await caseSite('2025-03-03', pool)
  administrator = await site.caller(['administrator', 'officer'])
}, 60_000)
afterAll(async () => {
  await site.close()
  pool.close()
})

/** Takes seconds to read, and holds no table in the end. */
function slowBook(): File {
  const rows = Array.from({ length: 8000 }, (_, i) => Array.from({ length: 20 }, (__, j) => `第${i}行第${j}列`))
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows))
  return new File([write(book, { type: 'buffer', bookType: 'xlsx', compression: true })], '慢.xlsx')
}

/** How long each of others' requests took while a file was read. */
async function meanwhile(reading: Promise<unknown>): Promise<readonly number[]> {
  const took: number[] = []
  let isRead = false
  void reading.finally(() => {
    isRead = true
  })
  while (!isRead) {
    const from = performance.now()
    expect((await administrator.send('/api/me')).status).toBe(200)
    took.push(performance.now() - from)
    await setTimeout(20)
  }
  return took
}

it.each([
  ['an organisation', () => '/api/organisation/preview', 'table-unknown'],
  ['applications', () => `/api/case-workbooks/${site.agency.id}?mode=preview`, 'cases-sheet-head'],
])('a workbook of %s that is slow to read holds nobody else up', async (_, path, code) => {
  const body = new FormData()
  body.append('file', slowBook())
  const from = performance.now()
  const reading = administrator.send(path(), { method: 'POST', body })
  const took = await meanwhile(reading)
  const whole = performance.now() - from
  const answer = await reading
  expect(errorOutput.parse(await answer.json()).error.code).toBe(code)
  expect(took.length).toBeGreaterThan(5)
  expect(Math.max(...took)).toBeLessThan(whole / 2)
})
