import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { UseCase } from '../permissions.ts'
import type { Actor, AgencyId, AgencyRecord, Id, Section, Store } from '../ports.ts'
import type { Team } from './as-core.ts'
import { reachAgency } from './reach-agency.ts'
import { teamOf } from './team.ts'

export interface OneOfAgency {
  readonly agencyId: AgencyId
  readonly id: Id
  /** The version that was seen. */
  readonly version: number
}

export interface ReachedSection {
  readonly agency: AgencyRecord
  readonly section: Section
  readonly team: Team
}

/** A section that exists, in reach, in the version that was seen. `not-found`, `conflict` */
export async function reachSection(
  store: Store,
  actor: Actor,
  useCase: UseCase,
  { agencyId, id, version }: OneOfAgency,
): Promise<Result<ReachedSection, Failure>> {
  const agency = await reachAgency(store, actor, useCase, agencyId)
  if (!agency.ok) return agency
  const team = await teamOf(store, agencyId)
  const section = team.sections.find((one) => one.id === id)
  if (section === undefined) return err(failure('not-found'))
  return section.version === version ? ok({ agency: agency.value, section, team }) : err(failure('conflict'))
}
