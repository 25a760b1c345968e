import type { Agency } from './agency.ts'
import { agencyFaults } from './agency-faults.ts'
import { type FaultOf, fault } from './fault.ts'
import { type AgencyField, PEOPLE_HEADS, type PeopleField } from './heads.ts'
import type { Person, Section } from './people.ts'
import { peopleFaults, sectionFaults } from './people-faults.ts'
import type { Regions } from './regions.ts'
import { treeFaults } from './tree-faults.ts'

export interface Organisation {
  readonly agencies: readonly Agency[]
  readonly sections: readonly Section[]
  readonly people: readonly Person[]
}

export type OrganisationFault = FaultOf<Agency, AgencyField> | FaultOf<Section | Person, PeopleField>

/** Everything that is wrong with agencies, sections and people, by themselves and with one another. */
export const organisationFaults = (
  { agencies, sections, people }: Organisation,
  regions: Regions,
  unclear: ReadonlySet<Agency> = new Set(),
): readonly OrganisationFault[] => [
  ...agencies.flatMap((of) => agencyFaults(of, regions).map((fault) => ({ ...fault, of }))),
  ...treeFaults(agencies, unclear),
  ...strangers([...sections, ...people], agencies),
  ...sectionFaults(sections),
  ...peopleFaults(people, sections),
]

function strangers(of: readonly (Section | Person)[], agencies: readonly Agency[]): OrganisationFault[] {
  const ids = new Set(agencies.map(({ id }) => id))
  return of
    .filter(({ agency }) => !ids.has(agency))
    .map((one) => ({
      ...fault('agency', one.agency === '' ? 'field-required' : 'reference-unknown', {
        field: PEOPLE_HEADS.agency,
        value: one.agency,
      }),
      of: one,
    }))
}
