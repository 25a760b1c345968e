import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { archiveText } from '#adapters/database/backup/archive-file'
import { backUp } from '#adapters/database/backup/back-up'
import { openStorage } from '#adapters/database/open'
import { type Place, visitStorage } from '#adapters/database/place'
import { restoreInto } from '#adapters/database/restore/restore-into'
import { sha256 } from '#adapters/digest'
import { verifyAudit } from '#app/audit/verify-audit'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { buildProgram } from '../support/program.ts'
import { anAgency, at, ids } from './samples.ts'
import { freshDatabase, SERVER } from './server-support.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-restore-'))
const file = join(folder, 'backup')
const EVENTS = 3000
const CLOCK = { now: () => at('2022-01-14'), today: () => day('2022-01-14') }
const drops: (() => Promise<void>)[] = []

beforeAll(async () => {
  buildProgram()
  const place = { databaseUrl: null, dataFolder: join(folder, 'source') }
  const storage = await openStorage({ ...place, report: () => undefined })
  if (!storage.ok) throw new Error(storage.error.code)
  const agency = anAgency()
  await storage.value.write(async (store) => {
    await store.agencies.add(agency)
    for (let n = 0; n < EVENTS; n++)
      await recordAct({ ids, clock: CLOCK, digest: sha256 }, store, SYSTEM, {
        ...{ agencyId: agency.id, action: 'report.kept', objectId: `o${n}`, detail: { n } },
      })
  })
  await storage.value.close()
  await backUp(place, file, { at: at('2026-11-24'), onHead: () => undefined, onRows: () => undefined })
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const drop of drops) await drop()
})

/** Lets a program restore and kills it when it says so for the `count`th time. */
async function killAt(count: number, { dataFolder, databaseUrl }: Place): Promise<void> {
  const args = ['test/database/restore-until-killed.mjs', file, dataFolder, ...(databaseUrl ? [databaseUrl] : [])]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('close', (_, signal) => resolve(signal)))
  let lines = 0
  for await (const line of createInterface(child.stdout)) {
    expect(line).not.toBe('whole')
    if (++lines === count) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
}

const server = SERVER
const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', async () => ({ databaseUrl: null, dataFolder: join(folder, 'target') })],
  ...(server === undefined
    ? []
    : [
        [
          'a server',
          async () => {
            const { url, drop } = await freshDatabase(server)
            drops.push(drop)
            return { databaseUrl: url, dataFolder: join(folder, 'unused') }
          },
        ] as const,
      ]),
]

describe.each(PLACES)('a restore into %s that is killed', (_, placeOf) => {
  it('leaves a place that says so, opens for nothing else and can be filled anew', async () => {
    const place = await placeOf()
    for (const count of [1, 4, 6]) {
      await killAt(count, place)
      const unfinished = { error: { code: 'restore-unfinished' } }
      expect(await openStorage({ ...place, report: () => undefined })).toMatchObject(unfinished)
      expect(await visitStorage(place)).toMatchObject(unfinished)
    }
    // The server may need a moment to miss the program that held its lock.
    await vi.waitFor(
      async () => {
        const restored = await restoreInto(
          place,
          { name: file, text: archiveText(file, file) },
          { onRows: () => undefined },
        )
        expect(restored).toMatchObject({ ok: true })
      },
      { timeout: 20_000, interval: 500 },
    )
    const storage = await visitStorage(place)
    if (!storage.ok) throw new Error(storage.error.code)
    const trails = await verifyAudit({ storage: storage.value, digest: sha256 }, SYSTEM, {
      agencyName: null,
      paper: null,
    })
    await storage.value.close()
    expect(trails).toMatchObject({ value: [{ events: EVENTS, faults: [] }] })
  })
})
