import type { Grant, Relation } from '../../grants.ts'

const EVERYONE: Grant = { everyone: true, system: true }
const OWN: readonly Relation[] = ['ownAgency']
/** The office that supervises takes complaints and verifies them (Art. 47). */
const SUPERVISE: Grant = { roles: { officer: OWN, leader: OWN, supervisor: OWN } }

/** What anybody does by the portal. Of a case nobody sees more than number and code open. */
export const ONLINE_POLICY = {
  'show-apply': EVERYONE,
  'review-application': EVERYONE,
  apply: EVERYONE,
  'find-published': EVERYONE,
  'open-followed': EVERYONE,
  'show-followed': EVERYONE,
  'correct-online': EVERYONE,
  'send-payment-proof': EVERYONE,
  'withdraw-online': EVERYONE,
  'read-reply': EVERYONE,
  'show-complaint-form': EVERYONE,
  complain: EVERYONE,
  'list-complaints': SUPERVISE,
  'read-complaint': SUPERVISE,
} as const satisfies Record<string, Grant>
