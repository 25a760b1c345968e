// Where a register of a bench lies: a database of its own on the server of DATABASE_URL, else an embedded one in a temporary folder.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { openEmbedded } from '#adapters/database/pglite/embedded'
import { openServer } from '#adapters/database/postgres'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { newKeyRing } from '#adapters/sealing/key-ring'
import { makeSealer } from '#adapters/sealing/sealer'
import { TODAY } from './lives.mjs'

const LIMIT_MS = 1_800_000
const COMMON = { plan: { migrations: MIGRATIONS, program: 'bench' }, limitMs: LIMIT_MS, report: () => undefined }

/** `scripts/with-postgres.mjs` names its private server by the second. */
export const SERVER = process.env.DATABASE_URL ?? process.env.GONGKAI_TEST_DATABASE_URL

/** What was asked for; a refusal ends the bench. */
export const granted = (result) => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function onServer(statement) {
  const client = new pg.Client(SERVER)
  await client.connect()
  await client.query(statement)
  await client.end()
}

async function openOnServer() {
  const name = `gongkai_bench_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const url = new URL(SERVER)
  url.pathname = `/${name}`
  await onServer(`create database ${name}`)
  const database = granted(await openServer({ ...COMMON, url: url.href, mustSpread: false, purpose: 'work' }))
  return { database, close: () => database.close().then(() => onServer(`drop database ${name}`)) }
}

async function openInFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const database = granted(await openEmbedded({ ...COMMON, dataFolder: folder, reserveBytes: 0 }))
  return { database, close: () => database.close().then(() => rmSync(folder, { recursive: true, force: true })) }
}

/** An empty database with what use cases need around it; gone when it is closed. */
export async function openPlace() {
  const { database, close } = await (SERVER ? openOnServer() : openInFolder())
  return {
    ...{ database, close, ids: uuidIds(), digest: sha256 },
    storage: storageOn(database, LIMIT_MS),
    sealer: makeSealer(newKeyRing('sha256'), 'aes'),
    clock: { now: () => `${TODAY}T02:00:00.000Z`, today: () => TODAY },
  }
}
