import { describe, expect, it } from 'vitest'
import { bureauPorts, type FixedPorts } from '../../../test/support/fixed-ports.ts'
import { FIRST_ROLES, staffWith } from '../../../test/support/staff.ts'
import { SETTINGS } from '../settings.ts'
import { changeSettings } from './change-settings.ts'
import { showSettings } from './show-settings.ts'

const ADMINISTRATOR = staffWith(FIRST_ROLES)

type Texts = Readonly<Record<string, string>>
async function change(ports: FixedPorts, values: Texts, seen: Texts = {}) {
  const changed = await changeSettings(ports, ADMINISTRATOR, { values, seen })
  return changed.ok ? changed.value : changed.error.code
}

describe('changing settings', () => {
  it('saves nothing when one field is wrong', async () => {
    const ports = bureauPorts()
    expect(await change(ports, { organiser: '某局办公室', siteIdCode: '12' })).toMatchObject({ siteIdCode: {} })
    expect(ports.storage.state().settings).toEqual([])
  })

  it('says of each wrong field what it must look like, and of local days which of them is wrong', async () => {
    const typed = { badgeUrl: 'javascript:alert(1)', calendarOverlay: '2026-02-30 休息 某节 某文件' }
    expect(await change(bureauPorts(), typed)).toMatchObject({
      badgeUrl: { zh: '格式不对，应为：以 https:// 或 / 开头的网址。' },
      calendarOverlay: { zh: '“2026-02-30 休息 某节 某文件”的日期不对。' },
    })
  })

  it('refuses a name that no setting has', async () => {
    expect(await change(bureauPorts(), { agencyName: '某局' })).toBe('setting-unknown')
  })

  it('writes nothing over what another person changed meanwhile, be it one of the changed or not', async () => {
    const ports = bureauPorts()
    await change(ports, { siteIdCode: '6229270000' })
    expect(await change(ports, { organiser: '某局' }, { siteIdCode: '' })).toBe('conflict')
    expect(await change(ports, { organiser: '某局' }, { siteIdCode: '6229270000', organiser: '' })).toEqual({})
  })

  it('writes what differs, traces the names of it, and moves the public revision', async () => {
    const ports = bureauPorts()
    const before = ports.storage.state().revision
    await change(ports, { siteIdCode: '6229270000', organiser: '', alikeThreshold: '0.7' })
    const { settings, audit, revision } = ports.storage.state()
    expect(settings.map((s) => [s.name, s.value])).toEqual([['siteIdCode', '6229270000']])
    expect(audit.at(-1)).toMatchObject({ action: 'settings.changed', detail: { names: 'siteIdCode' } })
    expect(revision).toBe(before + 1)
    await change(ports, { siteIdCode: '6229270000' })
    expect(ports.storage.state().revision).toBe(revision)
  })
})

it('shows each setting of the own agency once, with what holds now and who wrote it', async () => {
  const ports = bureauPorts()
  await change(ports, { siteIdCode: '6229270000' })
  const shown = await showSettings(ports, ADMINISTRATOR)
  const settings = shown.ok ? shown.value.flatMap((group) => group.settings) : []
  expect(settings.map((s) => s.spec.name)).toEqual(SETTINGS.map((s) => s.name))
  expect(settings.find((s) => s.spec.name === 'siteIdCode')).toMatchObject({
    ...{ value: '6229270000', changed: { by: ADMINISTRATOR.name } },
  })
})
