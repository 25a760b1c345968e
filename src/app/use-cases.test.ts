import { describe, expect, it } from 'vitest'
import { type Failure, ok, type Result } from '#core/shared/index'
import { bureauPorts, type FixedPorts } from '../../test/support/fixed-ports.ts'
import { SEED_AGENCY, seedFile, textFile } from '../../test/support/seed.ts'
import { FIRST_ROLES, staffWith } from '../../test/support/staff.ts'
import { changeSettings } from './administration/change-settings.ts'
import { deleteReport } from './delete-report.ts'
import { discardUpload } from './discard-upload.ts'
import { downloadReport } from './download-report.ts'
import { type KeepChoice, keepUpload } from './keep-upload.ts'
import { listReports } from './list-reports.ts'
import type { Actor, Id, ReportRecord, SourceFile } from './ports.ts'
import { publishReport } from './publish-report.ts'
import { receiveUpload } from './receive-upload.ts'
import { showDesk } from './show-desk.ts'
import { showDeskReport } from './show-desk-report.ts'
import { showHome } from './show-home.ts'
import { showReport } from './show-report.ts'
import { showUpload } from './show-upload.ts'
import { withdrawReport } from './withdraw-report.ts'

const DESK: Actor = staffWith(FIRST_ROLES)
const PUBLIC: Actor = { kind: 'public' }
const SEED_YEAR = { agencyId: null, year: 2021 }

function granted<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.value
}

const SEED: KeepChoice = { part: 0, agencyName: SEED_AGENCY, year: '2021', publish: false }

const codeOf = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)

const send = async (ports: FixedPorts, file: SourceFile = seedFile()): Promise<Id> =>
  granted(await receiveUpload(ports, DESK, file)).id

async function keep(
  ports: FixedPorts,
  change: Partial<KeepChoice> = {},
  file: SourceFile = seedFile(),
): Promise<Result<ReportRecord, Failure>> {
  const uploadId = await send(ports, file)
  const kept = await keepUpload(ports, DESK, { uploadId, choices: [{ ...SEED, ...change }] })
  if (!kept.ok) return kept
  const [record] = kept.value
  if (record === undefined) throw new Error('kept nothing')
  return ok(record)
}

const withFivePublished = seedFile((text) => text.replace('依申请公开0条', '依申请公开5条'))

describe('sending a file in', () => {
  it('stores the bytes until somebody decides, and traces it once there is an agency', async () => {
    const ports = bureauPorts()
    await keep(ports)
    const id = await send(ports)
    expect(ports.storage.state().uploads.map((u) => u.id)).toEqual([id])
    expect(ports.storage.state().uploads[0]?.source.bytes).toEqual(seedFile().bytes)
    expect(ports.storage.state().audit.at(-1)).toMatchObject({
      action: 'upload.received',
      actor: 'staff',
      actorName: '马小云',
      objectId: id,
    })
  })

  it.each([
    ['nothing', textFile('a.txt', ''), 'file-empty'],
    ['prose', textFile('a.txt', '今天下午全局召开会议，研究部署下一阶段工作。\n'.repeat(30)), 'no-report'],
    ['bytes', { name: 'a.docx', bytes: new Uint8Array(4096).map((_, i) => (i * 37) % 251) }, 'refused'],
  ])('stores nothing of %s', async (_, file, code) => {
    const ports = bureauPorts()
    const received = await receiveUpload(ports, DESK, file)
    expect(received.ok).toBe(false)
    if (code !== 'refused') expect(codeOf(received)).toBe(code)
    expect(ports.storage.state()).toMatchObject({ uploads: [], sources: [], audit: [], revision: 0 })
  })

  it('forgets a discarded file and says so in the trail', async () => {
    const ports = bureauPorts()
    await keep(ports)
    const id = await send(ports)
    expect(codeOf(await discardUpload(ports, DESK, id))).toBe('ok')
    expect(codeOf(await discardUpload(ports, DESK, id))).toBe('upload-not-found')
    expect(ports.storage.state().uploads).toEqual([])
    expect(ports.storage.state().audit.at(-1)).toMatchObject({ action: 'upload.discarded', objectId: id })
  })
})

