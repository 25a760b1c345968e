import { type Organisation, type OrganisationFault, organisationFaults } from './organisation.ts'
import type { Regions } from './regions.ts'

/** What a change would bring about; what was wrong before it is another matter. */
export function newFaults(before: Organisation, after: Organisation, regions: Regions): readonly OrganisationFault[] {
  const old = new Set(organisationFaults(before, regions).map(keyOf))
  return organisationFaults(after, regions).filter((fault) => !old.has(keyOf(fault)))
}

const keyOf = ({ of, field, code }: OrganisationFault): string =>
  JSON.stringify(['kind' in of ? of.id : of.agency, of.name, field, code])
