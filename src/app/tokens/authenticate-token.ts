import { passed } from '../moments.ts'
import type { Ports, Staff } from '../ports.ts'
import { tokenState } from './token-state.ts'
import { tokenParts } from './token-text.ts'

/** That it was used is written at most this often: a look is no change. */
const USED_EVERY_MS = 60_000

/** The system behind a token; null when it opens nothing: unknown, over or revoked, which are told alike. */
export async function authenticateToken(
  { storage, clock, digest }: Pick<Ports, 'storage' | 'clock' | 'digest'>,
  text: string,
  network: string | null,
): Promise<Staff | null> {
  const parts = tokenParts(text)
  if (parts === null) return null
  const token = await storage.read((store) => store.tokens.byDigest(parts.agencyId, digest(parts.secret)))
  const now = clock.now()
  if (token === null || tokenState(token, now) !== 'active') return null
  const { agencyId, id, name, roles, scopes, lastUsedAt } = token
  if (lastUsedAt === null || passed(lastUsedAt, now) > USED_EVERY_MS)
    await storage.write((store) => store.tokens.used(agencyId, id, now))
  // The trail says that no person did it.
  const who = `${name}（接口令牌）`
  return { kind: 'staff', accountId: id, name: who, agencyId, sectionId: null, roles, scopes, from: network }
}
