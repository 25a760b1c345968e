import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClientBase } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CataloguedTable, tablesIn } from '#adapters/database/backup/catalogue'
import type { Database } from '#adapters/database/database'
import { listKeys } from '#adapters/database/resealing/list-keys'
import { oldTexts, type SealedText } from '#adapters/database/resealing/old-texts'
import { piecesOf, putPieces } from '#adapters/database/resealing/pieces'
import { type RotationHeard, rotate } from '#adapters/database/resealing/rotate'
import {
  AUDIT_CONTENTS,
  OPEN_COLUMNS,
  RESEALED_COLUMNS,
  type ResealedColumn,
} from '#adapters/database/resealing/sealed-columns'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import type { KeyRing } from '#adapters/sealing/key-ring'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer, type Sealing } from '#adapters/sealing/sealer'
import { verifyAudit } from '#app/audit/verify-audit'
import { type Storage, SYSTEM } from '#app/ports'
import type { Sealer } from '#app/secrets'
import { granted } from '../support/cases.ts'
import { ENGINES } from './engines.ts'
import { readSealed, type SealedSamples, sealSomething } from './sealed-samples.ts'

const PIECE = 512 * 1024
/** What a sealed file is longer than its content: head (with a key id of nine characters), nonce and tag. */
const OVERHEAD = { aes: 11 + 12 + 16, sm: 11 + 16 + 32 } as const

const folder = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const UNHEARD: RotationHeard = { onTexts: () => undefined, onAdded: async () => undefined }

