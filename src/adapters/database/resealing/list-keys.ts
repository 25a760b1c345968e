import { type Failure, ok, type Result } from '#core/shared/index'
import { keyIdIn } from '../../sealing/envelope.ts'
import { type KeySource, openKeys } from '../../sealing/keys.ts'
import type { Sealing } from '../../sealing/sealer.ts'
import type { Database } from '../database.ts'
import { transactionsOn } from '../transaction.ts'
import { AUDIT_CONTENTS, RESEALED_COLUMNS } from './sealed-columns.ts'
import { type Surveyed, survey } from './survey.ts'

export interface KeyUse {
  /** Null: bytes that name no key, which no program of ours wrote. */
  readonly key: string | null
  readonly state: 'current' | 'old' | 'missing'
  /** Texts that a change of keys seals anew. */
  readonly texts: number
  /** Contents of the trail, which stay under their key. */
  readonly audit: number
}

const LIMIT_MS = 60 * 60_000

/** What each key has sealed, also keys that are wanted and not there. Errors: those of the keys (`keys-…`). */
export async function listKeys(
  database: Database,
  { keys, sealing }: { readonly keys: KeySource; readonly sealing: Sealing },
): Promise<Result<readonly KeyUse[], Failure>> {
  const ring = await openKeys(keys, { mayCreate: false, sealing })
  if (!ring.ok) return ring
  const { current, keys: known } = ring.value
  const [texts, audit] = await transactionsOn(database.pool, LIMIT_MS)('read', async (client) => [
    sumByKey(await survey(client, RESEALED_COLUMNS)),
    sumByKey(await survey(client, AUDIT_CONTENTS)),
  ])
  const names = new Set<string | null>([...known.keys(), ...texts.keys(), ...audit.keys()])
  const stateOf = (key: string | null): KeyUse['state'] =>
    key === current ? 'current' : key !== null && known.has(key) ? 'old' : 'missing'
  return ok(
    [...names].map((key) => ({ key, state: stateOf(key), texts: texts.get(key) ?? 0, audit: audit.get(key) ?? 0 })),
  )
}

function sumByKey(found: readonly Surveyed[]): ReadonlyMap<string | null, number> {
  const sums = new Map<string | null, number>()
  for (const { mark, count } of found) sums.set(keyIdIn(mark), (sums.get(keyIdIn(mark)) ?? 0) + count)
  return sums
}
