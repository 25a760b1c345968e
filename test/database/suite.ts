import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '#adapters/database/database'
import { storageOn } from '#adapters/database/storage'
import type { Agency, AgencyId, Id, Reading, ReportRecord, Storage, StoredSource } from '#app/ports'
import { StorageFailure } from '#app/storage-failure'
import { describeCatalogue } from './catalogue.ts'
import { describeNotifications } from './notifications-suite.ts'
import { describeOnline } from './online-suite.ts'
import { describeOrganisation } from './organisation-suite.ts'
import { describePeople } from './people-suite.ts'
import { anAgency, anyFindings, anyReport, aReading, aRecord, aSource, at, ids } from './samples.ts'
import { describeTrail } from './trail-suite.ts'

const LIMIT_MS = 30_000

/** What holds on every size of database: the same tests for the embedded one and for a server. */
export function describeStorage(engine: string, open: () => Promise<Database>): void {
  describe(`storage on ${engine}`, () => {
    let database: Database
    let storage: Storage

    beforeAll(async () => {
      database = await open()
      storage = storageOn(database, LIMIT_MS)
    })
    afterAll(() => storage.close())

    const withAgency = async (): Promise<Agency> => {
      const agency = anAgency()
      await storage.write((store) => store.agencies.add(agency))
      return agency
    }

    const keep = async (year = 2021): Promise<{ source: StoredSource; reading: Reading; record: ReportRecord }> => {
      const source = aSource((await withAgency()).id)
      const reading = aReading(source)
      const record = aRecord(reading, year)
      await storage.write(async ({ reports }) => {
        await reports.addSource(source)
        await reports.addReading(reading)
        await reports.add(record)
      })
      return { source, reading, record }
    }

    describe('agencies', () => {
      it('are found by id and by name, and one of them is home', async () => {
        const agency = await withAgency()
        await storage.write((store) => store.agencies.makeHome(agency.id))
        await storage.read(async ({ agencies }) => {
          expect(await agencies.byId(agency.id)).toEqual(agency)
          expect(await agencies.byName(agency.name)).toEqual(agency)
          expect(await agencies.home()).toEqual(agency)
          expect(await agencies.all()).toContainEqual(agency)
        })
      })

      it('stand under one another, over any number of steps', async () => {
        const [above, other] = [await withAgency(), await withAgency()]
        const middle = { ...anAgency(), supervisorId: above.id }
        const below = { ...anAgency(), supervisorId: middle.id }
        await storage.write(async ({ agencies }) => {
          await agencies.add(middle)
          await agencies.add(below)
        })
        await storage.read(async ({ agencies }) => {
          expect(await agencies.under(above.id)).toEqual([middle, below])
          expect(await agencies.under(below.id)).toEqual([])
          const under = [below, middle, above, other].map(({ id }) => agencies.isUnder(id, above.id))
          expect(await Promise.all(under)).toEqual([true, true, false, false])
        })
      })

      it.each(['', 'x', "'; drop table agency; --", '00000000-0000-0000-0000-00000000000z', ids.next()])(
        'are not found under the id “%s”',
        async (id) => {
          await storage.read(async ({ agencies, reports, uploads, settings }) => {
            expect(await agencies.byId(id as string as AgencyId)).toBeNull()
            expect(await reports.byId(id as string as AgencyId, id as string as Id)).toBeNull()
            expect(await reports.reading(id as string as AgencyId, id as string as Id)).toBeNull()
            expect(await reports.source(id as string as AgencyId, id as string as Id)).toBeNull()
            expect(await uploads.byId(id as string as AgencyId, id as string as Id)).toBeNull()
            expect(await settings.ofAgency(id as string as AgencyId)).toEqual({})
          })
        },
      )

      it('refuse a name twice as a conflict', async () => {
        const { name } = await withAgency()
        await expect(storage.write((store) => store.agencies.add(anAgency(name)))).rejects.toMatchObject({
          failure: { code: 'conflict' },
        })
      })
    })

    describe('reports', () => {
      it.each(['2021', '2021-single', '2019'] as const)(
        'come back as they were put in, with any cells of the form %s',
        async (form) => {
          const { id } = await withAgency()
          const source = aSource(id)
          const record = aRecord(aReading(source))
          await storage.write(async ({ reports }) => {
            await reports.addSource(source)
            await reports.add(record)
          })
          await fc.assert(
            fc.asyncProperty(anyReport(form), anyFindings, async (report, findings) => {
              const reading = { ...aReading(source, record.id, report), findings }
              await storage.write((store) => store.reports.addReading(reading))
              const stored = await storage.read((store) => store.reports.reading(id, reading.id))
              expect(stored).toEqual(reading)
              expect(Object.keys(stored?.report.cells ?? {})).toEqual(Object.keys(report.cells))
            }),
            { numRuns: 5 },
          )
        },
      )

      it('keep what PostgreSQL cannot hold as U+FFFD', async () => {
        const { source, record, reading } = await keep()
        const hostile = aReading(source, record.id, {
          ...reading.report,
          lead: 'a\u0000b\ud800c',
          texts: { 一: '\u0000' },
        })
        await storage.write((store) => store.reports.addReading(hostile))
        const stored = await storage.read((store) => store.reports.reading(source.agencyId, hostile.id))
        expect(stored?.report.lead).toBe('a\ufffdb\ufffdc')
        expect(stored?.report.texts).toEqual({ 一: '\ufffd' })
      })

      it('keep every reading and its source, in the order in which they were made', async () => {
        const { source, reading, record } = await keep()
        const later = { ...aReading(source, record.id), readAt: at('2022-03-01T00:00:00Z') }
        await storage.write((store) => store.reports.addReading(later))
        await storage.read(async ({ reports }) => {
          const heads = await reports.readings(record.agencyId, record.id)
          expect(heads.map(({ id }) => id)).toEqual([reading.id, later.id])
          expect(await reports.reading(record.agencyId, reading.id)).toEqual(reading)
          expect(await reports.source(record.agencyId, source.id)).toEqual(source)
        })
      })

      it('are listed with the latest year first, the published ones apart', async () => {
        const { record, reading } = await keep(2020)
        const next = { ...aRecord(reading, 2021), id: ids.next() }
        await storage.write(async ({ reports }) => {
          await reports.add(next)
          await reports.change({ ...record, status: 'published', publishedAt: at('2022-01-20T00:00:00Z') }, 1)
        })
        await storage.read(async ({ reports }) => {
          expect((await reports.ofAgency(record.agencyId)).map(({ year }) => year)).toEqual([2021, 2020])
          expect(await reports.published(record.agencyId)).toEqual([
            { ...record, status: 'published', publishedAt: at('2022-01-20T00:00:00Z'), version: 2 },
          ])
          expect(await reports.byYear(record.agencyId, 2021)).toEqual(next)
          expect(await reports.byId(record.agencyId, record.id)).toMatchObject({ version: 2 })
        })
      })

      it('belong to their agency only', async () => {
        const { record, source, reading } = await keep()
        const stranger = (await withAgency()).id
        await storage.read(async ({ reports }) => {
          expect(await reports.byId(stranger, record.id)).toBeNull()
          expect(await reports.reading(stranger, reading.id)).toBeNull()
          expect(await reports.source(stranger, source.id)).toBeNull()
          expect(await reports.ofAgency(stranger)).toEqual([])
        })
      })

      it('refuse a second record of the same year as a conflict', async () => {
        const { reading } = await keep(2021)
        const second = { ...aRecord(reading, 2021), id: ids.next() }
        const attempt = storage.write((store) => store.reports.add(second))
        await expect(attempt).rejects.toBeInstanceOf(StorageFailure)
        await expect(attempt).rejects.toMatchObject({ failure: { code: 'conflict' } })
      })

      it('refuse a reading of a report that there is not', async () => {
        const { source } = await keep()
        await expect(storage.write((store) => store.reports.addReading(aReading(source)))).rejects.toThrow(
          /foreign key/,
        )
      })

      it('lose their content when erased, and keep the record; a source that another report was read from stays', async () => {
        const { source, record, reading } = await keep(2020)
        const own = aSource(source.agencyId)
        const ownReading = aReading(own, record.id)
        const other = aReading(source)
        await storage.write(async ({ reports }) => {
          await reports.addSource(own)
          await reports.addReading(ownReading)
          await reports.addReading(other)
          await reports.add(aRecord(other, 2021))
        })
        await storage.write((store) => store.reports.eraseContent(record.agencyId, record.id))
        await storage.read(async ({ reports }) => {
          expect(await reports.reading(record.agencyId, reading.id)).toBeNull()
          expect(await reports.readings(record.agencyId, record.id)).toEqual([])
          expect(await reports.source(record.agencyId, own.id)).toBeNull()
          expect(await reports.byId(record.agencyId, record.id)).toEqual(record)
          expect(await reports.reading(record.agencyId, other.id)).toEqual(other)
          expect(await reports.source(record.agencyId, source.id)).toEqual(source)
        })
      })
    })

    describe('a write', () => {
      it('leaves nothing behind when its work throws', async () => {
        const agency = anAgency()
        const attempt = storage.write(async (store) => {
          await store.agencies.add(agency)
          throw new Error('changed my mind')
        })
        await expect(attempt).rejects.toThrow('changed my mind')
        expect(await storage.read((store) => store.agencies.byId(agency.id))).toBeNull()
      })

      it('is not acknowledged when a statement failed and the work went on', async () => {
        const agency = await withAgency()
        const attempt = storage.write(async (store) => {
          await store.agencies.add(agency).catch(() => undefined)
        })
        await expect(attempt).rejects.toThrow(/passed over/)
      })

      it('names the version it saw, and changes nothing when someone was faster', async () => {
        const { record } = await keep()
        const publish = (): Promise<boolean> =>
          storage.write((store) => store.reports.change({ ...record, status: 'published' }, record.version))
        const outcomes = await Promise.all([publish(), publish(), publish()])
        expect(outcomes.filter(Boolean)).toHaveLength(1)
        expect(await storage.read((store) => store.reports.byId(record.agencyId, record.id))).toMatchObject({
          version: 2,
        })
      })

      it('waits for another one, and neither is lost', async () => {
        const before = await storage.read((store) => store.publicRevision.current())
        await Promise.all(Array.from({ length: 20 }, () => storage.write((store) => store.publicRevision.advance())))
        expect(await storage.read((store) => store.publicRevision.current())).toBe(before + 20)
      })

      it('may ask for several things at once', async () => {
        const { record, reading, source } = await keep()
        const found = await storage.read(({ reports }) =>
          Promise.all([
            reports.byId(record.agencyId, record.id),
            reports.reading(record.agencyId, reading.id),
            reports.source(record.agencyId, source.id),
          ]),
        )
        expect(found).toEqual([record, reading, source])
      })

      it('does not mix with readers of other agencies at the same time', async () => {
        const agencies = await Promise.all(Array.from({ length: 8 }, withAgency))
        const found = await Promise.all(agencies.map(({ id }) => storage.read((store) => store.agencies.byId(id))))
        expect(found).toEqual(agencies)
      })

      it('that never ends loses its connection, is rolled back, and lets the next one in', async () => {
        const impatient = storageOn(database, 300)
        const agency = anAgency()
        const attempt = impatient.write(async (store) => {
          await store.agencies.add(agency)
          return new Promise<never>(() => undefined)
        })
        await expect(attempt).rejects.toMatchObject({ failure: { code: 'database-unreachable' } })
        await storage.write((store) => store.agencies.add(agency))
        expect(await storage.read((store) => store.agencies.byId(agency.id))).toEqual(agency)
      })
    })

    it('lets a read change nothing', async () => {
      await expect(storage.read((store) => store.agencies.add(anAgency()))).rejects.toThrow(/read-only/)
    })

    describe('uploads', () => {
      it.each([0, 1, 3_000_000])('of %i bytes come back whole, and wait until they are taken away', async (size) => {
        const { id: agencyId } = await withAgency()
        const { name, sha256, bytes } = aSource(agencyId, new Uint8Array(randomBytes(size)))
        const upload = { agencyId, id: ids.next(), source: { name, sha256, size, bytes }, receivedAt: at('2022-01-14') }
        const { id } = upload
        await storage.write((store) => store.uploads.add(upload))
        const stored = await storage.read((store) => store.uploads.byId(agencyId, id))
        expect({ ...stored, source: { ...stored?.source, bytes: null } }).toEqual({
          ...upload,
          source: { ...upload.source, bytes: null },
        })
        // Not toEqual: it compares megabytes for minutes.
        expect(Buffer.compare(stored?.source.bytes ?? new Uint8Array(), bytes)).toBe(0)
        expect(await storage.read((store) => store.uploads.waiting(agencyId))).toEqual([
          { id, receivedAt: upload.receivedAt, source: { name, size } },
        ])
        expect(await storage.write((store) => store.uploads.remove(agencyId, id))).toBe(true)
        expect(await storage.write((store) => store.uploads.remove(agencyId, id))).toBe(false)
        expect(await storage.read((store) => store.uploads.byId(agencyId, id))).toBeNull()
      })

      it('are nowhere for another agency', async () => {
        const [{ id: agencyId }, { id: stranger }] = [await withAgency(), await withAgency()]
        const { name, sha256, size, bytes } = aSource(agencyId)
        const upload = { agencyId, id: ids.next(), source: { name, sha256, size, bytes }, receivedAt: at('2022-01-14') }
        await storage.write(async ({ uploads }) => {
          await uploads.add(upload)
          expect(await uploads.waiting(stranger)).toEqual([])
          expect(await uploads.byId(stranger, upload.id)).toBeNull()
          expect(await uploads.remove(stranger, upload.id)).toBe(false)
          expect(await uploads.byId(agencyId, upload.id)).toEqual(upload)
        })
      })
    })

    it.each([[null], [true], [0], ['站点标识码'], [[1, '二', null]], [{ 深: { 更深: ['a"b'] } }]])(
      'keeps the setting %j, and a later one in its place',
      async (value) => {
        const { id } = await withAgency()
        await storage.write(async ({ settings }) => {
          await settings.put(id, 'siteCode', 'before', at('2022-01-01T00:00:00Z'))
          await settings.put(id, 'siteCode', value, at('2022-01-02T00:00:00Z'))
        })
        expect(await storage.read((store) => store.settings.ofAgency(id))).toEqual({ siteCode: value })
      },
    )

    describePeople(() => storage, withAgency)

    describeOrganisation(() => storage, withAgency)

    describeTrail(() => storage, withAgency)

    describeNotifications(() => storage, withAgency)

    describeOnline(() => storage, withAgency)

    it('names the newest reading of each report of an agency', async () => {
      const { source, reading, record } = await keep()
      const newer = aReading(source)
      await storage.write(({ reports }) => reports.addReading({ ...newer, reportId: reading.reportId }))
      await keep()
      await storage.read(async ({ reports }) => {
        expect(await reports.newestReadings(record.agencyId)).toEqual([{ reportId: record.id, readingId: newer.id }])
      })
    })

    it('reads numbers as numbers, moments as instants and jsonb as data', async () => {
      const { rows } = await database.pool.query(`
        select 9007199254740991::int8 as whole, 0.30000000000000004::numeric as exact, 1e21::numeric as large,
               array[1.5, 2]::numeric[] as several, array[]::numeric[] as none,
               '2022-01-14 09:00:00.123+08'::timestamptz as moment, '{"a":[1,"二"]}'::jsonb as data`)
      expect(rows).toEqual([
        {
          ...{ whole: 9_007_199_254_740_991, exact: 0.1 + 0.2, large: 1e21, several: [1.5, 2], none: [] },
          ...{ moment: '2022-01-14T01:00:00.123Z', data: { a: [1, '二'] } },
        },
      ])
      await expect(database.pool.query('select 9007199254740993::int8')).rejects.toThrow(/does not fit/)
    })

    it('does its housekeeping beside the work', async () => {
      await expect(Promise.all([database.maintain(), withAgency()])).resolves.toBeDefined()
    })

    describeCatalogue(() => database.pool)
  })
}