describe('keeping a file', () => {
  it('enters a new agency under the supervising office, and files the reading under the year', async () => {
    const ports = bureauPorts('积石山县人民政府办公室')
    const record = granted(await keep(ports))
    const { agencies, home, readings, sources, uploads, audit } = ports.storage.state()
    expect(agencies[1]).toMatchObject({ name: SEED_AGENCY, demonstration: false, supervisorId: agencies[0]?.id })
    expect(home).toBe(agencies[0]?.id)
    expect(record).toMatchObject({
      year: 2021,
      status: 'kept',
      publishedAt: null,
      version: 1,
      readingId: readings[0]?.id,
    })
    expect(sources[0]).toMatchObject({ name: seedFile().name, bytes: seedFile().bytes })
    expect(uploads).toEqual([])
    expect(audit.map((e) => e.action)).toEqual(['upload.received', 'agency.added', 'report.kept'])
  })

  it('takes the agency’s name without spaces around it and without control characters', async () => {
    const ports = bureauPorts()
    await keep(ports, { agencyName: `  ${SEED_AGENCY}\u0000\r\n ` })
    expect(ports.storage.state().agencies.map((a) => a.name)).toEqual([SEED_AGENCY])
  })

  it.each([
    ['no agency', { agencyName: ' \t ' }, 'agency-required'],
    ['an endless name', { agencyName: '局'.repeat(101) }, 'agency-required'],
    ['no year', { year: '' }, 'year-required'],
    ['a year before the form', { year: '2018' }, 'year-required'],
    ['a year to come', { year: '2023' }, 'year-required'],
    ['a year in words', { year: '二〇二一' }, 'year-required'],
  ])('refuses %s and keeps the file waiting', async (_, change, code) => {
    const ports = bureauPorts()
    expect(codeOf(await keep(ports, change))).toBe(code)
    expect(ports.storage.state()).toMatchObject({ reports: [], uploads: [{}] })
  })

  it('keeps a file once, however often the button is pressed', async () => {
    const ports = bureauPorts()
    const uploadId = await send(ports)
    const command = { uploadId, choices: [SEED] }
    const both = await Promise.all([keepUpload(ports, DESK, command), keepUpload(ports, DESK, command)])
    expect(both.map(codeOf).sort()).toEqual(['ok', 'upload-not-found'])
    expect(ports.storage.state().readings).toHaveLength(1)
  })

  it('lays a second file for the same agency and year beside the first', async () => {
    const ports = bureauPorts()
    const first = granted(await keep(ports))
    const second = granted(await keep(ports, {}, withFivePublished))
    expect(second.id).toBe(first.id)
    expect(second.readingId).not.toBe(first.readingId)
    expect(ports.storage.state().readings.map((r) => r.report.texts.一?.includes('公开5条'))).toEqual([false, true])
    expect(ports.storage.state().sources).toHaveLength(2)
  })
})

const of2022 = seedFile((text) => text.replaceAll('2021', '2022'))
const FOR_2022 = { year: '2022' }

/** Two reports in one file: the bureau's for 2021 and for 2022. */
const bothYears = textFile(
  '两年.txt',
  `${new TextDecoder().decode(seedFile().bytes)}\n${new TextDecoder().decode(of2022.bytes)}`,
)

const choices = (changes: readonly Partial<KeepChoice>[]): readonly KeepChoice[] =>
  changes.map((change, part) => ({ ...SEED, part, ...change }))

