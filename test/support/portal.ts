import { clockOver } from '#adapters/clock'
import { uuidIds } from '#adapters/ids'
import type { Agency } from '#app/ports'
import { createApp } from '../../src/server/app.ts'
import { watchRevision } from '../../src/server/cache/revision.ts'
import type { SitePorts } from '../../src/server/site-ports.ts'
import { newAgency, testStorage } from './database.ts'
import { fixedTools } from './fixed-ports.ts'
import { Visitor } from './visitor.ts'

/** The portal of a bureau of its own on a real database, with a clock that goes on when it is told to. */
export interface TestPortal {
  readonly agency: Agency
  readonly ports: SitePorts
  readonly origin: string
  readonly visitor: () => Visitor
  readonly logged: () => string
  readonly pass: (seconds: number) => void
  readonly set: (name: string, value: string) => Promise<void>
  readonly close: () => Promise<void>
}

export async function testPortal(
  agencyFacts: Partial<Agency> = {},
  start = '2025-03-03T02:00:00.000Z',
): Promise<TestPortal> {
  const storage = await testStorage()
  const agency = await newAgency(agencyFacts)
  await storage.write((store) => store.agencies.makeHome(agency.id))
  const lines: string[] = []
  let now = Date.parse(start)
  let origin = ''
  const clock = clockOver(() => now)
  const elapsed = (): number => now
  const watched = watchRevision(storage, null, elapsed)
  const ports: SitePorts = { ...fixedTools(), ids: uuidIds(), storage: watched.storage, clock }
  const app = await createApp({
    ...{ ports, revision: watched.revision, elapsed, clinicApp: null, workbenchApp: null, https: false },
    stylesheet: { address: '/assets/gongkai.css?v=abc', css: Buffer.from('body{}') },
    origin: () => origin,
    log: { write: (line) => lines.push(line), close: async () => {} },
  })
  origin = await app.http.listen({ host: '127.0.0.1', port: 0 })
  return {
    ...{ agency, ports, origin },
    visitor: () => new Visitor(origin),
    logged: () => lines.join(''),
    pass: (seconds) => {
      now += seconds * 1000
    },
    set: (name, value) => storage.write((store) => store.settings.put(agency.id, name, value, clock.now())),
    close: () => app.http.close(),
  }
}
