import type { Role } from '#app/policy'
import type { AgencyId, Id, Staff } from '#app/ports'

/** Somebody with these roles, in an agency of the tests unless said. */
export const staffWith = (roles: readonly Role[], facts: Partial<Omit<Staff, 'kind' | 'roles'>> = {}): Staff => ({
  kind: 'staff',
  accountId: '00000000-0000-7000-8000-0000000000f1' as Id,
  name: '马小云',
  agencyId: '00000000-0000-7000-8000-0000000000f2' as string as AgencyId,
  sectionId: null,
  scopes: null,
  from: '192.0.2.1',
  ...facts,
  roles,
})

/** What the first administrator of a bureau may do. */
export const FIRST_ROLES: readonly Role[] = ['administrator', 'officer', 'supervisor']
