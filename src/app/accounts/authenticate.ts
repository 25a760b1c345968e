import { agencyIdFrom } from '../identifiers.ts'
import { passed } from '../moments.ts'
import type { AgencyId, Session, SignedIn, Staff } from '../ports.ts'
import { isOver, LIMITS } from './limits.ts'
import type { AccountPorts } from './ports.ts'

/** Who a request comes from, and what its forms must carry. */
export interface Authenticated {
  readonly staff: Staff
  readonly session: Session
  /** Stands in every form of the session; it cannot be computed without the cookie. */
  readonly formToken: string
}

/** The person behind a cookie; null when it is no cookie of ours, its session is over, or its account may not enter. */
export async function authenticate(
  { storage, clock, digest }: Pick<AccountPorts, 'storage' | 'clock' | 'digest'>,
  cookie: string,
  network: string | null,
): Promise<Authenticated | null> {
  const parts = partsOf(cookie)
  if (parts === null) return null
  const id = digest(parts.secret)
  const found = await storage.read((store) => store.sessions.signedIn(parts.agencyId, id))
  const now = clock.now()
  if (found === null || isOver(found.session, now) || found.account.state !== 'active') return null
  if (passed(found.session.seenAt, now) > LIMITS.seenEveryMs)
    await storage.write((store) => store.sessions.seen(parts.agencyId, id, now))
  return { staff: staffOf(found, network), session: found.session, formToken: digest(`form ${parts.secret}`) }
}

function partsOf(cookie: string): { readonly agencyId: AgencyId; readonly secret: string } | null {
  const [agency = '', secret = ''] = cookie.split('.', 2)
  const agencyId = agencyIdFrom(agency)
  return agencyId !== null && /^[\w-]{43}$/.test(secret) ? { agencyId, secret } : null
}

/** Without the second factor that is demanded, a person may do nothing but give it. */
const staffOf = ({ session, account, person }: SignedIn, network: string | null): Staff => ({
  kind: 'staff',
  accountId: account.id,
  name: person.name,
  agencyId: account.agencyId,
  sectionId: person.sectionId,
  roles: session.complete ? account.roles : [],
  scopes: null,
  from: network,
})
