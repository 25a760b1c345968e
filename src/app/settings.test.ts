import { describe, expect, it } from 'vitest'
import { DEFAULT_CHECK_SETTINGS } from '#core/annual-report/index'
import { bureauPorts } from '../../test/support/fixed-ports.ts'
import { FIRST_ROLES, staffWith } from '../../test/support/staff.ts'
import { changeSettings } from './change-settings.ts'
import { checkSettings } from './check-settings.ts'
import type { Actor } from './ports.ts'
import { SETTINGS } from './settings.ts'
import { showSettings } from './show-settings.ts'
import { siteSettings } from './site-settings.ts'

const DESK: Actor = staffWith(FIRST_ROLES)

const specOf = (name: string) => {
  const spec = SETTINGS.find((s) => s.name === name)
  if (spec === undefined) throw new Error(`no setting ${name}`)
  return spec
}

describe('the registry of settings', () => {
  it('has one entry a name, each with words in two languages and a basis', () => {
    expect(new Set(SETTINGS.map((s) => s.name)).size).toBe(SETTINGS.length)
    for (const { label, meaning, expected, basis } of SETTINGS)
      for (const text of [label.zh, label.en, meaning.zh, meaning.en, expected.zh, expected.en, basis])
        expect(text).not.toBe('')
  })

  it.each([
    ['siteIdCode', ['1304000009', 'bm01000001'], ['130400000', 'bm0100001', 'BM01000001', '13040000091', 'null']],
    ['siteDomain', ['www.linxia.gov.cn'], ['linxia.com', 'https://www.linxia.gov.cn', '.gov.cn', 'a b.gov.cn']],
    ['icpNumber', ['陇ICP备12345678号', '鄂ICP备05017375号-1'], ['ICP备1号', 'null']],
    ['policeNumber', ['鄂公网安备42070402000096号', '鄂公网安备 42070402000096号'], ['鄂公网安备4207号']],
    ['badgeUrl', ['https://bszs.conac.cn/x', '/about'], ['javascript:alert(1)', '//evil.example', 'data:text/html,x']],
    ['officePhone', ['0930-0000000', '（0930）7721001 转 8'], ['打电话']],
    ['alikeThreshold', ['0.7', '1', '0'], ['1.5', '70%', '-1']],
    ['overviewLimit', ['1000'], ['0', '10.5']],
    ['severities', ['PLA-1=不查', 'ARP-8=提示、REG-49a=提醒'], ['PLA-1', 'PLA-1=off', '=不查']],
    ['organiser', ['积石山县商务局'], ['两\n行', '']],
  ])('%s takes what has its form and nothing else', (name, good, bad) => {
    const { pattern } = specOf(name)
    expect(good.filter((text) => !pattern.test(text))).toEqual([])
    expect(bad.filter((text) => pattern.test(text))).toEqual([])
  })

  it('gives the conventions of the core while nothing is set', () => {
    expect(checkSettings({})).toEqual(DEFAULT_CHECK_SETTINGS)
  })

  it('takes what is stored, and counts what no longer fits as not set', () => {
    const stored = {
      alikeThreshold: '0.5',
      overviewLimit: 'many',
      licensingBodies: '烟草、 气象',
      severities: 'PLA-1=不查',
    }
    expect(checkSettings(stored)).toEqual({
      ...DEFAULT_CHECK_SETTINGS,
      severities: { 'PLA-1': 'off' },
      alikeThreshold: 0.5,
      licensingBodies: ['烟草', '气象'],
    })
    expect(siteSettings({ badgeUrl: 'javascript:alert(1)', siteName: 7 })).toMatchObject({
      badgeUrl: null,
      siteName: null,
    })
  })
})

describe('changing settings', () => {
  it('saves nothing when one field is wrong', async () => {
    const ports = bureauPorts()
    const typed = { organiser: '某局办公室', siteIdCode: '12' }
    expect(await changeSettings(ports, DESK, typed)).toMatchObject({ ok: true, value: { siteIdCode: {} } })
    expect(ports.storage.state().settings).toEqual([])
  })

  it('writes what differs, traces the names of it, and moves the public revision', async () => {
    const ports = bureauPorts()
    const before = ports.storage.state().revision
    await changeSettings(ports, DESK, { siteIdCode: '6229270000', organiser: '', alikeThreshold: '0.7' })
    const { settings, audit, revision } = ports.storage.state()
    expect(settings.map((s) => [s.name, s.value])).toEqual([['siteIdCode', '6229270000']])
    expect(audit.at(-1)).toMatchObject({ action: 'settings.changed', detail: { names: 'siteIdCode' } })
    expect(revision).toBe(before + 1)
    await changeSettings(ports, DESK, { siteIdCode: '6229270000' })
    expect(ports.storage.state().revision).toBe(revision)
  })

  it('shows each setting of the own agency with what holds now', async () => {
    const ports = bureauPorts()
    await changeSettings(ports, DESK, { siteIdCode: '6229270000' })
    const shown = await showSettings(ports, DESK)
    const settings = shown.ok ? shown.value.settings : []
    expect(settings.map((s) => s.spec.name)).toEqual(SETTINGS.map((s) => s.name))
    expect(settings.find((s) => s.spec.name === 'siteIdCode')?.value).toBe('6229270000')
  })
})
