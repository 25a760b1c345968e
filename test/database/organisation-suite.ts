import { describe, expect, it } from 'vitest'
import type { Agency, AgencyRecord, Storage } from '#app/ports'
import { day, parseCreditCode } from '#core/shared/index'
import { anAgency, at, ids } from './samples.ts'

const CREDIT = parseCreditCode('11622927MB0W32211P')

/** All facts of an agency, each of them filled in. */
const aRecord = (above: Agency): AgencyRecord => ({
  ...anAgency(),
  ...{ code: `c${ids.next()}`, shortName: '商务局', kind: 'department', level: 'county', region: '622927' },
  ...{ parentId: above.id, namedSupervisorId: above.id, successorId: above.id },
  creditCode: CREDIT.ok ? CREDIT.value : null,
  formerNames: [
    { name: '县商业局', until: day('2002-05-31') },
    { name: '县经贸局', until: null },
  ],
  ...{ since: day('1985-03-01'), ended: day('2024-12-31'), version: 1 },
})

/** The facts of agencies on one size of database. */
export function describeOrganisation(storage: () => Storage, withAgency: () => Promise<Agency>): void {
  const stored = (id: Agency['id']) => storage().read(({ organisation }) => organisation.agency(id))
  const without = (record: AgencyRecord): AgencyRecord => ({ ...record, creditCode: null })

  describe('facts of agencies', () => {
    it('come back as they were put in, also for a superior that comes later', async () => {
      const above = without({ ...aRecord(await withAgency()), formerNames: [] })
      const below = aRecord(above)
      await storage().write(async ({ organisation }) => {
        await organisation.add(below)
        await organisation.add(above)
        await organisation.supervise(below.id, above.id)
      })
      const expected = { ...below, supervisorId: above.id }
      expect(await stored(below.id)).toEqual(expected)
      const all = await storage().read(({ organisation }) => organisation.agencies())
      expect(all).toContainEqual(expected)
      expect(all).toContainEqual(above)
    })

    it('change for who saw the last version, former names with them, and leave the supervisor alone', async () => {
      const above = await withAgency()
      const record = without(aRecord(above))
      const renamed = { ...record, name: `新${record.name}`, formerNames: [{ name: record.name, until: null }] }
      await storage().write(async ({ organisation }) => {
        await organisation.add(record)
        await organisation.supervise(record.id, above.id)
        expect(await organisation.change(renamed, 1)).toBe(true)
        expect(await organisation.change(record, 1)).toBe(false)
      })
      expect(await stored(record.id)).toEqual({ ...renamed, supervisorId: above.id, version: 2 })
    })

    it('of one that was entered by its name are those of a department of a county', async () => {
      const { id, name } = await withAgency()
      expect(await stored(id)).toMatchObject({ name, code: null, kind: 'department', level: 'county', formerNames: [] })
    })

    it.each(['code', 'name'] as const)('refuse a %s that another one has', async (field) => {
      const above = await withAgency()
      const first = without(aRecord(above))
      const second = { ...without(aRecord(above)), [field]: first[field] }
      await storage().write(({ organisation }) => organisation.add(first))
      await expect(storage().write(({ organisation }) => organisation.add(second))).rejects.toMatchObject({
        failure: { code: 'conflict' },
      })
    })

    it('refuse a superior that is not there', async () => {
      const attempt = storage().write(({ organisation }) => organisation.add(without(aRecord(anAgency()))))
      await expect(attempt).rejects.toThrow(/foreign key/)
    })
  })

  describe('settings', () => {
    it('tell who wrote each last, and when', async () => {
      const { id } = await withAgency()
      await storage().write(async ({ settings }) => {
        await settings.put(id, 'a', '1', at('2022-01-14'), '马小云')
        await settings.put(id, 'b', '1', at('2022-01-14'), '马小云')
        await settings.put(id, 'b', '2', at('2022-01-15'))
      })
      expect(await storage().read(({ settings }) => settings.changes(id))).toEqual({
        a: { at: at('2022-01-14'), by: '马小云' },
        b: { at: at('2022-01-15'), by: null },
      })
    })
  })
}