describe('a file with several reports', () => {
  it('is taken in and shown report by report, each compared with the year before in the same file', async () => {
    const ports = bureauPorts()
    const { read } = granted(await showUpload(ports, DESK, await send(ports, bothYears)))
    const { reports } = granted(read)
    expect(reports.map(({ report }) => report.year?.value)).toEqual([2021, 2022])
    expect(reports.map(({ findings }) => findings.find((f) => f.rule === 'ID-7')?.verdict)).toEqual([
      'notAssessable',
      'pass',
    ])
  }, 20_000)

  it('gives each report its own place, from one stored file', async () => {
    const ports = bureauPorts()
    const uploadId = await send(ports, bothYears)
    const kept = granted(await keepUpload(ports, DESK, { uploadId, choices: choices([{}, FOR_2022]) }))
    expect(kept.map(({ year }) => year)).toEqual([2021, 2022])
    const { sources, readings, uploads } = ports.storage.state()
    expect(readings.map(({ sourceId }) => sourceId)).toEqual([sources[0]?.id, sources[0]?.id])
    expect([sources.length, uploads.length]).toEqual([1, 0])
  }, 20_000)

  it('keeps none when one of them has no year, and says that none was chosen', async () => {
    const ports = bureauPorts()
    const uploadId = await send(ports, bothYears)
    const unclear = choices([{}, { year: '' }])
    expect(codeOf(await keepUpload(ports, DESK, { uploadId, choices: unclear }))).toBe('year-required')
    expect(codeOf(await keepUpload(ports, DESK, { uploadId, choices: [] }))).toBe('nothing-chosen')
    const beyond = [{ ...SEED, part: 2 }]
    expect(codeOf(await keepUpload(ports, DESK, { uploadId, choices: beyond }))).toBe('request-invalid')
    expect(ports.storage.state()).toMatchObject({ reports: [], uploads: [{}] })
  }, 20_000)
})

describe('judging', () => {
  const verdictAtDesk = async (ports: FixedPorts, record: ReportRecord) =>
    granted(await showDeskReport(ports, DESK, record)).findings.find((f) => f.rule === 'ID-7')?.verdict
  const verdictInPublic = async (ports: FixedPorts) =>
    granted(await showReport(ports, PUBLIC, { agencyId: null, year: 2022 })).findings.find((f) => f.rule === 'ID-7')
      ?.verdict

  it('counts a year before that comes in later, and keeps what was said on the day of filing', async () => {
    const ports = bureauPorts()
    const later = granted(await keep(ports, FOR_2022, of2022))
    expect(await verdictAtDesk(ports, later)).toBe('notAssessable')
    await keep(ports)
    expect(await verdictAtDesk(ports, later)).toBe('pass')
    const [filed] = ports.storage.state().readings
    expect(filed?.findings.find((f) => f.rule === 'ID-7')?.verdict).toBe('notAssessable')
  }, 20_000)

  it('tells the public nothing of a year before that is not public', async () => {
    const ports = bureauPorts()
    await keep(ports, { ...FOR_2022, publish: true }, of2022)
    const before = granted(await keep(ports))
    expect(await verdictInPublic(ports)).toBe('notAssessable')
    granted(await publishReport(ports, DESK, before))
    expect(await verdictInPublic(ports)).toBe('pass')
  }, 20_000)

  it('goes by the settings of the installation, for the reports of every agency, at once', async () => {
    const ports = bureauPorts()
    await keep(ports)
    const other = granted(await keep(ports, { agencyName: '积石山县教育局' }))
    const errorsInList = async () => granted(await showDesk(ports, DESK)).reports.map(({ errors }) => errors)
    const before = await errorsInList()
    granted(await changeSettings(ports, DESK, { values: { severities: 'ARP-2=不查' }, seen: {} }))
    expect((await showDeskReport(ports, DESK, other)).ok).toBe(true)
    const { findings } = granted(await showDeskReport(ports, DESK, other))
    expect(findings.some((f) => f.rule === 'ARP-2')).toBe(false)
    expect(await errorsInList()).toEqual(before.map((errors) => errors - 1))
    const uploaded = granted(await showUpload(ports, DESK, await send(ports)))
    expect(granted(uploaded.read).reports[0].findings.some((f) => f.rule === 'ARP-2')).toBe(false)
  }, 20_000)
})

