import type { PoolClient } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/database/database'
import { queriesOn } from '#adapters/database/query'
import { storageOn } from '#adapters/database/storage'
import { storeOn } from '#adapters/database/store/index'
import type { AgencyId, CaseFilter, Store } from '#app/ports'
import { day } from '#core/shared/index'
import { ENGINES } from './engines.ts'
import { anAgency, ids } from './samples.ts'

const DAYS = { today: day('2025-03-03'), weekEnd: day('2025-03-09') }
const PAGE = { offset: 0, limit: 50 }
const HANDLER = ids.next()
const ACCOUNT = ids.next()

/** One case in fifty is open; statistics are as after a while. */
const FILL = [
  `insert into application (agency_id, id, number, kind, channel, status, applicant_column, title, arrived, received, closed, outcome_row,
     handler_id, due, due_what, waiting_for, provisional, state, created_at, version)
   select $1, gen_random_uuid(), '2024-' || to_char(i, 'FM999999000'), 'disclosure', 'inPerson', case i % 50 when 0 then 'handling' else 'closed' end,
     'natural', '第' || chr(19968 + i % 997) || '号' || chr(20968 + i % 991) || '的申请', d, d, case i % 50 when 0 then null else d end,
     case i % 50 when 0 then null else 'r3' end, case i % 40 when 1 then $2::uuid end, case i % 50 when 0 then d + 400 end, 'reply', 'agency', false,
     case when i > 100 then 'x'::bytea end, now(), 1
   from (select i, date '2024-01-01' + i / 10 as d from generate_series(1, 4000) as i) as drawn`,
  `insert into application_event (agency_id, application_id, seq, id, at, day, type)
   select agency_id, id, s, gen_random_uuid(), now(), received, 'applicationReceived' from application
   cross join generate_series(1, 3) as s where agency_id = $1 and handler_id is distinct from $2::uuid`,
  `insert into notification (agency_id, id, account_id, case_id, number, kind, what, due, days_left, at, read_at)
   select $1, gen_random_uuid(), $2::uuid, gen_random_uuid(), '2024-001', 'due', 'reply', now(), 1, now(), case when i > 9 then now() end
   from generate_series(1, 4000) as i`,
]

const list = (filter: CaseFilter) => (store: Store, agency: AgencyId) => store.cases.list(agency, filter, DAYS, PAGE)

/** What is asked every day, and the index that keeps it at the cost of its answer. */
const ASKED: readonly (readonly [string, string, (store: Store, agency: AgencyId) => Promise<unknown>])[] = [
  ['the queue', 'application_open', list({ basket: 'later' })],
  ['how many lie in each basket', 'application_open', (store, agency) => store.cases.counts(agency, {}, DAYS)],
  ['what is done, the newest first', 'application_over', list({ basket: 'done' })],
  ["a handler's cases", 'application_over_of_handler', list({ handlerId: HANDLER })],
  ['a title', 'application_by_title', list({ text: '第七号' })],
  ['a number', 'application_by_serial', list({ text: '2024-0042' })],
  [
    'what is to be erased',
    'application_to_erase',
    (store, agency) => store.cases.overBefore(agency, day('2024-01-03'), 200),
  ],
  [
    'how often a correction was asked for (ID-16)',
    'application_event_correction',
    (store, agency) =>
      store.cases.countEvents(agency, 'correctionAsked', { from: day('2024-01-01'), to: day('2024-12-31') }),
  ],
  ['what is unread', 'notification_unread', (store, agency) => store.notifications.unread(agency, ACCOUNT)],
]

/** How the server answers what a function of the store asks, told by the server. */
async function plansOf(client: PoolClient, work: (store: Store) => Promise<unknown>): Promise<string> {
  const asked: (readonly [string, unknown[]])[] = []
  const heard = new Proxy(client, {
    get: (target, name) => {
      if (name !== 'query') return Reflect.get(target, name)
      return (sql: string, values: unknown[]) => {
        asked.push([sql, values])
        return target.query(sql, values)
      }
    },
  })
  await work(storeOn(queriesOn(heard)))
  const plans = []
  for (const [sql, values] of asked) plans.push((await client.query(`explain (format json) ${sql}`, values)).rows)
  return JSON.stringify(plans)
}

describe.each(ENGINES)('many cases on %s', (_, open) => {
  let database: Database
  const agency = anAgency()

  beforeAll(async () => {
    database = await open()
    const { pool } = database
    await storageOn(database, 30_000).write((store) => store.agencies.add(agency))
    for (const [i, statement] of FILL.entries()) await pool.query(statement, [agency.id, i === 2 ? ACCOUNT : HANDLER])
    await pool.query(`insert into serial (agency_id, code, year, last) values ($1, 'case', 2024, 4000)`, [agency.id])
    await pool.query('vacuum analyze')
    return () => database.close()
  }, 60_000)

  it.each(ASKED)('finds %s by the index %s', async (_what, index, ask) => {
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      const plans = await plansOf(client, (store) => ask(store, agency.id))
      expect(plans).toContain(`"${index}"`)
      expect(plans).not.toMatch(/"Seq Scan".{0,80}"(application|application_event|notification)"/)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})
