import { describe, expect, it } from 'vitest'
import {
  codeOf,
  DESK,
  FOR_2022,
  granted,
  keep,
  of2022,
  SEED,
  send,
  withFivePublished,
} from '../../test/support/desk-reports.ts'
import { bureauPorts } from '../../test/support/fixed-ports.ts'
import { SEED_AGENCY, seedFile, textFile } from '../../test/support/seed.ts'
import { discardUpload } from './discard-upload.ts'
import { type KeepChoice, keepUpload } from './keep-upload.ts'
import { receiveUpload } from './receive-upload.ts'
import { showUpload } from './show-upload.ts'

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
