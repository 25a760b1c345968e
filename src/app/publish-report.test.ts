import { describe, expect, it } from 'vitest'
import { codeOf, DESK, granted, keep, PUBLIC, SEED_YEAR, withFivePublished } from '../../test/support/desk-reports.ts'
import { bureauPorts } from '../../test/support/fixed-ports.ts'
import { deleteReport } from './delete-report.ts'
import { publishReport } from './publish-report.ts'
import { showDesk } from './show-desk.ts'
import { showDeskReport } from './show-desk-report.ts'
import { showHome } from './show-home.ts'
import { showReport } from './show-report.ts'
import { withdrawReport } from './withdraw-report.ts'

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
