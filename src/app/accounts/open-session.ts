import type { Account, Session, Store } from '../ports.ts'
import type { AccountPorts } from './ports.ts'

/** What is known of the browser at the other end. */
export interface Visit {
  readonly network: string
  /** Its own name (User-Agent), cut. */
  readonly device: string
}

export interface OpenedSession {
  /** The value of the cookie: the agency, so that the session is found on its shard, and the secret. */
  readonly cookie: string
  readonly session: Session
}

const LONGEST_DEVICE = 200

/** A new session, always with a new secret: nothing that was known before the sign-in is worth anything after it. */
export async function openSession(
  { clock, digest, newSecret }: Pick<AccountPorts, 'clock' | 'digest' | 'newSecret'>,
  store: Store,
  { id: accountId, agencyId }: Account,
  { network, device }: Visit,
  complete: boolean,
): Promise<OpenedSession> {
  const secret = newSecret()
  const now = clock.now()
  const session: Session = {
    ...{ agencyId, accountId, complete, network },
    id: digest(secret),
    createdAt: now,
    seenAt: now,
    device: device.slice(0, LONGEST_DEVICE),
  }
  await store.sessions.add(session)
  return { cookie: `${agencyId}.${secret}`, session }
}
