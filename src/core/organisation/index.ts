export {
  AGENCY_KINDS,
  AGENCY_LEVELS,
  type Agency,
  type AgencyKind,
  type AgencyLevel,
  existsOn,
  type FormerName,
  nameOn,
} from './agency.ts'
export { type Chart, chartOf } from './chart.ts'
export { type Contact, isMailAddress, maskedContact, NO_CONTACT } from './contact.ts'
export { type Duty, OFFICE_DUTIES, SUPERVISING_DUTIES } from './duties.ts'
export { formerNamesFrom } from './former-names.ts'
export { type LeadingGroup, leadingGroup } from './leading-group.ts'
export { officialName, plainText } from './names.ts'
export { newFaults } from './new-faults.ts'
export { type Organisation, type OrganisationFault, organisationFaults } from './organisation.ts'
export { GROUP_PLACES, type GroupPlace, type Person, type Section } from './people.ts'
export { recognised } from './recognised.ts'
export { referenceIndex } from './references.ts'
export { makeRegions, type Region, type Regions } from './regions.ts'
export { ROLES, type RoleId, type RoleSpec } from './roles.ts'
export { actingOn } from './succession.ts'
export { AGENCY_FIELDS, AGENCY_TABLE, PEOPLE_TABLE } from './table/columns.ts'
export {
  joined,
  type OrganisationTables,
  organisationOf,
  type Preview,
  readOrganisation,
  tableKindOf,
} from './table/read-organisation.ts'
export type { TableProblem, TableRow } from './table/table.ts'
export { KIND_WORDS } from './table/vocabulary.ts'
export { organisationTables, templateTables, type WrittenTable } from './table/write-organisation.ts'
export { wordKey } from './words.ts'
