import { describe, expect, it } from 'vitest'
import { granted, keep, PUBLIC, SEED_YEAR } from '../../test/support/desk-reports.ts'
import { bureauPorts } from '../../test/support/fixed-ports.ts'
import { downloadReport } from './download-report.ts'
import { listReports } from './list-reports.ts'

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
