import type { z } from 'zod'
import { uuidIds } from '#adapters/ids'
import { newAccount, newPerson } from '#app/accounts/invite-person'
import { openSession } from '#app/accounts/open-session'
import type { Role } from '#app/policy'
import type { Account, Agency, Clock, Id, Section } from '#app/ports'
import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '#contract/index'
import { day, type LocalDate } from '#core/shared/index'
import { createApp } from '../../src/server/app.ts'
import { watchRevision } from '../../src/server/cache/revision.ts'
import type { SitePorts } from '../../src/server/site-ports.ts'
import { newAgency, testStorage } from './database.ts'
import { fixedTools } from './fixed-ports.ts'
import { holdAnswer } from './held-answer.ts'

/** Somebody who is signed in at the API, as the workbench is. */
export interface Caller {
  readonly account: Account
  readonly send: (path: string, init?: RequestInit) => Promise<Response>
  readonly call: <E extends Endpoint>(endpoint: E, parts?: Parts<E>) => Promise<Called<E>>
}

/** What a caller may give: nothing of it is changed. */
type Given<T> = T extends object ? { readonly [K in keyof T]: Given<T[K]> } : T

type BodyIn<E> = E extends Endpoint<infer _P, infer _Q, infer B, infer _A> ? Given<z.input<B>> : never

interface Parts<E> {
  readonly params?: ParamsOf<E> | Readonly<Record<string, string>>
  readonly query?: Partial<QueryOf<E>> | Readonly<Record<string, string>>
  readonly body?: BodyIn<E>
  /** Anything at all, as who means ill sends it. */
  readonly raw?: unknown
}

export type Called<E> =
  | { readonly status: 200; readonly value: AnswerOf<E>; readonly code: null }
  | { readonly status: number; readonly value: null; readonly code: string }

export interface CaseSite {
  readonly ports: SitePorts
  readonly agency: Agency
  readonly section: Section
  readonly origin: string
  readonly routes: readonly { readonly method: string; readonly url: string; readonly useCase: string }[]
  readonly goTo: (date: string) => void
  /** In the bureau of the site unless another agency is named. */
  readonly caller: (
    roles: readonly Role[],
    place?: { readonly agency?: Agency; readonly sectionId?: Id },
  ) => Promise<Caller>
  readonly logged: () => string
  readonly close: () => Promise<void>
}

/** The whole site over a real database, with one bureau, on a day that the test sets. `tools` stand for those that tests have as a rule. */
export async function caseSite(today = '2025-03-03', tools: Partial<SitePorts> = {}): Promise<CaseSite> {
  let now: LocalDate = day(today)
  const clock: Clock = { now: () => `${now}T02:00:00.000Z` as ReturnType<Clock['now']>, today: () => now }
  const lines: string[] = []
  let origin = ''
  const watched = watchRevision(await testStorage(), null, () => 0)
  const secrets = uuidIds()
  const ports: SitePorts = {
    ...fixedTools(),
    ...{ storage: watched.storage, ids: uuidIds(), clock },
    newSecret: () => secrets.next().padEnd(43, '0'),
    ...tools,
  }
  const app = await createApp({
    ...{ ports, revision: watched.revision, clinicApp: null, workbenchApp: null, https: false, elapsed: () => 0 },
    stylesheet: { address: '/assets/gongkai.css?v=abc', css: Buffer.from('') },
    proxies: [],
    origin: () => origin,
    log: { write: (line) => lines.push(line), close: async () => {} },
  })
  origin = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const agency = await newAgency()
  const section = await newSection(ports, agency)
  return {
    ...{ ports, agency, section, origin, routes: app.routes.routes, logged: () => lines.join('') },
    goTo: (date) => {
      now = day(date)
    },
    caller: (roles, place) => signedIn(ports, origin, roles, { agency, ...place }),
    close: () => app.http.close(),
  }
}

async function newSection({ storage, ids }: SitePorts, { id: agencyId }: Agency): Promise<Section> {
  const section: Section = {
    agencyId,
    id: ids.next(),
    name: '电商股',
    ordinal: 1,
    duties: [],
    isOffice: false,
    closedOn: null,
    version: 1,
  }
  await storage.write((store) => store.sections.add(section))
  return section
}

async function signedIn(
  ports: SitePorts,
  origin: string,
  roles: readonly Role[],
  { agency, sectionId = null }: { readonly agency: Agency; readonly sectionId?: Id | null },
): Promise<Caller> {
  const person = newPerson(ports, agency.id, '杨帆', sectionId)
  const account: Account = {
    ...newAccount(ports, person, `login${ports.ids.next()}`, roles),
    state: 'active',
    passwordHash: 'x',
  }
  const { cookie } = await ports.storage.write(async (store) => {
    await store.persons.add(person)
    await store.accounts.add(account)
    return openSession(ports, store, account, { network: '192.0.2.7', device: '浏览器' }, true)
  })
  const send: Caller['send'] = async (path, init = {}) => {
    const headers = { cookie: `gongkai_session=${cookie}`, origin, ...init.headers }
    const answer = await fetch(new URL(path, origin), { ...init, headers, redirect: 'manual' })
    await holdAnswer(init.method ?? 'GET', path, answer)
    return answer
  }
  return { account, send, call: (endpoint, parts = {}) => called(send, endpoint, parts) }
}

async function called<E extends Endpoint>(
  send: Caller['send'],
  endpoint: E,
  { params, query, body, raw = body }: Parts<E>,
): Promise<Called<E>> {
  const given: Readonly<Record<string, unknown>> = params ?? {}
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(given[name])))
  const wanted = new URLSearchParams(Object.entries(query ?? {}).map(([name, value]) => [name, String(value)]))
  const answer = await send(wanted.size === 0 ? path : `${path}?${wanted}`, {
    method: endpoint.method,
    ...(raw !== undefined && { body: JSON.stringify(raw), headers: { 'content-type': 'application/json' } }),
  })
  const told = await answer.json()
  if (answer.status === 200) return { status: 200, value: endpoint.answer.parse(told) as AnswerOf<E>, code: null }
  return { status: answer.status, value: null, code: told.error.code }
}
