import { describe, expect, it } from 'vitest'
import { DESK, FOR_2022, granted, keep, of2022, PUBLIC, SEED_YEAR, send } from '../../test/support/desk-reports.ts'
import { bureauPorts, type FixedPorts } from '../../test/support/fixed-ports.ts'
import { seedFile } from '../../test/support/seed.ts'
import { changeSettings } from './administration/change-settings.ts'
import { deleteReport } from './delete-report.ts'
import type { ReportRecord } from './ports.ts'
import { publishReport } from './publish-report.ts'
import { showDesk } from './show-desk.ts'
import { showDeskReport } from './show-desk-report.ts'
import { showReport } from './show-report.ts'
import { showUpload } from './show-upload.ts'

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
