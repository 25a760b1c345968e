import { EMPTY_CHAIN } from '#app/audit-chain'
import type {
  Account,
  AgencyId,
  Anchor,
  AuditStore,
  ChainedEvent,
  Id,
  OneTimeLink,
  PeopleStore,
  Person,
  Section,
  Session,
} from '#app/ports'

export interface PeopleState {
  sections: Section[]
  persons: Person[]
  accounts: Account[]
  links: OneTimeLink[]
  sessions: Session[]
  audit: ChainedEvent[]
  anchors: Anchor[]
}

export const noPeople = (): PeopleState => ({
  ...{ sections: [], persons: [], accounts: [], links: [], sessions: [], audit: [], anchors: [] },
})

interface Versioned {
  readonly id: Id
  readonly version: number
}

/** The rows with one replaced, when its version is still the one that was seen. */
function changed<T extends Versioned>(rows: readonly T[], row: T, seen: number): T[] | null {
  if (!rows.some(({ id, version }) => id === row.id && version === seen)) return null
  return rows.map((old) => (old.id === row.id ? { ...row, version: seen + 1 } : old))
}

export function peopleStoreOver(now: () => PeopleState): PeopleStore & { readonly audit: AuditStore } {
  const of =
    (agencyId: AgencyId) =>
    (row: { readonly agencyId: AgencyId }): boolean =>
      row.agencyId === agencyId
  return {
    sections: {
      ofAgency: async (a) => now().sections.filter(of(a)),
      byId: async (a, id) => now().sections.find((s) => of(a)(s) && s.id === id) ?? null,
      add: async (section) => {
        now().sections = [...now().sections, section]
      },
      change: async (section, seen) => {
        const rows = changed(now().sections, section, seen)
        if (rows) now().sections = rows
        return rows !== null
      },
    },
    persons: {
      ofAgency: async (a) => now().persons.filter(of(a)),
      byId: async (a, id) => now().persons.find((p) => of(a)(p) && p.id === id) ?? null,
      add: async (person) => {
        now().persons = [...now().persons, person]
      },
      change: async (person, seen) => {
        const rows = changed(now().persons, person, seen)
        if (rows) now().persons = rows
        return rows !== null
      },
    },
    accounts: {
      hasAdministrator: async () =>
        now().accounts.some((a) => a.state === 'active' && a.roles.includes('administrator')),
      ofAgency: async (a) => now().accounts.filter(of(a)),
      byId: async (id) => now().accounts.find((a) => a.id === id) ?? null,
      byLogin: async (login) => now().accounts.find((a) => a.login === login) ?? null,
      add: async (account) => {
        now().accounts = [...now().accounts, account]
      },
      change: async (account, seen) => {
        const rows = changed(now().accounts, account, seen)
        if (rows) now().accounts = rows
        return rows !== null
      },
    },
    links: {
      add: async (link) => {
        now().links = [...now().links, link]
      },
      byDigest: async (digest) => now().links.find((l) => l.digest === digest) ?? null,
      use: async (digest, at) => {
        if (!now().links.some((l) => l.digest === digest && l.usedAt === null)) return false
        now().links = now().links.map((l) => (l.digest === digest ? { ...l, usedAt: at } : l))
        return true
      },
      withdraw: async (purpose, accountId) => {
        now().links = now().links.filter((l) => l.purpose !== purpose || l.accountId !== accountId || l.usedAt !== null)
      },
    },
    sessions: {
      add: async (session) => {
        now().sessions = [...now().sessions, session]
      },
      signedIn: async (a, id) => {
        const session = now().sessions.find((s) => of(a)(s) && s.id === id)
        const account = now().accounts.find((found) => found.id === session?.accountId)
        const person = now().persons.find((found) => found.id === account?.personId)
        return session && account && person ? { session, account, person } : null
      },
      ofAccount: async (a, accountId) => now().sessions.filter((s) => of(a)(s) && s.accountId === accountId),
      seen: async (a, id, at) => {
        now().sessions = now().sessions.map((s) => (of(a)(s) && s.id === id ? { ...s, seenAt: at } : s))
      },
      end: async (a, id) => {
        now().sessions = now().sessions.filter((s) => !of(a)(s) || s.id !== id)
      },
      endAll: async (a, accountId, but) => {
        now().sessions = now().sessions.filter((s) => !of(a)(s) || s.accountId !== accountId || s.id === but)
      },
      endOlderThan: async (created, seen) => {
        const was = now().sessions.length
        now().sessions = now().sessions.filter((s) => s.createdAt >= created && s.seenAt >= seen)
        return was - now().sessions.length
      },
    },
    audit: auditOver(now, of),
  }
}

function auditOver(
  now: () => PeopleState,
  of: (agencyId: AgencyId) => (row: { readonly agencyId: AgencyId }) => boolean,
): AuditStore {
  const head = async (a: AgencyId) => now().audit.findLast(of(a)) ?? EMPTY_CHAIN
  return {
    holdHead: head,
    head,
    add: async (event) => {
      now().audit = [...now().audit, event]
    },
    latest: async (a, limit) => now().audit.filter(of(a)).toReversed().slice(0, limit),
    ofObject: async (a, objectId) => now().audit.filter((e) => of(a)(e) && e.objectId === objectId),
    after: async (a, seq, limit) =>
      now()
        .audit.filter((e) => of(a)(e) && e.seq > seq)
        .slice(0, limit),
    agencies: async () => [...new Set([...now().audit, ...now().anchors].map(({ agencyId }) => agencyId))],
    anchors: async (a) => now().anchors.filter(of(a)),
    latestAnchor: async (a) => now().anchors.findLast(of(a)) ?? null,
    addAnchor: async (anchor) => {
      now().anchors = [...now().anchors, anchor]
    },
  }
}
