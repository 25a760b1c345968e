import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/database/database'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { anchorDay } from '#app/audit/anchor-day'
import type { TrailFault } from '#app/audit/trail-fault'
import { verifyAudit } from '#app/audit/verify-audit'
import { type Agency, type AgencyId, type Storage, SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day, type LocalDate } from '#core/shared/index'
import { ENGINES } from './engines.ts'
import { anAgency, at, ids } from './samples.ts'

const FORGED = '0'.repeat(63)
const moment = (date: LocalDate) => ({ now: () => at(`${date}T02:00:00Z`), today: () => date })
const ports = (storage: Storage, date: string) => ({ storage, ids, digest: sha256, clock: moment(day(date)) })

/** Twelve events: 1 to 5, an anchor of them (6), 7 to 10, an anchor of these (11), 12. */
async function withTrail(storage: Storage): Promise<Agency> {
  const agency = anAgency()
  const record = (from: number, to: number, date: string) =>
    storage.write(async (store) => {
      for (let n = from; n <= to; n++)
        await recordAct(ports(storage, date), store, SYSTEM, {
          ...{ agencyId: agency.id, action: 'report.kept', objectId: `o${n}`, detail: { year: 2021, n } },
          ...{ before: Buffer.from(`before ${n}`), after: Buffer.from(`after ${n}`) },
        })
    })
  await storage.write((store) => store.agencies.add(agency))
  await record(1, 5, '2022-01-04')
  await anchorDay(ports(storage, '2022-01-04'), SYSTEM)
  await record(7, 10, '2022-01-05')
  await anchorDay(ports(storage, '2022-01-05'), SYSTEM)
  await record(12, 12, '2022-01-06')
  return agency
}

const told = ({ kind, seq, through, day }: TrailFault): string =>
  `${kind} ${seq}${through === seq ? '' : `–${through}`}${day === null ? '' : ` ${day}`}`

/** Each statement gets the agency as $1; what the trail then says. */
const TAMPERINGS: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ...(
    [
      ['id', `id = '00000000-0000-7000-8000-000000000000'`],
      ['at', `at = at - interval '1 ms'`],
      ['actor', `actor = 'staff'`],
      ['actor_id', `actor_id = '00000000-0000-7000-8000-000000000000'`],
      ['actor_name', `actor_name = '别人'`],
      ['network', `network = '192.0.2.9'`],
      ['action', `action = 'report.deleted'`],
      ['object_id', `object_id = 'another'`],
      ['detail', `detail = '{"year": 2022, "n": 8}'`],
      ['before_hash', `before_hash = null`],
      ['after_hash', `after_hash = '${FORGED}0'`],
      ['hash', `hash = '${FORGED}1'`],
    ] as const
  ).map(
    ([column, change]) =>
      [
        `the column ${column} of one event is changed`,
        [`update audit_log set ${change} where agency_id = $1 and seq = 8`],
        column === 'hash' ? ['changed 8', 'unlinked 9'] : ['changed 8'],
      ] as const,
  ),
  [
    'the link of one event to the one before it is changed',
    [`update audit_log set previous_hash = '${FORGED}2' where agency_id = $1 and seq = 8`],
    ['unlinked 8'],
  ],
  [
    'what an object was is changed',
    [`update audit_log set before = '\\x00' where agency_id = $1 and seq = 9`],
    ['content-changed 9'],
  ],
  [
    'what an object became is changed',
    [`update audit_log set after = '\\x00' where agency_id = $1 and seq = 9`],
    ['content-changed 9'],
  ],
  [
    'a content is put where there was none',
    [`update audit_log set before = '\\x00' where agency_id = $1 and seq = 6`],
    ['content-changed 6'],
  ],
  ['an event in the middle is taken away', [`delete from audit_log where agency_id = $1 and seq = 8`], ['missing 8']],
  [
    'an event is taken away and the gap closed',
    [
      `delete from audit_log where agency_id = $1 and seq = 8`,
      `update audit_log set seq = seq - 1 where agency_id = $1 and seq = 9`,
      `update audit_log set seq = seq - 1 where agency_id = $1 and seq = 10`,
      `update audit_log set seq = seq - 1 where agency_id = $1 and seq = 11`,
      `update audit_log set seq = seq - 1 where agency_id = $1 and seq = 12`,
      `update audit_head set seq = 11 where agency_id = $1`,
    ],
    ['unlinked 8', 'changed 9', 'changed 10', 'anchor-differs 10 2022-01-05', 'changed 11'],
  ],
  ['the last event is taken away', [`delete from audit_log where agency_id = $1 and seq = 12`], ['shortened 12']],
  [
    'the end is taken away and the head turned back: the anchor tells',
    [
      `delete from audit_log where agency_id = $1 and seq >= 9`,
      `update audit_head set seq = 8, hash = (select hash from audit_log where agency_id = $1 and seq = 8)
       where agency_id = $1`,
    ],
    ['shortened 9–10'],
  ],
  [
    'two events change places',
    [
      `update audit_log set seq = 99 where agency_id = $1 and seq = 8`,
      `update audit_log set seq = 8 where agency_id = $1 and seq = 9`,
      `update audit_log set seq = 9 where agency_id = $1 and seq = 99`,
    ],
    ['unlinked 8', 'unlinked 9', 'unlinked 10'],
  ],
  ['an event with a forged hash is put behind the last one', [insertForged(13)], ['changed 13', 'head-differs 12']],
  ['an event is put before the first one', [insertForged(0)], ['unlinked 0', 'unlinked 1']],
  [
    'one event is moved to another agency',
    [`update audit_log set agency_id = '00000000-0000-7000-8000-00000000dead' where agency_id = $1 and seq = 8`],
    ['missing 8'],
  ],
  [
    'the head is set to another event',
    [
      `update audit_head set seq = 7, hash = (select hash from audit_log where agency_id = $1 and seq = 7)
       where agency_id = $1`,
    ],
    ['head-differs 7'],
  ],
  ['the head is taken away', [`delete from audit_head where agency_id = $1`], ['head-differs 0']],
  ['all events are taken away', [`delete from audit_log where agency_id = $1`], ['shortened 1–12']],
  [
    'all events and the head are taken away',
    [`delete from audit_log where agency_id = $1`, `delete from audit_head where agency_id = $1`],
    ['shortened 1–10'],
  ],
  [
    'events, head and anchors are taken away',
    ['audit_log', 'audit_head', 'audit_anchor'].map((table) => `delete from ${table} where agency_id = $1`),
    ['no-chain 1'],
  ],
  [
    'an anchor is taken away',
    [`delete from audit_anchor where agency_id = $1 and day = '2022-01-04'`],
    ['anchor-missing 5 2022-01-04'],
  ],
  [
    'an anchor is changed',
    [`update audit_anchor set hash = '${FORGED}3' where agency_id = $1 and day = '2022-01-05'`],
    ['anchor-differs 10 2022-01-05'],
  ],
  [
    'an anchor is invented',
    [
      `insert into audit_anchor select agency_id, '2022-01-09', 3, hash, at from audit_anchor where agency_id = $1
      and day = '2022-01-05'`,
    ],
    ['anchor-differs 3 2022-01-09'],
  ],
  [
    'a time is set that no program can write',
    [`update audit_log set at = 'infinity' where agency_id = $1 and seq = 8`],
    ['unreadable 8'],
  ],
]

