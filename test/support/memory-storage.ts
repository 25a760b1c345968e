import { bareRecord } from '#app/organisation/bare-record'
import type {
  Agency,
  AgencyId,
  AgencyRecord,
  Id,
  Instant,
  Reading,
  ReportRecord,
  Storage,
  Store,
  StoredSource,
  Upload,
} from '#app/ports'
import { noCases } from './memory-cases.ts'
import { noNotifications } from './memory-notifications.ts'
import { organisationOver } from './memory-organisation.ts'
import { noPeople, type PeopleState, peopleStoreOver } from './memory-people.ts'
import { noSignIns, type SignInState, signInStoreOver } from './memory-sign-in.ts'

interface State extends PeopleState, SignInState {
  agencies: AgencyRecord[]
  home: AgencyId | null
  reports: ReportRecord[]
  readings: Reading[]
  sources: StoredSource[]
  uploads: Upload[]
  settings: { agencyId: AgencyId; name: string; value: unknown; at: Instant; by: string | null }[]
  revision: number
}

const empty = (): State => ({
  ...{ agencies: [], home: null, reports: [], readings: [], sources: [], uploads: [], settings: [] },
  ...noPeople(),
  ...noSignIns(),
  revision: 0,
})

/** All lists are replaced, never changed, so a copy of the state's own fields is a snapshot. */
const snapshot = (state: State): State => ({ ...state })

export interface MemoryStorage extends Storage {
  /** All that is stored now. */
  readonly state: () => Readonly<State>
  /** What somebody does to the data behind the program's back. */
  readonly change: (how: (state: State) => State) => void
}

/** The port in memory: transactions one after the other, rolled back when the work throws. */
/** `agencies`: what is there from the start, the first one at home. */
export function memoryStorage(agencies: readonly Agency[] = []): MemoryStorage {
  let state: State = { ...empty(), agencies: agencies.map(bareRecord), home: agencies[0]?.id ?? null }
  let queue: Promise<unknown> = Promise.resolve()
  const store = storeOver(() => state)

  const write: Storage['write'] = (work) => {
    const run = queue.then(async () => {
      const before = snapshot(state)
      try {
        return await work(store)
      } catch (error) {
        state = before
        throw error
      }
    })
    queue = run.catch(() => {})
    return run
  }
  const change: MemoryStorage['change'] = (how) => {
    state = how(state)
  }
  return { read: (work) => work(store), write, close: async () => {}, state: () => state, change }
}

function storeOver(now: () => State): Store {
  const of =
    (agencyId: AgencyId) =>
    (row: { readonly agencyId: AgencyId }): boolean =>
      row.agencyId === agencyId
  const byKey = (agencyId: AgencyId, id: Id) => (row: { readonly agencyId: AgencyId; readonly id: Id }) =>
    row.agencyId === agencyId && row.id === id
  return {
    ...peopleStoreOver(now),
    ...signInStoreOver(now),
    ...noCases(),
    ...noNotifications(),
    organisation: organisationOver(now),
    holdsSealed: async () => now().persons.some((p) => p.contact !== null),
    agencies: {
      home: async () => now().agencies.find((a) => a.id === now().home) ?? null,
      byId: async (id) => now().agencies.find((a) => a.id === id) ?? null,
      byName: async (name) => now().agencies.find((a) => a.name === name) ?? null,
      all: async () => now().agencies,
      isUnder: async (id, above) => ancestors(now().agencies, id).includes(above),
      under: async (above) => now().agencies.filter((a) => ancestors(now().agencies, a.id).includes(above)),
      add: async (agency) => {
        now().agencies = [...now().agencies, bareRecord(agency)]
      },
      makeHome: async (id) => {
        now().home = id
      },
    },
    reports: {
      published: async (a) => now().reports.filter((r) => of(a)(r) && r.status === 'published'),
      ofAgency: async (a) => now().reports.filter(of(a)),
      byYear: async (a, year) => now().reports.find((r) => of(a)(r) && r.year === year) ?? null,
      byId: async (a, id) => now().reports.find(byKey(a, id)) ?? null,
      reading: async (a, id) => now().readings.find(byKey(a, id)) ?? null,
      readings: async (a, id) =>
        now()
          .readings.filter((r) => of(a)(r) && r.reportId === id)
          .map(({ report: _, findings: __, ...head }) => {
            const fileName = now().sources.find(byKey(a, head.sourceId))?.name ?? ''
            return { ...head, fileName }
          }),
      newestReadings: async (a) => {
        const newest = new Map(
          now()
            .readings.filter(of(a))
            .map(({ id, reportId }) => [reportId, id]),
        )
        return [...newest].map(([reportId, readingId]) => ({ reportId, readingId }))
      },
      source: async (a, id) => now().sources.find(byKey(a, id)) ?? null,
      addSource: async (source) => {
        now().sources = [...now().sources, source]
      },
      addReading: async (reading) => {
        now().readings = [...now().readings, reading]
      },
      add: async (report) => {
        now().reports = [...now().reports, report]
      },
      change: async (report, seen) => {
        const isIt = byKey(report.agencyId, report.id)
        if (!now().reports.some((r) => isIt(r) && r.version === seen)) return false
        now().reports = now().reports.map((r) => (isIt(r) ? { ...report, version: seen + 1 } : r))
        return true
      },
      eraseContent: async (a, id) => {
        const gone = now().readings.filter((r) => of(a)(r) && r.reportId === id)
        now().sources = now().sources.filter((s) => !gone.some((r) => r.sourceId === s.id))
        now().readings = now().readings.filter((r) => !gone.includes(r))
      },
    },
    uploads: {
      waiting: async (a) => now().uploads.filter(of(a)),
      byId: async (a, id) => now().uploads.find(byKey(a, id)) ?? null,
      add: async (upload) => {
        now().uploads = [...now().uploads, upload]
      },
      remove: async (a, id) => {
        const was = now().uploads.length
        now().uploads = now().uploads.filter((u) => !byKey(a, id)(u))
        return now().uploads.length < was
      },
    },
    settings: {
      ofAgency: async (a) =>
        Object.fromEntries(
          now()
            .settings.filter(of(a))
            .map((s) => [s.name, s.value]),
        ),
      changes: async (a) =>
        Object.fromEntries(
          now()
            .settings.filter(of(a))
            .map(({ name, at, by }) => [name, { at, by }]),
        ),
      put: async (agencyId, name, value, at, by = null) => {
        const others = now().settings.filter((s) => s.agencyId !== agencyId || s.name !== name)
        now().settings = [...others, { agencyId, name, value, at, by }]
      },
    },
    publicRevision: {
      current: async () => now().revision,
      advance: async () => {
        now().revision += 1
      },
    },
  }
}

/** The agencies above one, nearest first. */
function ancestors(agencies: readonly Agency[], id: AgencyId): readonly AgencyId[] {
  const above = agencies.find((agency) => agency.id === id)?.supervisorId ?? null
  return above === null ? [] : [above, ...ancestors(agencies, above)]
}
