import { newAccount, newPerson } from '#app/accounts/invite-person'
import { openSession } from '#app/accounts/open-session'
import type { Role } from '#app/policy'
import type { Account } from '#app/ports'
import { createApp } from '../../src/server/app.ts'
import { loadStyleSheet } from '../../src/server/assets.ts'
import { watchRevision } from '../../src/server/cache/revision.ts'
import type { SitePorts } from '../../src/server/site-ports.ts'
import { loadWorkbenchApp } from '../../src/server/workbench/app-files.ts'
import { type CaseOffice, caseOffice } from './cases.ts'
import { fixedTools } from './fixed-ports.ts'

export interface WorkbenchSite {
  readonly office: CaseOffice
  readonly origin: string
  /** The cookie of somebody who is signed in since the day of the site, with these roles. */
  readonly signIn: (roles: readonly Role[], name?: string) => Promise<string>
  readonly close: () => Promise<void>
}

/** The workbench as it was built, over a bureau on a real database, on a day that the test sets. `parts` replace stand-ins. */
export async function workbenchSite(today: string, parts: Partial<SitePorts> = {}): Promise<WorkbenchSite> {
  const office = await caseOffice(today)
  const newSecret = () => office.ports.ids.next().padEnd(43, '0')
  const watched = watchRevision(office.ports.storage, null, () => 0)
  const ports: SitePorts = { ...fixedTools(), ...office.ports, ...parts, storage: watched.storage, newSecret }
  let origin = ''
  const app = await createApp({
    ...{ ports, revision: watched.revision, clinicApp: null, https: false, elapsed: () => performance.now() },
    stylesheet: await loadStyleSheet(new URL('../../assets/gongkai.css', import.meta.url)),
    workbenchApp: loadWorkbenchApp(new URL('../../dist/workbench/', import.meta.url)),
    origin: () => origin,
    log: { write: () => undefined, close: async () => undefined },
  })
  origin = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const signIn = async (roles: readonly Role[], name = '杨帆'): Promise<string> => {
    const person = newPerson(ports, office.agency.id, name, null)
    const made = newAccount(ports, person, `login${ports.ids.next()}`, roles)
    const account: Account = { ...made, state: 'active', passwordHash: 'x' }
    const { cookie } = await ports.storage.write(async (store) => {
      await store.persons.add(person)
      await store.accounts.add(account)
      return openSession(ports, store, account, { network: '192.0.2.7', device: '浏览器' }, true)
    })
    return cookie
  }
  return { office, origin, signIn, close: () => app.http.close() }
}
