import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storageOn } from '#adapters/database/storage'
import type { Agency, Store } from '#app/ports'
import { FORMS } from '#core/annual-report/index'
import { buildProgram } from '../support/program.ts'
import { opened, temporaryFolder } from './embedded-support.ts'

const KILLS = 20
const folder = temporaryFolder()

beforeAll(async () => {
  buildProgram()
  await (await opened(folder.path)).close()
})
afterAll(() => folder.remove())

/** Lets a program store, kills it `delayMs` after its `count`th acknowledgement, and gives the ids that were acknowledged. */
async function storeAndKill(count: number, delayMs: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['test/database/store-until-killed.mjs', folder.path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  const acknowledged: string[] = []
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line)
    if (acknowledged.length === count) setTimeout(() => child.kill('SIGKILL'), delayMs)
  }
  expect(await ended).toBe('SIGKILL')
  return acknowledged
}

/** True when everything of one transaction is there, the file byte for byte (`source` checks its SHA-256). */
async function isWhole({ agencies, reports }: Store, agency: Agency): Promise<boolean> {
  const [record] = await reports.ofAgency(agency.id)
  if (!record || !(await agencies.byId(agency.id))) return false
  const reading = await reports.reading(agency.id, record.readingId)
  const source = reading && (await reports.source(agency.id, reading.sourceId))
  return (
    Object.keys(reading?.report.cells ?? {}).length === FORMS['2021'].cells.length && source?.bytes.length === 20_000
  )
}

it(`loses nothing acknowledged and keeps nothing half-written when killed ${KILLS} times`, {
  timeout: 600_000,
}, async () => {
  const acknowledged: string[] = []
  for (let i = 0; i < KILLS; i++) acknowledged.push(...(await storeAndKill(1 + (i % 3), ((i * 37) % 11) * 5)))
  expect(acknowledged.length).toBeGreaterThan(KILLS)

  const storage = storageOn(await opened(folder.path), 60_000)
  await storage.read(async (store) => {
    const agencies = await store.agencies.all()
    for (const agency of agencies) expect(await isWhole(store, agency), agency.id).toBe(true)
    const stored = new Set<string>(agencies.map(({ id }) => id))
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([])
    // What was under way at a kill may be stored without its acknowledgement, once each time.
    expect(stored.size - acknowledged.length).toBeLessThanOrEqual(KILLS)
    expect(await store.publicRevision.current()).toBe(stored.size)
  })
  await storage.close()
})
