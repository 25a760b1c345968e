import type { Grant } from '../../grants.ts'

const EVERYONE: Grant = { everyone: true, system: true }

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
} as const satisfies Record<string, Grant>