describe('a correction', () => {
  const withThree = seedFile((text) => text.replace('依申请公开0条', '依申请公开3条'))
  const corrections = async (ports: FixedPorts) => granted(await showReport(ports, PUBLIC, SEED_YEAR)).corrections

  it('is noted with what it changed, while the first day of publication stays', async () => {
    const ports = bureauPorts()
    const first = granted(await keep(ports, { publish: true }))
    expect(await corrections(ports)).toEqual([])
    await keep(ports, { publish: true }, withThree)
    const [correction, ...more] = await corrections(ports)
    expect(more).toEqual([])
    expect(correction?.comparison).toMatchObject({ kind: 'versions', cells: [] })
    expect(correction?.comparison.texts.find(({ section }) => section === '一')?.changes).toHaveLength(1)
    expect(granted(await showReport(ports, PUBLIC, SEED_YEAR)).record.publishedAt).toBe(first.publishedAt)
  }, 20_000)

  it('is none when a kept version never was public, or when the same content came again', async () => {
    const ports = bureauPorts()
    await keep(ports, {}, withThree)
    await keep(ports, { publish: true })
    await keep(ports, { publish: true })
    expect(await corrections(ports)).toEqual([])
  }, 20_000)

  it('is forgotten with a report that was deleted', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports, { publish: true }))
    granted(await deleteReport(ports, DESK, kept))
    await keep(ports, { publish: true }, withThree)
    expect(await corrections(ports)).toEqual([])
  }, 20_000)
})

describe('withdrawing', () => {
  it('takes the report from the public, keeps it at the desk, and leaves a trace', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports, { publish: true }))
    const { revision } = ports.storage.state()
    granted(await withdrawReport(ports, DESK, kept))
    expect(codeOf(await showReport(ports, PUBLIC, SEED_YEAR))).toBe('report-not-found')
    expect(granted(await showDeskReport(ports, DESK, kept)).status).toBe('withdrawn')
    expect(granted(await showDesk(ports, DESK)).reports[0]?.status).toBe('withdrawn')
    expect(ports.storage.state()).toMatchObject({ readings: [{}], revision: revision + 1 })
    expect(ports.storage.state().audit.at(-1)).toMatchObject({ action: 'report.withdrawn', objectId: kept.id })
  })

  it('lets it be published again under its first day', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports, { publish: true }))
    const withdrawn = granted(await withdrawReport(ports, DESK, kept))
    const again = granted(await publishReport(ports, DESK, withdrawn))
    expect(again).toMatchObject({ status: 'published', publishedAt: kept.publishedAt })
    expect(granted(await showReport(ports, PUBLIC, SEED_YEAR)).corrections).toEqual([])
  })

  it('refuses what is not public, and a version that is no longer the present one', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports))
    expect(codeOf(await withdrawReport(ports, DESK, kept))).toBe('conflict')
    granted(await publishReport(ports, DESK, kept))
    expect(codeOf(await withdrawReport(ports, DESK, kept))).toBe('conflict')
    expect((await showReport(ports, PUBLIC, SEED_YEAR)).ok).toBe(true)
  })
})

