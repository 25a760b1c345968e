// What a case costs beside many others: the register of an agency with 1,000 cases against one with 1,000,000 in the same database.
// DATABASE_URL names an empty PostgreSQL server for it; without one it is an embedded database. Both registers are filled by SQL.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { openEmbedded } from '#adapters/database/pglite/embedded'
import { openServer } from '#adapters/database/postgres'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { newKeyRing } from '#adapters/sealing/key-ring'
import { makeSealer } from '#adapters/sealing/sealer'
import { actOnCase } from '#app/applications/act-on-case'
import { listCases } from '#app/applications/register/list-cases'
import { showCase } from '#app/applications/register/show-case'
import { registerCase } from '#app/applications/register-case'
import { clockOf, DEFAULT_CASE_READINGS, fold, NO_CONTACT, tallyOf } from '#core/application/index'
import { clockStrip, makeCalendar, proofInWords } from '#core/calendar/index'
import { bench } from './harness.mjs'

const LIMIT_MS = 1_800_000
const TODAY = '2025-06-30'
const ids = uuidIds()

async function openDatabase(folder) {
  const plan = { migrations: MIGRATIONS, program: 'bench' }
  const common = { plan, limitMs: LIMIT_MS, report: () => undefined }
  const url = process.env.DATABASE_URL
  const opened = url
    ? await openServer({ ...common, url, mustSpread: false, purpose: 'work' })
    : await openEmbedded({ ...common, dataFolder: folder, reserveBytes: 0 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

const uuidOf = (kind, column) => `(lpad(to_hex(${column}), 8, '0') || '-${kind}-7000-8000-000000000000')::uuid`

/** Cases of two years, most of them closed, one in forty open; three events and two changes of table 三 each. */
const FILL = [
  `insert into serial (agency_id, code, year, last) values ($1, 'case', 2024, $2)`,
  `insert into application (agency_id, id, number, kind, channel, status, applicant_column, title, arrived, received, closed,
     outcome_row, due, due_what, waiting_for, provisional, created_at, version)
   select $1, ${uuidOf('0001', 'i')}, 'F' || i, 'disclosure', 'inPerson', case when i % 40 = 0 then 'handling' else 'closed' end,
     'natural', '关于第' || i || '号项目资金的申请', d, d, case when i % 40 = 0 then null else d + 12 end,
     case when i % 40 = 0 then null else 'r3' end, case when i % 40 = 0 then d + 28 end,
     case when i % 40 = 0 then 'reply' end, case when i % 40 = 0 then 'agency' end, false, now(), 1
   from (select i, date '2024-01-01' + (i % 500)::int as d from generate_series(1, $2::int) as i) as drawn`,
  `insert into application_event (agency_id, application_id, seq, id, at, day, type, data)
   select $1, ${uuidOf('0001', 'i')}, s, ${uuidOf('0002', 'i * 4 + s')}, now(), date '2024-01-01' + (i % 500)::int, 'applicationReceived', null
   from generate_series(1, $2::int) as i, generate_series(1, 3) as s`,
  `insert into tally_entry (agency_id, application_id, seq, ordinal, at, day, year, tally_row, applicant_column, change)
   select $1, ${uuidOf('0001', 'i')}, s, 0, now(), date '2024-01-01' + (i % 500)::int, 2024, case s when 1 then 'r1' else 'r3' end, 'natural', 1
   from generate_series(1, $2::int) as i, generate_series(1, 2) as s`,
]

async function fill(pool, agencyId, cases) {
  for (const statement of FILL) await pool.query(statement, [agencyId, cases])
  await pool.query('analyze')
}

const party = { ...NO_CONTACT, name: '马小云', phone: '13800138000' }
const request = { subject: '资金拨付明细', description: '', documentNumber: null, carrier: null, way: null }

const newCase = (agencyId) => ({
  ...{ agencyId, title: '', agent: null, handlerId: null, codeDigest: null },
  applicants: [{ facts: { ...party, name: `马${ids.next()}` }, nature: 'natural' }],
  command: {
    ...{ type: 'registerApplication', day: TODAY, kind: 'disclosure', channel: 'inPerson', confirmedOn: null },
    ...{ acceptanceShown: false, cannotWrite: false, identityProof: true, splitFrom: null, request },
  },
})

/** A bureau with so many cases, and what is done in it. */
async function bureau(ports, pool, cases) {
  const agencyId = ids.next()
  const agency = { id: agencyId, name: `局${agencyId}`, demonstration: false, supervisorId: null }
  await ports.storage.write((store) => store.agencies.add(agency))
  await fill(pool, agencyId, cases)
  const staff = { kind: 'staff', accountId: ids.next(), name: '马小云', agencyId, sectionId: null }
  const officer = { ...staff, roles: ['officer'], scopes: null, from: null }
  const granted = (result) => {
    if (!result.ok) throw new Error(JSON.stringify(result.error))
    return result.value
  }
  const shown = granted(await registerCase(ports, officer, newCase(agencyId)))
  return {
    register: async () => granted(await registerCase(ports, officer, newCase(agencyId))),
    close: async () => {
      const { id, version } = granted(await registerCase(ports, officer, newCase(agencyId)))
      const command = { type: 'withdraw', day: TODAY, how: '书面' }
      granted(await actOnCase(ports, officer, { agencyId, id, version, command }))
    },
    list: async () => granted(await listCases(ports, officer, { agencyId, filter: {}, offset: 0, limit: 50 })),
    show: async () => granted(await showCase(ports, officer, { agencyId, id: shown.id })),
  }
}

async function inStore(smoke) {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  const database = await openDatabase(folder)
  const clock = { now: () => `${TODAY}T02:00:00.000Z`, today: () => TODAY }
  const sealer = makeSealer(newKeyRing('sha256'), 'aes')
  const ports = { storage: storageOn(database, LIMIT_MS), sealer, ids, digest: sha256, clock }
  try {
    const [few, many] = [1000, smoke ? 10_000 : 1_000_000]
    const base = await bureau(ports, database.pool, few)
    const subject = await bureau(ports, database.pool, many)
    const labels = [few, many].map((cases) => `${cases.toLocaleString('en')} cases`)
    for (const [name, what] of [
      ['registering a case, with its events and table 三', 'register'],
      ['registering and closing one', 'close'],
      ['opening the queue', 'list'],
      ['opening a case', 'show'],
    ])
      await bench({
        ...{ name, smoke },
        base: { label: `with ${labels[0]}`, fn: base[what] },
        subject: { label: `with ${labels[1]}`, fn: subject[what] },
      })
  } finally {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

const EVENTS = [
  {
    ...{ type: 'applicationArrived', day: '2025-06-03', by: 'a', kind: 'disclosure', channel: 'inPerson', agent: null },
    ...{ applicants: [{ partyId: 'p', kind: 'natural' }], request, identityProof: true, splitFrom: null },
  },
  { type: 'applicationReceived', day: '2025-06-03', by: 'a', ground: 'handedIn' },
  {
    ...{ type: 'consultationSent', day: '2025-06-10', by: 'a', consultationId: 'c', partyId: 'q', whom: 'thirdParty' },
    information: '合同',
  },
]

async function inMemory(smoke) {
  const context = { calendar: makeCalendar(), today: TODAY, readings: DEFAULT_CASE_READINGS }
  const state = fold(EVENTS)
  const clocks = () => clockOf(state, context)
  await bench({
    ...{ name: 'deadline proof of a case under consultation', smoke },
    base: { label: 'reckoning its days', fn: clocks },
    subject: {
      label: 'reckoning, the strip and the proof in words',
      fn: () => {
        for (const { due } of clocks()) {
          clockStrip(due, TODAY, 13)
          proofInWords(due)
        }
      },
    },
  })
  await bench({
    ...{ name: 'table 三 moved by an event', smoke },
    base: { label: 'folding three events', fn: () => fold(EVENTS) },
    subject: { label: 'the cells that one moves', fn: () => tallyOf(state, EVENTS[2], context.readings) },
  })
}

export async function run({ smoke }) {
  await inMemory(smoke)
  await inStore(smoke)
}
