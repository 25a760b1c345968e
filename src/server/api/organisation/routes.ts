import type { FastifyInstance } from 'fastify'
import type { StaffApiDeps } from '../staff-deps.ts'
import { layAccountChanges, layAccountLinks } from './accounts.ts'
import { layAgencies, layAgencyChanges } from './agencies.ts'
import { layPeople, laySections } from './people.ts'
import { layTables } from './tables.ts'

/** Agencies, sections, people and their accounts. */
export async function layOrganisation(scope: FastifyInstance, { ports, origin }: StaffApiDeps): Promise<void> {
  layAgencies(scope, ports)
  layAgencyChanges(scope, ports)
  laySections(scope, ports)
  layPeople(scope, ports)
  layAccountLinks(scope, ports, origin)
  layAccountChanges(scope, ports)
  await scope.register((inner) => layTables(inner, ports))
}
