import type { Grant, Relation } from '../grants.ts'

const OWN: readonly Relation[] = ['ownAgency']
const ADMINISTER: Grant = { roles: { administrator: OWN } }

/** The keys of other systems. */
export const TOKEN_POLICY = {
  'list-tokens': ADMINISTER,
  'create-token': ADMINISTER,
  'revoke-token': ADMINISTER,
} as const satisfies Record<string, Grant>
