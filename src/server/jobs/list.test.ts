import { beforeAll, describe, expect, it } from 'vitest'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { type CaseSite, caseSite } from '../../../test/support/case-site.ts'
import type { Job } from './job.ts'
import { jobsOf } from './list.ts'

let site: CaseSite
let jobs: readonly Job[] = []
let maintained = 0
beforeAll(async () => {
  site = await caseSite()
  jobs = jobsOf({ ...site.ports, site: () => 'https://example.gov.cn' }, async () => {
    maintained += 1
  })
  return () => site.close()
})

describe('the list of jobs', () => {
  it('holds each once, the day’s reminders before the mail that tells of them, and that before what sends it', () => {
    const names = jobs.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    const inOrder = ['refresh-dues', 'remind', 'send-digests', 'send-outbox']
    expect(names.filter((name) => inOrder.includes(name))).toEqual(inOrder)
  })

  it('leaves the care for the database to a server', () => {
    const onServer = jobsOf({ ...site.ports, site: () => '' }, null).map(({ name }) => name)
    expect(jobs.map(({ name }) => name).filter((name) => !onServer.includes(name))).toEqual(['maintain'])
  })

  it('is done from end to end on a real database; the trail is anchored then', async () => {
    const { agency, ports } = site
    const act = { agencyId: agency.id, action: 'settings.changed', objectId: agency.id, detail: {} }
    await ports.storage.write((store) => recordAct(ports, store, SYSTEM, act))
    for (const { name, run } of jobs) expect([name, (await run()).ok]).toEqual([name, true])
    expect(maintained).toBe(1)
    const anchor = await ports.storage.read((store) => store.audit.latestAnchor(agency.id))
    expect(anchor?.day).toBe('2025-03-03')
  })
})