describe('publishing', () => {
  it('shows to the public what was kept only after it is published', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports))
    expect(codeOf(await showReport(ports, PUBLIC, SEED_YEAR))).toBe('report-not-found')
    expect(granted(await showHome(ports, PUBLIC)).reports).toEqual([])
    granted(await publishReport(ports, DESK, kept))
    expect(granted(await showReport(ports, PUBLIC, SEED_YEAR)).record.publishedAt).toBe('2022-01-14T08:20:00.000Z')
    expect(granted(await showHome(ports, PUBLIC)).reports.map((r) => r.year)).toEqual([2021])
  })

  it('keeps the published version public until the newer one is published too', async () => {
    const ports = bureauPorts()
    granted(await keep(ports, { publish: true }))
    const second = granted(await keep(ports, {}, withFivePublished))
    const publicText = async () => granted(await showReport(ports, PUBLIC, SEED_YEAR)).reading.report.texts.一
    const atDesk = async () => granted(await showDeskReport(ports, DESK, second))
    expect(await publicText()).toContain('依申请公开0条')
    expect(await atDesk()).toMatchObject({ status: 'kept', record: { status: 'published', version: 2 } })
    granted(await publishReport(ports, DESK, (await atDesk()).record))
    expect(await publicText()).toContain('依申请公开5条')
    expect((await atDesk()).status).toBe('published')
    expect((await atDesk()).readings).toHaveLength(2)
  })

  it('refuses a decision on a version that is no longer the present one, and changes nothing', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports))
    await keep(ports, {}, withFivePublished)
    const before = ports.storage.state()
    expect(codeOf(await publishReport(ports, DESK, kept))).toBe('conflict')
    expect(codeOf(await deleteReport(ports, DESK, kept))).toBe('conflict')
    expect(ports.storage.state()).toEqual(before)
  })

  it('moves the public revision with what the public can see, and only then', async () => {
    const ports = bureauPorts()
    const revision = () => ports.storage.state().revision
    const kept = granted(await keep(ports))
    const before = revision()
    await keep(ports, {}, withFivePublished)
    expect(revision()).toBe(before)
    granted(await publishReport(ports, DESK, { ...kept, version: 2 }))
    expect(revision()).toBe(before + 1)
    granted(await deleteReport(ports, DESK, { ...kept, version: 3 }))
    expect(revision()).toBe(before + 2)
  })
})

describe('deleting', () => {
  it('erases the content, leaves the record and the trace', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports, { publish: true }))
    granted(await deleteReport(ports, DESK, kept))
    expect(ports.storage.state()).toMatchObject({ readings: [], sources: [], reports: [{ status: 'deleted' }] })
    expect(ports.storage.state().audit.at(-1)).toMatchObject({
      action: 'report.deleted',
      detail: { year: 2021, wasPublic: true, readings: 1 },
    })
    expect(codeOf(await showReport(ports, PUBLIC, SEED_YEAR))).toBe('report-not-found')
    expect(codeOf(await showDeskReport(ports, DESK, kept))).toBe('report-not-found')
    expect(codeOf(await publishReport(ports, DESK, { ...kept, version: 2 }))).toBe('report-not-found')
    expect(granted(await showDesk(ports, DESK)).reports).toEqual([])
  })

  it('lets a new file take the place of a deleted report', async () => {
    const ports = bureauPorts()
    const kept = granted(await keep(ports, { publish: true }))
    granted(await deleteReport(ports, DESK, kept))
    const again = granted(await keep(ports))
    expect(again).toMatchObject({ id: kept.id, status: 'kept', publishedAt: null })
  })
})

describe('what the public finds', () => {
  it('lists the agency’s own reports apart from those of others, latest year first', async () => {
    const ports = bureauPorts()
    await keep(ports, { publish: true })
    await keep(ports, { publish: true, year: '2020' })
    await keep(ports, { publish: true, agencyName: '积石山县教育局' })
    await keep(ports, { publish: false, agencyName: '积石山县民政局' })
    const { own, others } = granted(await listReports(ports, PUBLIC))
    expect(own.map((r) => r.year)).toEqual([2021, 2020])
    expect(others.map((o) => o.agency.name)).toEqual(['积石山县教育局'])
  }, 20_000)

  it.each(['docx', 'pdf', 'html'] as const)('downloads a %s under the official title', async (format) => {
    const ports = bureauPorts()
    await keep(ports, { publish: true })
    const { fileName, bytes } = granted(await downloadReport(ports, PUBLIC, { ...SEED_YEAR, format }))
    expect(fileName).toBe(`积石山县商务局2021年政府信息公开工作年度报告.${format}`)
    expect(new TextDecoder().decode(bytes)).toMatch(new RegExp(`^${format} .*2022-01-14T08:20:00.000Z false$`))
  })

  it('downloads the numbers as JSON', async () => {
    const ports = bureauPorts()
    await keep(ports, { publish: true })
    const { bytes } = granted(await downloadReport(ports, PUBLIC, { ...SEED_YEAR, format: 'json' }))
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({ edition: '2021' })
  })
})
