import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage } from '#adapters/database/open'
import { type Place, visitDatabase } from '#adapters/database/place'
import { listKeys } from '#adapters/database/resealing/list-keys'
import { rotate } from '#adapters/database/resealing/rotate'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer, type Sealing } from '#adapters/sealing/sealer'
import { enterParty, factsOf } from '#app/applications/enter-party'
import type { Sealer } from '#app/secrets'
import { NO_CONTACT } from '#core/application/index'
import { granted } from '../support/cases.ts'
import { buildProgram } from '../support/program.ts'
import { anAgency, ids } from './samples.ts'
import { freshDatabase, SERVER } from './server-support.ts'

/** Nine pages. */
const PARTIES = 850
const AGENCY = anAgency()
const folder = mkdtempSync(join(tmpdir(), 'gongkai-rotate-'))
const drops: (() => Promise<void>)[] = []

beforeAll(() => buildProgram())
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const drop of drops) await drop()
})

const server = SERVER
const PLACES: readonly (readonly [string, () => Promise<Place>])[] = [
  ['a folder', async () => ({ databaseUrl: null, dataFolder: join(folder, 'embedded') })],
  ...(server === undefined
    ? []
    : [
        [
          'a server',
          async () => {
            const { url, drop } = await freshDatabase(server)
            drops.push(drop)
            return { databaseUrl: url, dataFolder: join(folder, 'server') }
          },
        ] as const,
      ]),
]

describe.each(PLACES)('a change of keys on %s that is killed', (_, placeOf) => {
  let place: Place
  let keys: { readonly inline: null; readonly file: string }

  const sealer = async (sealing: Sealing = 'aes'): Promise<Sealer> =>
    makeSealer(granted(await openKeys(keys, { mayCreate: true, sealing })), sealing)

  beforeAll(async () => {
    place = await placeOf()
    keys = { inline: null, file: join(place.dataFolder, 'keys.json') }
    const storage = granted(await openStorage({ ...place, report: () => undefined }))
    const ports = { ids, sealer: await sealer() }
    await storage.write(async (store) => {
      await store.agencies.add(AGENCY)
      for (let i = 0; i < PARTIES; i++) await enterParty(ports, store, AGENCY.id, { ...NO_CONTACT, name: `马小云${i}` })
    })
    await storage.close()
  })

  /** Lets a program change the keys and kills it when it says so for the `count`th time. */
  async function killAt(count: number): Promise<void> {
    const { dataFolder, databaseUrl } = place
    const args = ['test/database/rotate-until-killed.mjs', keys.file, dataFolder, ...(databaseUrl ? [databaseUrl] : [])]
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise<NodeJS.Signals | null>((resolve) =>
      child.once('close', (_code, signal) => resolve(signal)),
    )
    let lines = 0
    for await (const line of createInterface(child.stdout)) {
      expect(line).not.toBe('whole')
      if (++lines === count) child.kill('SIGKILL')
    }
    expect(await ended).toBe('SIGKILL')
  }

  async function namesKept(): Promise<number> {
    const database = granted(await visitDatabase(place))
    const opening = await sealer()
    const { rows } = await database.pool.query('select agency_id as "agencyId", sealed from party')
    await database.close()
    return new Set(rows.map((party) => factsOf(opening, party)?.name)).size
  }

  it('loses nothing, and the next one goes on under the same key to the end', async () => {
    const currents = new Set<string>()
    for (const count of [2, 1, 3]) {
      await killAt(count)
      currents.add(JSON.parse(readFileSync(keys.file, 'utf8')).current)
      expect(await namesKept()).toBe(PARTIES)
    }
    const database = granted(await visitDatabase(place))
    const wish = { keys, sealing: 'aes', isShared: false } as const
    const unheard = { onTexts: () => undefined, onAdded: async () => undefined }
    const rotated = granted(await rotate(database, wish, unheard))
    const uses = granted(await listKeys(database, wish))
    await database.close()
    expect([...currents]).toEqual([rotated.current])
    expect(rotated).toMatchObject({ added: null, resealed: { left: 0, unopened: 0 } })
    // Something was done by those that were killed, and something was left.
    expect(rotated.resealed?.done).toBeGreaterThan(0)
    expect(rotated.resealed?.done).toBeLessThan(PARTIES - 300)
    expect(uses.map(({ state, texts }) => [state, texts])).toEqual([
      ['old', 0],
      ['current', PARTIES],
    ])
    expect(await namesKept()).toBe(PARTIES)
  })
})
