import { beforeAll, describe, expect, it, vi } from 'vitest'
import { err, failure, ok, type Result } from '#core/shared/index'
import { type CaseOffice, caseOffice } from '../../../test/support/cases.ts'
import { later } from '../moments.ts'
import type { Instant, Staff } from '../ports.ts'
import { answerOnce } from './answer-once.ts'

let office: CaseOffice
let staff: Staff
let now: Instant

beforeAll(async () => {
  office = await caseOffice()
  if (office.officer.kind !== 'staff') throw new Error('an officer is of the staff')
  staff = office.officer
  now = office.ports.clock.now()
})

const ports = () => ({ ...office.ports, clock: { ...office.ports.clock, now: () => now } })
const ask = (key: string, work: () => Promise<Result<string, ReturnType<typeof failure>>>) =>
  answerOnce(ports(), staff, { key, digest: 'd' }, work)

describe('a request under a key', () => {
  it('that is still under way makes its double wait, and after five minutes nobody knows', async () => {
    void ask('cut', () => new Promise(() => undefined))
    const double = vi.fn(async () => ok('again'))
    await expect.poll(() => ask('cut', double)).toMatchObject({ error: { code: 'idempotency-running' } })
    now = later(now, 5 * 60_000 + 1)
    expect(await ask('cut', double)).toMatchObject({ error: { code: 'idempotency-unknown' } })
    expect(double).not.toHaveBeenCalled()
  })

  it('keeps its key after a fault of the machine, and gives it back after a refusal', async () => {
    const broken = async () => err(failure('disk-full'))
    expect(await ask('broken', broken)).toMatchObject({ error: { code: 'disk-full' } })
    expect(await ask('broken', async () => ok('again'))).toMatchObject({ error: { code: 'idempotency-running' } })
    expect(await ask('refused', async () => err(failure('conflict')))).toMatchObject({ error: { code: 'conflict' } })
    expect(await ask('refused', async () => ok('again'))).toEqual(ok('again'))
  })

  it('rests sealed, and comes back as it was', async () => {
    await ask('kept', async () => ok('马小云'))
    const own = { agencyId: staff.agencyId, actorId: staff.accountId, key: 'kept' }
    const kept = await office.ports.storage.write((s) => s.keptAnswers.claim({ ...own, digest: 'd', at: now }))
    expect(new TextDecoder().decode(kept?.answer ?? new Uint8Array())).not.toContain('马小云')
    expect(await ask('kept', async () => ok('other'))).toEqual(ok('马小云'))
  })

  it.each(['', ' ', 'a b', '键', 'k'.repeat(101), "'; drop table kept_answer; --"])(
    'is refused under “%s”',
    async (key) => {
      expect(await ask(key, async () => ok('done'))).toMatchObject({ error: { code: 'idempotency-key' } })
    },
  )
})