function insertForged(seq: number): string {
  return `insert into audit_log (agency_id, id, seq, at, actor, action, object_id, detail, previous_hash, hash)
    select agency_id, '00000000-0000-7000-8000-00000000f0f0', ${seq}, at, actor, action, object_id, detail,
      hash, '${FORGED}4' from audit_log where agency_id = $1 and seq = 12`
}

describe.each(ENGINES)('a trail on %s', (_engine, open) => {
  let database: Database
  let storage: Storage
  beforeAll(async () => {
    database = await open()
    storage = storageOn(database, 30_000)
  })
  afterAll(() => storage.close())

  async function faultsOf(agencyId: AgencyId): Promise<readonly string[]> {
    const verified = await verifyAudit({ storage, digest: sha256 }, SYSTEM, { agencyName: null, paper: null })
    if (!verified.ok) throw new Error(verified.error.code)
    return verified.value.filter((trail) => trail.agencyId === agencyId).flatMap(({ faults }) => faults.map(told))
  }

  it('holds as it was written', async () => {
    const { id } = await withTrail(storage)
    expect(await faultsOf(id)).toEqual([])
  })

  it.each(TAMPERINGS)('tells where: %s', async (_, statements, faults) => {
    const { id } = await withTrail(storage)
    for (const statement of statements) await database.pool.query(statement, [id])
    expect(await faultsOf(id)).toEqual(faults)
  })

  it('tells of chains that two agencies exchanged, and of one that belongs to nobody', async () => {
    const [one, other] = [await withTrail(storage), await withTrail(storage)]
    const nobody = ids.next()
    const hand = (from: string, to: string) =>
      database.pool.query('update audit_log set agency_id = $2 where agency_id = $1', [from, to])
    await hand(one.id, nobody)
    await hand(other.id, one.id)
    await hand(nobody, other.id)
    expect((await faultsOf(one.id)).slice(0, 2)).toEqual(['changed 1', 'changed 2'])
    expect(await faultsOf(other.id)).toContain('head-differs 12')
    await hand(one.id, nobody)
    expect(await faultsOf(`${nobody}` as string as AgencyId)).toContain('changed 12')
  })
})
