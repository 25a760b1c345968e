import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import type { Database } from '#adapters/database/database'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { openServer } from '#adapters/database/postgres'

/** The server of scripts/with-postgres.mjs. */
export const SERVER = process.env.GONGKAI_TEST_DATABASE_URL

export const COMMON = { plan: { migrations: MIGRATIONS, program: '0.0.0-test' }, limitMs: 30_000, mustSpread: false }

export interface FreshDatabase {
  readonly url: string
  readonly drop: () => Promise<void>
}

/** A database of its own on the server, with nothing in it. */
export async function freshDatabase(server: string): Promise<FreshDatabase> {
  const name = `gongkai_${randomBytes(4).toString('hex')}`
  await onServer(server, `create database ${name}`)
  return { url: inDatabase(server, name), drop: () => onServer(server, `drop database ${name}`) }
}

/** The same with its tables, gone when it is closed. */
export async function openFresh(server: string): Promise<Database> {
  const { url, drop } = await freshDatabase(server)
  const opened = await openServer({ ...COMMON, url })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return { ...opened.value, close: () => opened.value.close().then(drop) }
}

export async function onServer(server: string, sql: string): Promise<void> {
  const client = new Client(server)
  await client.connect()
  await client.query(sql)
  await client.end()
}

export function inDatabase(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}
