import { describe, expect, it } from 'vitest'
import type { Agency, Complaint, Storage } from '#app/ports'
import { day } from '#core/shared/index'
import { at, ids } from './samples.ts'

/** What the public sends by the portal, on one size of database. */
export function describeOnline(storage: () => Storage, withAgency: () => Promise<Agency>): void {
  const NOW = at('2025-03-03T02:00:00Z')

  describe('forms that were sent', () => {
    it('are claimed once, and remember what they made, each agency its own', async () => {
      const [{ id }, other] = [await withAgency(), await withAgency()]
      const [formId, caseId] = [ids.next(), ids.next()]
      await storage().write(async ({ sentForms }) => {
        expect(await sentForms.claim(id, formId, NOW)).toBe(true)
        await sentForms.made(id, formId, caseId)
      })
      await storage().write(async ({ sentForms }) => {
        expect(await sentForms.claim(id, formId, NOW)).toBe(false)
        expect(await sentForms.madeBy(id, formId)).toBe(caseId)
        expect(await sentForms.madeBy(other.id, formId)).toBeNull()
        expect(await sentForms.claim(other.id, formId, NOW)).toBe(true)
      })
    })

    it('are claimed by one of many at once', async () => {
      const { id } = await withAgency()
      const formId = ids.next()
      const claims = await Promise.all(
        Array.from({ length: 8 }, () => storage().write(({ sentForms }) => sentForms.claim(id, formId, NOW))),
      )
      expect(claims.filter((claimed) => claimed)).toHaveLength(1)
    })

    it('may come again when what they made was rolled back', async () => {
      const { id } = await withAgency()
      const formId = ids.next()
      const failing = storage().write(async ({ sentForms }) => {
        await sentForms.claim(id, formId, NOW)
        throw new Error('no')
      })
      await expect(failing).rejects.toThrow('no')
      expect(await storage().write(({ sentForms }) => sentForms.claim(id, formId, NOW))).toBe(true)
    })

    it('are forgotten after their time', async () => {
      const { id } = await withAgency()
      const [old, young] = [ids.next(), ids.next()]
      await storage().write(async ({ sentForms }) => {
        await sentForms.claim(id, old, at('2025-03-01T00:00:00Z'))
        await sentForms.claim(id, young, NOW)
        await sentForms.sweep(id, at('2025-03-02T00:00:00Z'))
        expect(await sentForms.claim(id, old, NOW)).toBe(true)
        expect(await sentForms.claim(id, young, NOW)).toBe(false)
      })
    })
  })

  it('complaints come back as they were put in, the newest first, to the supervising agency only', async () => {
    const [above, below] = [await withAgency(), await withAgency()]
    const complaint = (number: string): Complaint => ({
      ...{ agencyId: above.id, id: ids.next(), number, aboutId: below.id, about: 'notPublished' },
      ...{ received: day('2025-03-03'), sealed: Buffer.from([1, 2, 3]), createdAt: NOW },
    })
    const [first, second] = [complaint('投诉2025-001'), complaint('投诉2025-002')]
    await storage().write(async ({ complaints, ...store }) => {
      await complaints.add(first)
      await complaints.add(second)
      expect(await complaints.ofAgency(above.id, 10)).toEqual([second, first])
      expect(await complaints.ofAgency(above.id, 1)).toEqual([second])
      expect(await complaints.byId(above.id, first.id)).toEqual(first)
      expect(await complaints.byId(below.id, first.id)).toBeNull()
      expect(await complaints.ofAgency(below.id, 10)).toEqual([])
      expect(await store.holdsSealed()).toBe(true)
    })
  })
}
