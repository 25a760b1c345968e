import { offerFirstAdministrator } from '#app/accounts/first-administrator'
import { type App, type AppDeps, createApp } from '../../src/server/app.ts'
import { watchRevision } from '../../src/server/cache/revision.ts'
import { type FixedPorts, fixedPorts } from './fixed-ports.ts'
import { Visitor } from './visitor.ts'

/** The field by which the form of a waiting file says that it is to be published too. */
export const AND_PUBLISH: Readonly<Record<string, string>> = Object.fromEntries([['then', 'publish']])

export interface TestSite {
  readonly app: App
  readonly ports: FixedPorts
  readonly origin: string
  readonly logged: () => string
  readonly visitor: (cookie?: string) => Visitor
  /** The first administrator, at the desk; who asks again gets another tab of the same browser. */
  readonly staff: () => Promise<Visitor>
  readonly close: () => Promise<void>
}

/** The whole site on a free port, over a storage in memory. `elapsed` is the clock of limits, that of the ports the one of sessions; `parts` replace stand-ins. */
export async function testSite(
  elapsed: () => number = () => 0,
  ports: FixedPorts = fixedPorts(),
  parts: Partial<Pick<AppDeps, 'proxies' | 'https' | 'stylesheet' | 'clinicApp' | 'workbenchApp'>> = {},
): Promise<TestSite> {
  const lines: string[] = []
  let origin = ''
  let administrator: string | null = null
  const watched = watchRevision(ports.storage, null, elapsed)
  const app = await createApp({
    ports: { ...ports, storage: watched.storage },
    revision: watched.revision,
    stylesheet: { address: '/assets/gongkai.css?v=abc', css: Buffer.from('body{color:#123}'.repeat(80)) },
    clinicApp: null,
    workbenchApp: null,
    https: false,
    ...parts,
    origin: () => origin,
    log: { write: (line) => lines.push(line), close: async () => {} },
    elapsed,
  })
  origin = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const visitor = (cookie?: string): Visitor => new Visitor(origin, cookie)
  const staff = async (): Promise<Visitor> => {
    const secret = await offerFirstAdministrator(ports)
    const person = new Visitor(origin, administrator)
    if (secret === null) await person.get('/desk')
    else await person.becomeAdministrator(`${origin}/first-administrator?key=${secret}`)
    administrator = person.cookie
    return person
  }
  return { app, ports, origin, visitor, staff, logged: () => lines.join(''), close: () => app.http.close() }
}
