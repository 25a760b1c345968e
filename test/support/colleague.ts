import { openSession } from '#app/accounts/open-session'
import type { Role } from '#app/policy'
import type { Account, Agency, AgencyId, Session } from '#app/ports'
import type { SitePorts } from '../../src/server/site-ports.ts'
import { staffWith } from './staff.ts'

export const COLLEAGUE_PASSWORD = '梨花开在五月的山坡上，风不大'

export interface Colleague {
  readonly account: Account
  readonly session: Session
  /** The cookie of the session, as a browser sends it. */
  readonly cookie: string
}

export interface ColleagueFacts {
  readonly login?: string
  readonly roles?: readonly Role[]
  readonly agencyId?: AgencyId
  readonly facts?: Partial<Account>
  /** False: signed in and asked for the second factor. */
  readonly complete?: boolean
}

/** Somebody with an account, who is signed in; with an agency of the tests where there is none. */
export function addColleague(ports: SitePorts, wish: ColleagueFacts = {}): Promise<Colleague> {
  const { login = 'yangfan', roles = ['officer'], agencyId = staffWith([]).agencyId, complete = true } = wish
  return ports.storage.write(async (store) => {
    if ((await store.agencies.byId(agencyId)) === null) await store.agencies.add(agencyOf(agencyId))
    const personId = ports.ids.next()
    await store.persons.add({
      ...{ agencyId, id: personId, name: '杨帆', sectionId: null, post: '', groupPlace: null, inOffice: true },
      ...{ headsSection: false, contact: null, leftOn: null, version: 1 },
    })
    const account: Account = {
      ...{ id: ports.ids.next(), agencyId, personId, login, roles, state: 'active', factorSecret: null },
      ...{ factorStep: null, createdAt: ports.clock.now(), passwordAt: ports.clock.now(), version: 1 },
      passwordHash: await ports.passwords.hash(COLLEAGUE_PASSWORD),
      ...wish.facts,
    }
    await store.accounts.add(account)
    const visit = { network: '192.0.2.7', device: '浏览器' }
    const opened = await openSession(ports, store, account, visit, complete)
    return { account, session: opened.session, cookie: `gongkai_session=${opened.cookie}` }
  })
}

const agencyOf = (id: AgencyId): Agency => ({
  ...{ id, name: '积石山县商务局', demonstration: false, supervisorId: null },
})
