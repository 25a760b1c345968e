import { clockOver } from '#adapters/clock'
import { documentWriter } from '#adapters/formats/write/writer'
import { uuidIds } from '#adapters/ids'
import { newAccount, newPerson } from '#app/accounts/invite-person'
import { openSession } from '#app/accounts/open-session'
import type { Role } from '#app/policy'
import type { Account, Agency, Section } from '#app/ports'
import { createApp } from '../../src/server/app.ts'
import { loadStyleSheet } from '../../src/server/assets.ts'
import { watchRevision } from '../../src/server/cache/revision.ts'
import type { SitePorts } from '../../src/server/site-ports.ts'
import { loadWorkbenchApp } from '../../src/server/workbench/app-files.ts'
import { newAgency, testStorage } from './database.ts'
import { fixedTools } from './fixed-ports.ts'

const MORNING = 'T02:00:00.000Z'

/** Portal and workbench of one bureau as they are served, on days that the test sets: for stories that last for weeks. */
export interface DaysSite {
  readonly agency: Agency
  readonly section: Section
  readonly ports: SitePorts
  readonly origin: string
  /** To ten in the morning of a day. */
  readonly goTo: (date: string) => void
  readonly pass: (seconds: number) => void
  readonly set: (typed: Readonly<Record<string, string>>) => Promise<void>
  readonly person: (name: string, roles: readonly Role[]) => Promise<Account>
  /** The cookie of somebody who signed in just now. */
  readonly signIn: (account: Account) => Promise<string>
  readonly close: () => Promise<void>
}

export async function daysSite(start: string, name: string): Promise<DaysSite> {
  let now = Date.parse(start + MORNING)
  const storage = await testStorage()
  const agency = await newAgency({ name })
  await storage.write((store) => store.agencies.makeHome(agency.id))
  const elapsed = (): number => now
  const watched = watchRevision(storage, null, elapsed)
  const writer = documentWriter({ ownFonts: null })
  const [clock, ids] = [clockOver(() => now), uuidIds()]
  const newSecret = (): string => ids.next().padEnd(43, '0')
  const ports: SitePorts = { ...fixedTools(), ...{ storage: watched.storage, ids, clock, writer, newSecret } }
  let origin = ''
  const app = await createApp({
    ...{ ports, revision: watched.revision, elapsed, clinicApp: null, https: false },
    stylesheet: await loadStyleSheet(new URL('../../assets/gongkai.css', import.meta.url)),
    workbenchApp: loadWorkbenchApp(new URL('../../dist/workbench/', import.meta.url)),
    origin: () => origin,
    log: { write: () => undefined, close: async () => undefined },
  })
  origin = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const section = await office(ports, agency)
  return {
    ...{ agency, section, ports, origin },
    goTo: (date) => {
      now = Date.parse(date + MORNING)
    },
    pass: (seconds) => {
      now += seconds * 1000
    },
    set: (typed) =>
      storage.write(async (store) => {
        for (const [key, value] of Object.entries(typed)) await store.settings.put(agency.id, key, value, clock.now())
      }),
    person: (who, roles) => employ(ports, section, who, roles),
    signIn: async (account) => {
      const visit = { network: '192.0.2.7', device: '浏览器' }
      return (await ports.storage.write((store) => openSession(ports, store, account, visit, true))).cookie
    },
    close: async () => {
      await app.http.close()
      await writer.close()
    },
  }
}

async function office({ storage, ids }: SitePorts, { id: agencyId }: Agency): Promise<Section> {
  const section: Section = {
    ...{ agencyId, id: ids.next(), name: '办公室', ordinal: 1, duties: [], isOffice: true, closedOn: null, version: 1 },
  }
  await storage.write((store) => store.sections.add(section))
  return section
}

async function employ(ports: SitePorts, section: Section, name: string, roles: readonly Role[]): Promise<Account> {
  const person = newPerson(ports, section.agencyId, name, section.id)
  const made = newAccount(ports, person, `login${ports.ids.next()}`, roles)
  const account: Account = { ...made, state: 'active', passwordHash: 'x' }
  await ports.storage.write(async (store) => {
    await store.persons.add(person)
    await store.accounts.add(account)
  })
  return account
}
