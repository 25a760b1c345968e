import type { z } from 'zod'
import type { TypedFacts } from '#app/organisation/agency-facts'
import type { AgencyId, AgencyRecord } from '#app/ports'
import type { agency, changeAgency } from '#contract/api/organisation/index'
import type { BodyOf } from '#contract/index'
import type { LocalDate } from '#core/shared/index'

export const agencyToJson = (record: AgencyRecord): z.infer<typeof agency> => ({
  id: record.id,
  name: record.name,
  code: record.code ?? '',
  shortName: record.shortName,
  kind: record.kind,
  level: record.level,
  parentId: record.parentId,
  namedSupervisorId: record.namedSupervisorId,
  region: record.region ?? '',
  creditCode: record.creditCode ?? '',
  since: record.since,
  formerNames: record.formerNames.map(({ name, until }) => ({ name, until })),
  supervisorId: record.supervisorId,
  ended: record.ended,
  successorId: record.successorId,
  demonstration: record.demonstration,
  version: record.version,
})

type FactsJson = Omit<BodyOf<typeof changeAgency>, 'version'>

/** Ids and days were held against their schemas when the request came in; here they get their types. */
export const factsFromJson = ({ parentId, namedSupervisorId, since, ...facts }: FactsJson): TypedFacts => ({
  ...facts,
  parentId: parentId as AgencyId | null,
  namedSupervisorId: namedSupervisorId as AgencyId | null,
  since: since as LocalDate | null,
})
