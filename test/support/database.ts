import { MIGRATIONS } from '#adapters/database/migrations/index'
import { openEmbedded } from '#adapters/database/pglite/embedded'
import { type OpenStorage, storageOn } from '#adapters/database/storage'
import { uuidIds } from '#adapters/ids'
import type { Agency, AgencyId } from '#app/ports'
import { temporaryFolder } from '../database/embedded-support.ts'

const LIMIT_MS = 30_000
const ids = uuidIds()

let opening: Promise<OpenStorage> | null = null

/** A real database for use cases, one for each worker of the tests, kept till it ends: tests keep apart by agencies of their own. */
export function testStorage(): Promise<OpenStorage> {
  opening ??= open()
  return opening
}

async function open(): Promise<OpenStorage> {
  const folder = temporaryFolder()
  const plan = { migrations: MIGRATIONS, program: '0.0.0-test' }
  const options = { dataFolder: folder.path, plan, limitMs: LIMIT_MS, reserveBytes: 0, report: () => undefined }
  const database = await openEmbedded(options)
  if (!database.ok) throw new Error(JSON.stringify(database.error))
  process.once('exit', folder.remove)
  return storageOn(database.value, LIMIT_MS)
}

/** A new agency in the database of the tests. */
export async function newAgency(facts: Partial<Agency> = {}): Promise<Agency> {
  const storage = await testStorage()
  const id = ids.next() as string as AgencyId
  const agency: Agency = { id, name: `测试机关${id}`, demonstration: false, supervisorId: null, ...facts }
  await storage.write((store) => store.agencies.add(agency))
  return agency
}
