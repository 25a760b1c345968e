import type { changeAgency, listAgencies } from '#contract/api/organisation/agencies'
import type { AnswerOf, BodyOf } from '#contract/endpoint'

export type Agency = AnswerOf<typeof listAgencies>['agencies'][number]
type Facts = Omit<BodyOf<typeof changeAgency>, 'version'>

/** A form holds texts; '' stands for nothing. */
export interface AgencyForm {
  readonly code: string
  readonly shortName: string
  readonly kind: string
  readonly level: string
  readonly parentId: string
  readonly namedSupervisorId: string
  readonly region: string
  readonly creditCode: string
  readonly since: string
}

export const NEW_AGENCY: AgencyForm = {
  ...{ code: '', shortName: '', kind: 'department', level: 'county', parentId: '', namedSupervisorId: '' },
  ...{ region: '', creditCode: '', since: '' },
}

export const formOf = (agency: Facts): AgencyForm => ({
  ...{ code: agency.code, shortName: agency.shortName, kind: agency.kind, level: agency.level },
  ...{ parentId: agency.parentId ?? '', namedSupervisorId: agency.namedSupervisorId ?? '' },
  ...{ region: agency.region, creditCode: agency.creditCode, since: agency.since ?? '' },
})

/** The lists of the form give no other words than those of the schema. */
export const factsOf = ({ kind, level, parentId, namedSupervisorId, since, ...facts }: AgencyForm): Facts => ({
  ...facts,
  kind: kind as Facts['kind'],
  level: level as Facts['level'],
  parentId: parentId || null,
  namedSupervisorId: namedSupervisorId || null,
  since: since || null,
})
