import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '#contract/api/administration/index'
import { registerCase, showCase } from '#contract/api/cases/index'
import { addPerson } from '#contract/api/organisation/index'
import type { BodyOf } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'
import { newAgency } from '../../../../test/support/database.ts'

let site: CaseSite
let administrator: Caller
let officer: Caller
beforeAll(async () => {
  site = await caseSite('2027-01-25')
  await site.ports.storage.write(({ agencies }) => agencies.makeHome(site.agency.id))
  administrator = await site.caller(['administrator'])
  officer = await site.caller(['officer'])
}, 60_000)
afterAll(() => site.close())

const setting = async (name: string, by = officer) => {
  const { value } = await by.call(api.showSettings)
  return value?.groups.flatMap(({ settings }) => settings).find((one) => one.name === name)
}
const save = (values: Record<string, string>, seen: Record<string, string> = {}, by = administrator) =>
  by.call(api.changeSettings, { body: { values, seen } })

const PARTY: BodyOf<typeof registerCase>['applicants'][number]['facts'] = {
  ...{ name: '马小云', identity: { kind: 'identityCard', number: '11010519491231002X' }, representative: null },
  ...{ contactPerson: null, phone: '13800138000', email: null, address: null, postcode: null, fax: null },
}
const APPLICATION: BodyOf<typeof registerCase> = {
  ...{ title: '', handlerId: null, agent: null, day: '2027-01-25', kind: 'disclosure', channel: 'inPerson' },
  ...{ confirmedOn: null, acceptanceShown: false, cannotWrite: false, identityProof: true },
  applicants: [{ facts: PARTY, nature: 'natural' }],
  request: { subject: '资金明细', description: '全部', documentNumber: null, carrier: 'paper', way: 'post' },
}
/** Registers a case and gives the way to ask when its reply is due. */
async function replyDue(): Promise<() => Promise<string | null | undefined>> {
  const { value } = await officer.call(registerCase, { params: { agencyId: site.agency.id }, body: APPLICATION })
  const one = { agencyId: site.agency.id, id: value?.id ?? '' }
  return async () => {
    const shown = await officer.call(showCase, { params: one })
    return shown.value?.obligations.find(({ what }) => what === 'reply')?.due
  }
}

describe('settings over the API', () => {
  it('say what they mean, on what they rest, and who wrote them last', async () => {
    expect(await setting('officePhone')).toMatchObject({ value: '', changed: null, fallback: null })
    expect((await save({ officePhone: '0930-7721000' }, { officePhone: '' })).value).toEqual({ problems: {} })
    expect(await setting('officePhone')).toMatchObject({
      ...{ label: { zh: '联系电话' }, value: '0930-7721000' },
      changed: { by: '杨帆', at: '2027-01-25T02:00:00.000Z' },
    })
  })

  it('that another person changed meanwhile are not written over', async () => {
    await save({ officeHours: '工作日 8:30—12:00' })
    expect((await save({ officeHours: '全天' }, { officeHours: '' })).code).toBe('conflict')
    expect((await setting('officeHours'))?.value).toBe('工作日 8:30—12:00')
  })

  it('are refused by field, and none is written then', async () => {
    const { value } = await save({ siteDomain: 'example.com', officeAddress: '团结路 1 号' })
    expect(Object.keys(value?.problems ?? {})).toEqual(['siteDomain'])
    expect((await setting('officeAddress'))?.value).toBe('')
  })

  it('that do not exist are refused, and all are to who administers nothing', async () => {
    expect((await save({ isAdmin: 'true' })).code).toBe('setting-unknown')
    expect((await save({ officePhone: '1' }, {}, officer)).code).toBe('not-allowed')
  })

  it('show at the foot of the public pages once saved', async () => {
    const home = async () => (await fetch(`${site.origin}/`)).text()
    expect(await home()).not.toContain('SiteIDCode')
    await save({ siteIdCode: '6229270000' })
    expect(await home()).toContain('<meta name="SiteIDCode" content="6229270000">')
  })

  it('that are local days move the deadlines of open cases at once (WD-6)', async () => {
    const due = await replyDue()
    const before = (await due()) ?? ''
    await save({ calendarOverlay: `${before} 休息 古尔邦节 临州政办发〔2027〕5号` })
    expect((await due())?.localeCompare(before)).toBe(1)
    await save({ calendarOverlay: '' })
    expect(await due()).toBe(before)
  })
})