describe.each(ENGINES)('a change of keys on %s', (_, open) => {
  let database: Database
  let storage: Storage
  beforeAll(async () => {
    database = await open()
    storage = storageOn(database, 30_000)
  })
  afterAll(() => storage.close())

  let keys: { readonly inline: null; readonly file: string }
  beforeEach(async () => {
    keys = { inline: null, file: join(folder, randomBytes(4).toString('hex'), 'keys.json') }
    granted(await openKeys(keys, { mayCreate: true, sealing: 'aes' }))
    await forgetAll()
  })

  const forgetAll = async (): Promise<void> => {
    await database.pool.query('truncate agency, audit_log, audit_head, audit_anchor cascade')
  }
  const ring = async (): Promise<KeyRing> => granted(await openKeys(keys, { mayCreate: false, sealing: 'aes' }))
  const sealerBy = async (sealing: Sealing = 'aes'): Promise<Sealer> => makeSealer(await ring(), sealing)
  /** Has the current key and no other. */
  const newSealer = async (): Promise<Sealer> => {
    const { keys: all, current, blind } = await ring()
    return makeSealer({ current, blind, keys: new Map([...all].filter(([id]) => id === current)) }, 'aes')
  }
  const change = (sealing: Sealing = 'aes', isShared = false) => rotate(database, { keys, sealing, isShared }, UNHEARD)
  const listed = async () => granted(await listKeys(database, { keys, sealing: 'aes' }))

  it('knows every column of bytes, as sealed anew, as kept, or as open', async () => {
    const { rows } = await database.pool.query<{ readonly name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and data_type = 'bytea'`,
    )
    const known = [...RESEALED_COLUMNS, ...AUDIT_CONTENTS].map(({ table, column }) => `${table}.${column}`)
    expect(rows.map(({ name }) => name).sort()).toEqual([...known, ...OPEN_COLUMNS].sort())
  })

  it.each([
    ['aes', 'aes'],
    ['aes', 'sm'],
    ['sm', 'aes'],
  ] as const)('puts everything sealed by %s under one new key by %s, and keeps the trail', async (from, to) => {
    const sealer = await sealerBy(from)
    // The other format moves the end of the last piece over its border, to either side.
    const samples = await sealSomething(storage, sealer, randomBytes(2 * PIECE - OVERHEAD[from] + 3))
    const [before, events] = [await readSealed(storage, sealer, samples), await trailOf(samples)]
    for (const { table, column } of RESEALED_COLUMNS)
      expect((await database.pool.query(`select 1 from ${table} where ${column} is not null`)).rowCount).not.toBe(0)

    const sealing = from === to ? from : to
    const rotation = granted(await change(sealing))
    // Another format is brought to its end under the key of now, a new key comes with the next change.
    const last = from === to ? rotation : granted(await change(sealing))
    expect(last).toMatchObject({ added: last.current, resealed: { left: 0, unopened: 0 } })

    expect(await readSealed(storage, await newSealer(), samples)).toEqual(before)
    expect(await trailOf(samples)).toEqual(events)
    const trails = await verifyAudit({ storage, digest: sha256 }, SYSTEM, { agencyName: null, paper: null })
    expect(granted(trails).flatMap(({ faults }) => faults)).toEqual([])
    expect(await listed()).toEqual([
      { key: sealer.current, state: 'old', texts: 0, audit: 2 },
      { key: last.current, state: 'current', texts: last.resealed?.done, audit: 0 },
    ])
  })

  const trailOf = ({ agency }: SealedSamples) => storage.read((store) => store.audit.after(agency.id, 0, 100))

  it.each([...new Set([...RESEALED_COLUMNS, ...AUDIT_CONTENTS].map(({ table }) => table))])(
    'lets no key be made in place of those that sealed %s, were it all there is',
    async (table) => {
      const holds = () => storage.read((store) => store.holdsSealed())
      expect(await holds()).toBe(false)
      await sealSomething(storage, await sealerBy(), randomBytes(9))
      const others = new Set([...RESEALED_COLUMNS, ...AUDIT_CONTENTS].map((one) => one.table))
      others.delete(table)
      await database.pool.query('set session_replication_role = replica')
      for (const other of others) await database.pool.query(`delete from ${other}`)
      await database.pool.query('set session_replication_role = default')
      expect(await holds()).toBe(true)
    },
  )

  it('passes by what was erased', async () => {
    const samples = await sealSomething(storage, await sealerBy(), randomBytes(9))
    const { agency, caseId, fileId } = samples
    await storage.write(async (store) => {
      await store.cases.eraseTexts(agency.id, caseId)
      await store.caseFiles.erase(agency.id, fileId)
    })
    expect(granted(await change()).resealed).toMatchObject({ left: 0, unopened: 0 })
    const stored = await storage.read((store) => store.cases.byId(agency.id, caseId))
    expect(stored?.sealedState).toBeNull()
    expect(await storage.read((store) => store.caseFiles.content(agency.id, fileId))).toBeNull()
  })

  it('goes on with what was cut off before it makes another key', async () => {
    const samples = await sealSomething(storage, await sealerBy(), randomBytes(9))
    const before = await readSealed(storage, await sealerBy(), samples)
    const onTexts: RotationHeard['onTexts'] = (_done, _all, table) => {
      if (table === 'application_event') throw new Error('cut off')
    }
    const cutOff = rotate(database, { keys, sealing: 'aes', isShared: false }, { ...UNHEARD, onTexts })
    await expect(cutOff).rejects.toThrow('cut off')
    const { current } = await ring()
    expect(await readSealed(storage, await sealerBy(), samples)).toEqual(before)
    expect((await listed()).map(({ texts }) => texts > 0)).toEqual([true, true])
    expect(granted(await change())).toMatchObject({ added: null, current, resealed: { left: 0 } })
    expect((await listed()).map(({ texts }) => texts > 0)).toEqual([false, true])
    expect((await ring()).current).toBe(current)
  })

  it('only adds the key where other programs are at work, and seals anew when asked again', async () => {
    const samples = await sealSomething(storage, await sealerBy(), randomBytes(9))
    const old = await sealerBy()
    const first = granted(await change('aes', true))
    expect(first).toEqual({ added: (await ring()).current, current: first.added, resealed: null })
    // Programs that do not know the new key yet go on.
    expect(await readSealed(storage, old, samples)).toMatchObject({ comments: ['积石山县的秘密'] })
    expect(granted(await change('aes', true))).toMatchObject({ added: null, resealed: { left: 0 } })
  })

  it('leaves what does not open, tells where it is, and does all else; a new key can be had all the same', async () => {
    const samples = await sealSomething(storage, await sealerBy(), randomBytes(9))
    const { agency, account } = samples
    await database.pool.query(`update webhook set secret = set_byte(secret, 30, get_byte(secret, 30) # 1)`)
    await database.pool.query(`update person set contact = '\\x01'`)
    await database.pool.query(`update complaint set content = ''`)
    const first = granted(await change())
    expect(first.resealed).toMatchObject({ left: 3, unopened: 3 })
    const told = first.resealed?.examples.map(({ column, key, code }) => [column.table, key, code])
    expect(told).toEqual([
      ['complaint', [agency.id, expect.any(String)], 'sealed-truncated'],
      ['person', [agency.id, account.personId], 'sealed-truncated'],
      ['webhook', [agency.id, expect.any(String)], 'sealed-damaged'],
    ])
    expect(granted(await change())).toMatchObject({ added: expect.any(String), resealed: { left: 3 } })
    expect((await listed()).map(({ state, texts }) => [state, texts])).toContainEqual(['missing', 2])
  })

  describe('beside programs at work', () => {
    const FILE = RESEALED_COLUMNS.find(({ piece }) => piece !== undefined) as ResealedColumn

    const NOT_OURS = new Uint8Array([9])

    /** Reads a file as the walk does; `meanwhile` happens before it is put anew. True: it was put. */
    async function putAfter(meanwhile: (client: ClientBase) => Promise<unknown>): Promise<boolean> {
      const sealer = await sealerBy()
      await sealSomething(storage, sealer, randomBytes(PIECE + 9))
      const client = await database.pool.connect()
      try {
        await client.query('begin')
        const table = (await tablesIn(client)).find(({ name }) => name === FILE.table) as CataloguedTable
        const [text] = await oldTexts(client, FILE, table, NOT_OURS, null)
        const pieces = await piecesOf(client, FILE, table, text as SealedText)
        await meanwhile(client)
        const put = await putPieces(client, FILE, table, pieces, Buffer.alloc(PIECE + 9))
        await client.query('commit')
        return put
      } finally {
        client.release()
      }
    }
    const parts = async (): Promise<readonly Buffer[]> =>
      (await database.pool.query('select content from case_file_part order by part')).rows.map(({ content }) => content)

    it.each([
      ['changed', `update case_file_part set content = '\\xff' where part = 0`, 2],
      ['erased', 'delete from case_file_part', 0],
    ])('overwrites nothing that was %s meanwhile', async (_what, statement, left) => {
      expect(await putAfter((client) => client.query(statement))).toBe(false)
      expect((await parts()).filter((content) => !content.equals(Buffer.alloc(content.length)))).toHaveLength(left)
    })

    it('makes no rows behind the back of an erasure that waits for it', async () => {
      let erasing: Promise<unknown> = Promise.resolve()
      const put = await putAfter(async (client) => {
        const [file] = (await client.query('select agency_id, id from case_file')).rows
        await client.query('select from case_file_part for update')
        erasing = storage.write((store) => store.caseFiles.erase(file.agency_id, file.id))
        await new Promise((resolve) => setTimeout(resolve, 300))
      })
      await erasing
      expect([put, await parts()]).toEqual([true, []])
    })
  })
})
