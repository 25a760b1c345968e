import { afterAll, expect, it } from 'vitest'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { storageOn } from '#adapters/database/storage'
import { sha256 } from '#adapters/digest'
import { chainFault, EMPTY_CHAIN } from '#app/audit-chain'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { opened, temporaryFolder } from './embedded-support.ts'
import { anAgency, at, ids } from './samples.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const FIRST = { migrations: MIGRATIONS.slice(0, 1), program: '0.1.0-test' }

it('a folder of the first version gets its trail chained in the order of time, and its waiting files an owner', async () => {
  const [home, other] = [anAgency(), anAgency()]
  const old = await opened(folder.path, { plan: FIRST })
  for (const { id, name } of [home, other])
    await old.pool.query('insert into agency (id, name, demonstration) values ($1, $2, false)', [id, name])
  await old.pool.query('update installation set home_agency_id = $1', [home.id])
  const event = (agency: string, moment: string, actor: string, object: string) =>
    old.pool.query(
      `insert into audit_log (agency_id, id, at, actor, action, object_id, detail)
       values ($1, $2, $3, $4, 'report.kept', $5, '{"year": 2021, "agency": "某局", "ok": true, "none": null}')`,
      [agency, ids.next(), moment, actor, object],
    )
  await event(home.id, '2022-01-03T00:00:00.123Z', 'desk', 'third')
  await event(home.id, '2022-01-01T00:00:00Z', 'system', 'first')
  await event(other.id, '2022-01-04T00:00:00Z', 'desk', 'alone')
  await event(home.id, '2022-01-02T00:00:00Z', 'desk', 'second')
  const upload = ids.next()
  await old.pool.query(
    `insert into upload (id, name, sha256, size, received_at) values ($1, 'a.txt', 'x', 0, '2022-01-05')`,
    [upload],
  )
  await old.close()

  const storage = storageOn(await opened(folder.path), 30_000)
  const clock = { now: () => at('2022-02-01'), today: () => day('2022-02-01') }
  const act = { agencyId: home.id, action: 'report.published', objectId: 'fourth', detail: {} }
  await storage.write((store) => recordAct({ clock, ids, digest: sha256 }, store, SYSTEM, act))
  await storage.read(async ({ audit, uploads, agencies }) => {
    const events = await audit.after(home.id, 0, 100)
    expect(events.map(({ objectId, actor }) => [objectId, actor])).toEqual([
      ['first', 'system'],
      ['second', 'staff'],
      ['third', 'staff'],
      ['fourth', 'system'],
    ])
    for (const chain of [events, await audit.after(other.id, 0, 100)])
      expect([chain.length > 0, chainFault(chain, EMPTY_CHAIN, sha256)]).toEqual([true, null])
    expect((await uploads.waiting(home.id)).map(({ id }) => id)).toEqual([upload])
    expect(await agencies.byId(other.id)).toEqual(other)
  })
  await storage.close()
})