describe('a holiday notice', () => {
  const NOTICE = {
    ...{ year: 2027, number: '国办发明电〔2026〕9号', published: '2026-11-05' },
    holidays: [
      { festivals: ['newYear'], from: '2027-01-01', to: '2027-01-03', makeUps: [] },
      { festivals: ['spring'], from: '2027-02-05', to: '2027-02-12', makeUps: ['2027-02-14'] },
      { festivals: ['qingming'], from: '2027-04-05', to: '2027-04-05', makeUps: [] },
      { festivals: ['labour'], from: '2027-05-01', to: '2027-05-05', makeUps: [] },
      { festivals: ['dragonBoat'], from: '2027-06-09', to: '2027-06-09', makeUps: [] },
      { festivals: ['midAutumn'], from: '2027-09-15', to: '2027-09-15', makeUps: [] },
      { festivals: ['national'], from: '2027-10-01', to: '2027-10-07', makeUps: [] },
    ],
  } as const
  const take = (by: Caller, change: object = {}) => by.call(api.takeHolidayNotice, { raw: { ...NOTICE, ...change } })

  it('is proposed from a public source where it knows the year', async () => {
    const known = await administrator.call(api.proposeHolidays, { params: { year: '2025' } })
    expect(known.value).toMatchObject({ faults: [], taken: [] })
    expect(known.value?.holidays?.length).toBeGreaterThan(5)
    const unknown = await administrator.call(api.proposeHolidays, { params: { year: '2098' } })
    expect(unknown.value?.holidays).toBeNull()
  })

  it('is the business of the agency that the installation was set up for', async () => {
    const stranger = await site.caller(['administrator'], { agency: await newAgency() })
    expect((await take(stranger)).code).toBe('not-allowed')
  })

  it('moves the deadlines of open cases at once, and is taken in once', async () => {
    const due = await replyDue()
    const before = await due()
    const taken = await take(administrator)
    expect([taken.code, (taken.value?.moved ?? 0) > 0]).toEqual([null, true])
    expect(await due()).not.toBe(before)
    expect((await take(administrator)).code).toBe('holiday-notice-wrong')
    const shown = await administrator.call(api.proposeHolidays, { params: { year: '2027' } })
    expect(shown.value?.taken).toEqual([{ number: NOTICE.number, published: NOTICE.published }])
  })

  it('that leaves out a holiday by law is refused with the day', async () => {
    const wrong = await take(administrator, {
      year: 2028,
      number: '国办发明电〔2027〕9号',
      holidays: [NOTICE.holidays[0]],
    })
    expect(wrong.code).toBe('holiday-notice-wrong')
  })
})

describe('the search', () => {
  const find = async (text: string, by = officer) =>
    (await by.call(api.search, { query: { text } })).value?.hits.map(({ kind, title }) => `${kind} ${title}`) ?? []

  it('finds cases, people and agencies that one may see', async () => {
    const place = { post: '科员', sectionId: null, headsSection: false, inOffice: false, groupPlace: null }
    const person = { ...place, name: '祁连山', email: '', phone: '' }
    const added = await administrator.call(addPerson, { params: { agencyId: site.agency.id }, body: person })
    expect(added.code).toBeNull()
    expect(await find('祁连')).toEqual(['person 祁连山'])
    expect(await find(site.agency.name)).toEqual([`agency ${site.agency.name}`])
    expect((await find('2027-0')).some((hit) => hit.startsWith('case 2027-'))).toBe(true)
    expect(await find('  ')).toEqual([])
  })

  it('finds nothing of another agency, and no case for who may see none', async () => {
    const stranger = await site.caller(['officer'], { agency: await newAgency() })
    expect(await find('祁连', stranger)).toEqual([])
    expect(await find(site.agency.name, stranger)).toEqual([])
    expect(await find('2027-0', administrator)).toEqual([])
  })
})
