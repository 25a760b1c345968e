import type { Database } from '#adapters/database/database'
import { opened, temporaryFolder } from './embedded-support.ts'
import { openFresh, SERVER } from './server-support.ts'

async function openEmbeddedFresh(): Promise<Database> {
  const folder = temporaryFolder()
  const database = await opened(folder.path)
  return { ...database, close: () => database.close().then(folder.remove) }
}

const server = SERVER

/** Each size of database that can be had here, empty; `postgres.test.ts` says loudly when there is no server. */
export const ENGINES: readonly (readonly [string, () => Promise<Database>])[] = [
  ['PGlite', openEmbeddedFresh],
  ...(server === undefined ? [] : [['PostgreSQL', () => openFresh(server)] as const]),
]
