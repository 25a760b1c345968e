import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Role } from '#app/policy'
import * as administration from '#contract/api/administration/index'
import * as organisation from '#contract/api/organisation/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'

let site: CaseSite
let administrator: Caller
beforeAll(async () => {
  site = await caseSite()
  administrator = await site.caller(['administrator'])
}, 60_000)
afterAll(() => site.close())

type Kind = 'agency' | 'section' | 'person' | 'account' | 'settings' | 'report'
const historyOf = (caller: Caller, kind: Kind, id: string) =>
  caller.call(administration.showHistory, { params: { agencyId: site.agency.id, kind, id } })
const changesIn = async (kind: Kind, id: string) => {
  const { value } = await historyOf(administrator, kind, id)
  return value?.entries[0]?.changes.map(({ field, before, after }) => [field.zh, before?.zh ?? '', after?.zh ?? ''])
}

it('tells of a section what was changed in it', async () => {
  const params = { agencyId: site.agency.id, id: site.section.id }
  const body = { name: '信息股', isOffice: true, ordinal: 1, duties: ['承办依申请公开'], version: 1 }
  expect((await administrator.call(organisation.changeSection, { params, body })).status).toBe(200)
  expect(await changesIn('section', site.section.id)).toEqual([
    ['名称', '电商股', '信息股'],
    ['政府信息公开工作机构', '否', '是'],
    ['职责', '', '承办依申请公开'],
  ])
})

it('tells of a person in which section they are now, by its name, and masks how they are reached', async () => {
  const { account } = await site.caller(['clerk'])
  const params = { agencyId: site.agency.id, id: account.personId }
  const facts = { name: '杨帆', post: '', headsSection: false, inOffice: false, groupPlace: null }
  const contact = { email: 'yangfan@example.gov.cn', phone: '' }
  const body = { ...facts, ...contact, sectionId: site.section.id, version: 1 }
  expect((await administrator.call(organisation.changePerson, { params, body })).status).toBe(200)
  expect(await changesIn('person', account.personId)).toEqual([
    ['股室', '', '信息股'],
    ['工作邮箱', '', 'y***@example.gov.cn'],
  ])
})

it('tells of settings what stood there before', async () => {
  const change = (value: string) =>
    administrator.call(administration.changeSettings, { body: { values: { officePhone: value }, seen: {} } })
  expect((await change('0930-1')).code).toBeNull()
  expect((await change('0930-2')).code).toBeNull()
  expect((await changesIn('settings', site.agency.id))?.map((line) => line.slice(1))).toEqual([['0930-1', '0930-2']])
  expect((await historyOf(administrator, 'settings', site.agency.id)).value?.entries.length).toBe(2)
})

it('tells roles in words, to whoever sees accounts only', async () => {
  const { account } = await site.caller(['clerk'])
  const body = { version: 1, roles: ['officer' as const] }
  await administrator.call(organisation.changeRoles, { params: { accountId: account.id }, body })
  expect(await changesIn('account', account.id)).toEqual([['角色', '股室经办人', '信息公开专干']])
  const officer = await site.caller(['officer'])
  expect((await historyOf(officer, 'account', account.id)).code).toBe('not-allowed')
  expect((await historyOf(officer, 'person', account.personId)).status).toBe(200)
})

it.each<Role>(['clerk', 'officer', 'reviewer', 'leader', 'administrator', 'supervisor', 'auditor'])(
  'tells a %s nothing of another agency',
  async (role) => {
    const other = await caseSite()
    const stranger = await other.caller([role])
    for (const kind of ['agency', 'section', 'person', 'account', 'settings', 'report'] as const)
      expect((await historyOf(stranger, kind, site.agency.id)).code).toBe('not-allowed')
    await other.close()
  },
)
