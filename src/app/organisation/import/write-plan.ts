import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { newAccount } from '../../accounts/invite-person.ts'
import type { UseCase } from '../../permissions.ts'
import type { Person, Staff, Store } from '../../ports.ts'
import { recordAct } from '../../transact.ts'
import { guardAdministrators } from '../administrators.ts'
import { forTrail } from '../contact.ts'
import type { OrganisationPorts } from '../ports.ts'
import { recordChange } from '../record-change.ts'
import { saveAgencies } from '../save-agencies.ts'
import type { Plan, Planned, PlannedAccount } from './plan.ts'

interface Writing {
  readonly ports: OrganisationPorts
  readonly store: Store
  readonly staff: Staff
}

const CONFLICT = err(failure('conflict'))

/** Writes a plan, with an event for each thing in it. A refusal in the middle undoes all with the transaction. */
export async function writePlan(
  ports: OrganisationPorts,
  store: Store,
  staff: Staff,
  useCase: UseCase,
  plan: Plan,
): Promise<Result<null, Failure>> {
  const writing = { ports, store, staff }
  const changes = plan.agencies.map(({ was, is }) => ({ record: is, seen: was?.version ?? null }))
  const saved = changes.length === 0 ? ok(null) : await saveAgencies(ports, store, staff, useCase, changes)
  if (!saved.ok) return saved
  for (const change of plan.agencies) await trace(writing, 'agency', { ...change, agencyId: change.is.id })
  for (const { was, is } of plan.sections) {
    if (was === null) await store.sections.add(is)
    else if (!(await store.sections.change(is, was.version))) return CONFLICT
    await trace(writing, 'section', { was, is, agencyId: is.agencyId })
  }
  for (const { was, is } of plan.persons) {
    if (was === null) await store.persons.add(is)
    else if (!(await store.persons.change(is, was.version))) return CONFLICT
    await tracePerson(writing, { was, is })
  }
  for (const account of plan.accounts) {
    const written = await writeAccount(writing, account)
    if (!written.ok) return written
  }
  return ok(null)
}

type Traced = Planned<{ readonly id: string; readonly name: string }> & {
  readonly agencyId: Parameters<typeof recordChange>[3]['agencyId']
}

const trace = ({ ports, store, staff }: Writing, kind: 'agency' | 'section', { was, is, agencyId }: Traced) =>
  recordChange(ports, store, staff, {
    ...{ agencyId, action: `${kind}.${was === null ? 'added' : 'changed'}`, objectId: is.id },
    ...{ detail: { name: is.name }, was, is },
  })

const tracePerson = ({ ports, store, staff }: Writing, { was, is }: Planned<Person>) =>
  recordChange(ports, store, staff, {
    ...{ agencyId: is.agencyId, action: `person.${was === null ? 'added' : 'changed'}`, objectId: is.id },
    ...{ detail: { name: is.name }, was: was && forTrail(ports.sealer, was), is: forTrail(ports.sealer, is) },
  })

/** A new account waits for its link: it is made when it is handed over. */
async function writeAccount(
  { ports, store, staff }: Writing,
  { was, login, roles, name, personId, agencyId }: PlannedAccount,
): Promise<Result<null, Failure>> {
  if (was !== null) {
    const guarded = await guardAdministrators(store, staff, was, { ...was, roles })
    if (!guarded.ok) return guarded
    const detail = { login, from: was.roles.join(' '), to: roles.join(' ') }
    await recordAct(ports, store, staff, { agencyId, action: 'account.rolesChanged', objectId: was.id, detail })
    return ok(null)
  }
  const account = newAccount(ports, { agencyId, id: personId }, login, roles)
  await store.accounts.add(account)
  const detail = { login, name, roles: roles.join(' ') }
  await recordAct(ports, store, staff, { agencyId, action: 'account.prepared', objectId: account.id, detail })
  return ok(null)
}
