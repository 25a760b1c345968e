// Stores reports, one transaction each, and prints an id when it is acknowledged: node test/database/store-until-killed.mjs FOLDER
import { createHash, randomBytes } from 'node:crypto'
import { openStorage } from '#adapters/database/open'
import { uuidIds } from '#adapters/ids'
import { FORMS } from '#core/annual-report/index'

const opened = await openStorage({ databaseUrl: null, dataFolder: process.argv[2], report: () => {} })
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const storage = opened.value
const ids = uuidIds()
const readAt = '2022-01-14T00:00:00.000Z'

const blank = { state: 'blank', mark: '', remark: null, source: null }
const report = {
  ...{
    edition: '2021',
    form: '2021',
    title: null,
    agency: null,
    year: null,
    texts: {},
    headings: [],
    lead: '',
    notes: [],
  },
  cells: Object.fromEntries(FORMS['2021'].cells.map(({ address }) => [address, blank])),
  signature: { agency: null, date: null },
}

for (;;) {
  const [agencyId, id, readingId, sourceId] = [ids.next(), ids.next(), ids.next(), ids.next()]
  const bytes = randomBytes(20_000)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await storage.write(async ({ agencies, reports, publicRevision }) => {
    await agencies.add({ id: agencyId, name: agencyId, demonstration: false, supervisorId: null })
    await reports.addSource({ agencyId, id: sourceId, name: 'a.txt', sha256, size: bytes.length, bytes })
    await reports.addReading({ agencyId, id: readingId, reportId: id, sourceId, report, findings: [], readAt })
    await reports.add({
      ...{ agencyId, id, year: 2021, status: 'kept', readingId, publishedAt: null, createdAt: readAt, version: 1 },
    })
    await publicRevision.advance()
  })
  process.stdout.write(`${agencyId}\n`)
}
