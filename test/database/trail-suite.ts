import { describe, expect, it } from 'vitest'
import { sha256 } from '#adapters/digest'
import { chainFault, EMPTY_CHAIN } from '#app/audit-chain'
import { type Agency, type AgencyId, type ChainedEvent, type Storage, SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { at, ids } from './samples.ts'

/** The trail and its chain on one size of database. */
export function describeTrail(storage: () => Storage, withAgency: () => Promise<Agency>): void {
  const record = (agencyId: AgencyId, objectId: string, after: Uint8Array | null = null): Promise<void> => {
    const clock = { now: () => at('2022-01-14'), today: () => day('2022-01-14') }
    const act = {
      ...{ agencyId, action: 'report.kept', objectId, after },
      detail: { year: 2021, name: '报告', wrong: null, ok: true },
    }
    return storage().write((store) => recordAct({ clock, ids, digest: sha256 }, store, SYSTEM, act))
  }

  const chain = (agencyId: AgencyId): Promise<readonly ChainedEvent[]> =>
    storage().read((store) => store.audit.after(agencyId, 0, 1000))

  describe('the trail', () => {
    it('comes back so that its chain holds, what objects became with it', async () => {
      const { id } = await withAgency()
      await record(id, 'one', new Uint8Array([0, 200, 255]))
      await record(id, 'two')
      const events = await chain(id)
      expect(events).toMatchObject([
        { seq: 1, objectId: 'one' },
        { seq: 2, objectId: 'two' },
      ])
      expect(chainFault(events, EMPTY_CHAIN, sha256)).toBeNull()
      const { seq, hash } = events[1] ?? EMPTY_CHAIN
      expect(await storage().read((store) => store.audit.head(id))).toEqual({ seq, hash })
    })

    it('is one chain for each agency, without gaps, however many write at once', async () => {
      const [{ id }, { id: other }] = [await withAgency(), await withAgency()]
      await Promise.all(Array.from({ length: 12 }, (_, i) => record(i % 3 === 0 ? other : id, `o${i}`)))
      const [events, others] = [await chain(id), await chain(other)]
      expect([events.length, others.length]).toEqual([8, 4])
      for (const each of [events, others]) expect(chainFault(each, EMPTY_CHAIN, sha256)).toBeNull()
    })

    it('tells the latest first, one object oldest first, and goes on after a place', async () => {
      const [{ id }, { id: stranger }] = [await withAgency(), await withAgency()]
      for (const objectId of ['one', 'other', 'one']) await record(id, objectId)
      await storage().read(async ({ audit }) => {
        const seqs = (events: readonly ChainedEvent[]) => events.map(({ seq }) => seq)
        expect(seqs(await audit.latest(id, 2))).toEqual([3, 2])
        expect(seqs(await audit.ofObject(id, 'one'))).toEqual([1, 3])
        expect(seqs(await audit.after(id, 1, 1))).toEqual([2])
        expect(await audit.ofObject(stranger, 'one')).toEqual([])
        expect(await audit.head(stranger)).toEqual(EMPTY_CHAIN)
      })
    })

    it('loses nothing when the act that it tells of is rolled back: neither is there', async () => {
      const { id } = await withAgency()
      await record(id, 'one')
      const attempt = storage().write(async (store) => {
        await store.audit.holdHead(id)
        throw new Error('changed my mind')
      })
      await expect(attempt).rejects.toThrow('changed my mind')
      await record(id, 'two')
      expect(chainFault(await chain(id), EMPTY_CHAIN, sha256)).toBeNull()
    })

    it('keeps the first anchor of a day', async () => {
      const { id } = await withAgency()
      const anchor = { agencyId: id, day: day('2022-01-14'), seq: 7, hash: 'a'.repeat(64), at: at('2022-01-14') }
      await storage().write(async ({ audit }) => {
        await audit.addAnchor(anchor)
        await audit.addAnchor({ ...anchor, seq: 9 })
        expect(await audit.anchors(id)).toEqual([anchor])
      })
    })
  })
}
