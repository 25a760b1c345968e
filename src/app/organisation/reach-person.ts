import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { UseCase } from '../permissions.ts'
import type { Actor, AgencyRecord, Person, Store } from '../ports.ts'
import type { Team } from './as-core.ts'
import { reachAgency } from './reach-agency.ts'
import type { OneOfAgency } from './reach-section.ts'
import { teamOf } from './team.ts'

export interface ReachedPerson {
  readonly agency: AgencyRecord
  readonly person: Person
  readonly team: Team
}

/** Somebody who works there, in reach, in the version that was seen. `not-found`, `conflict` */
export async function reachPerson(
  store: Store,
  actor: Actor,
  useCase: UseCase,
  { agencyId, id, version }: OneOfAgency,
): Promise<Result<ReachedPerson, Failure>> {
  const agency = await reachAgency(store, actor, useCase, agencyId)
  if (!agency.ok) return agency
  const team = await teamOf(store, agencyId)
  const person = team.persons.find((one) => one.id === id)
  if (person === undefined) return err(failure('not-found'))
  return person.version === version ? ok({ agency: agency.value, person, team }) : err(failure('conflict'))
}
