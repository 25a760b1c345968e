import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { newAccount, newPerson } from '#app/accounts/invite-person'
import type { NewAgencyFacts } from '#app/organisation/add-agency'
import type { OrganisationPorts } from '#app/organisation/ports'
import type { Role } from '#app/policy'
import type { Account, Agency, AgencyId, Instant, Person, Staff } from '#app/ports'
import { day } from '#core/shared/index'
import { newAgency, testStorage } from './database.ts'
import { REGIONS } from './organisation.ts'
import { testSealer } from './sealer.ts'
import { staffWith } from './staff.ts'

/** What organisation use cases need, on a real database; it is 3 March 2025. */
export const organisationPorts = async (): Promise<OrganisationPorts> => ({
  storage: await testStorage(),
  sealer: testSealer(),
  regions: REGIONS,
  ids: uuidIds(),
  digest: sha256,
  clock: { now: () => '2025-03-03T02:00:00.000Z' as Instant, today: () => day('2025-03-03') },
})

/** An office and a bureau under it, each with an administrator. */
export interface County {
  readonly ports: OrganisationPorts
  readonly office: Agency
  readonly bureau: Agency
  readonly stranger: Agency
  readonly officeAdmin: Staff
  readonly bureauAdmin: Staff
}

export async function county(): Promise<County> {
  const ports = await organisationPorts()
  const office = await newAgency()
  const bureau = await newAgency({ supervisorId: office.id })
  const administrator = async ({ id }: Agency) => (await addMember(ports, id, ['administrator'])).staff
  return {
    ...{ ports, office, bureau, stranger: await newAgency() },
    officeAdmin: await administrator(office),
    bureauAdmin: await administrator(bureau),
  }
}

export interface Member {
  readonly person: Person
  readonly account: Account
  readonly staff: Staff
}

/** Somebody with an account in an agency. */
export async function addMember(ports: OrganisationPorts, agencyId: AgencyId, roles: readonly Role[]): Promise<Member> {
  const person = newPerson(ports, agencyId, `杨帆${ports.ids.next()}`, null)
  const login = `login${ports.ids.next()}`
  const account: Account = { ...newAccount(ports, person, login, roles), state: 'active', passwordHash: 'x' }
  await ports.storage.write(async ({ persons, accounts }) => {
    await persons.add(person)
    await accounts.add(account)
  })
  return { person, account, staff: staffWith(roles, { agencyId, accountId: account.id, name: person.name }) }
}

/** The facts of a department under an agency. */
export const aDepartment = (supervisor: Agency, change: Partial<NewAgencyFacts> = {}): NewAgencyFacts => ({
  ...{ name: `新机关${supervisor.id}`, code: '', shortName: '', kind: 'department', level: 'county' },
  ...{ parentId: null, namedSupervisorId: supervisor.id, region: '622927', creditCode: '', since: null },
  ...change,
})
