import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '#contract/api/organisation/index'
import { type BodyOf, errorOutput } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'
import { newAgency } from '../../../../test/support/database.ts'

let site: CaseSite
let administrator: Caller
let clerk: Caller
beforeAll(async () => {
  site = await caseSite()
  administrator = await site.caller(['administrator'])
  clerk = await site.caller(['clerk'])
}, 60_000)
afterAll(() => site.close())

const agencyId = () => site.agency.id
const FACTS: Omit<BodyOf<typeof api.addAgency>, 'name' | 'namedSupervisorId'> = {
  ...{ code: '', shortName: '', kind: 'department', level: 'county', parentId: null },
  ...{ region: '622927', creditCode: '', since: null },
}
const PERSON = {
  post: '科员',
  sectionId: null,
  headsSection: false,
  inOffice: false,
  groupPlace: null,
  email: '',
  phone: '',
}

let made = 0
async function addAgency(): Promise<string> {
  const body = { ...FACTS, name: `${agencyId()}第${++made}局`, namedSupervisorId: agencyId() }
  const { value, code } = await administrator.call(api.addAgency, { body })
  if (!value) throw new Error(`not added: ${code}`)
  return value.id
}
async function addPerson(name: string): Promise<{ agencyId: string; id: string }> {
  const { value } = await administrator.call(api.addPerson, {
    params: { agencyId: agencyId() },
    body: { ...PERSON, name },
  })
  return { agencyId: agencyId(), id: value?.id ?? '' }
}
const people = async (by = administrator) =>
  (await by.call(api.listPeople, { params: { agencyId: agencyId() } })).value?.people ?? []

describe('agencies over the API', () => {
  it('are added, shown with the names of places and superiors, changed, renamed and ended', async () => {
    const id = await addAgency()
    const shown = await administrator.call(api.showAgency, { params: { agencyId: id } })
    expect(shown.value).toMatchObject({
      ...{ supervisor: { id: agencyId() }, parent: null },
      region: '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县',
    })
    const params = { agencyId: id }
    const change = { ...FACTS, namedSupervisorId: agencyId(), shortName: '新局', version: 1 }
    expect((await administrator.call(api.changeAgency, { params, body: change })).status).toBe(200)
    expect((await administrator.call(api.changeAgency, { params, body: change })).code).toBe('conflict')
    const renaming = { version: 2, name: `${id}新名`, until: '2025-03-01' }
    expect((await administrator.call(api.renameAgency, { params, body: renaming })).status).toBe(200)
    const ending = { version: 3, ended: '2025-03-02', successorId: agencyId() }
    expect((await administrator.call(api.endAgency, { params, body: ending })).status).toBe(200)
    const listed = await administrator.call(api.listAgencies, { query: { text: `${id}新名` } })
    expect(listed.value).toMatchObject({ total: 1, agencies: [{ shortName: '新局', ended: '2025-03-02', version: 4 }] })
  })

  it('find their division by words of it', async () => {
    const found = await administrator.call(api.findRegions, { query: { text: '甘肃 积石山' } })
    expect(found.value?.regions[0]?.code).toBe('622927')
  })
})

describe('people over the API', () => {
  it('get an account by a link that is told once, and no secret of it afterwards', async () => {
    const one = await addPerson('李华')
    const body = { login: `li${one.id}`, roles: ['officer'] } as const
    const invited = await administrator.call(api.inviteSomebody, { params: one, body })
    expect(invited.value?.link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/invitation\?key=./)
    const account = (await people()).find(({ id }) => id === one.id)?.account
    expect(account).toEqual({
      ...{ id: expect.any(String), login: body.login, roles: ['officer'], state: 'invited' },
      ...{ hasFactor: false, version: 1 },
    })
    const again = await administrator.call(api.sendAccountLink, { params: { accountId: account?.id ?? '' }, body: {} })
    expect(again.value?.purpose).toBe('invitation')
  })

  it('lose roles, sessions and account', async () => {
    const victim = await site.caller(['officer'])
    const params = { accountId: victim.account.id }
    expect((await victim.send('/api/me')).status).toBe(200)
    const roles = { version: 1, roles: ['clerk'] } as const
    expect((await administrator.call(api.changeRoles, { params, body: roles })).status).toBe(200)
    expect(await (await victim.send('/api/me')).json()).toMatchObject({ roles: ['clerk'] })
    expect((await administrator.call(api.endSessions, { params, body: { version: 2 } })).status).toBe(200)
    expect((await victim.send('/api/me')).status).toBe(401)
    expect((await administrator.call(api.blockAccount, { params, body: { version: 2, blocked: true } })).status).toBe(
      200,
    )
    expect((await administrator.call(api.closeAccount, { params, body: { version: 3 } })).status).toBe(200)
  })

  it('stand in sections and in the leading group, which colleagues see without accounts', async () => {
    const params = { agencyId: agencyId() }
    const section = { name: '办公室', isOffice: true, ordinal: 2, duties: ['承办依申请公开'] }
    const added = await administrator.call(api.addSection, { params, body: section })
    const sectionId = added.value?.id ?? ''
    const body = { ...PERSON, name: '马局长', sectionId, groupPlace: 'head', headsSection: true } as const
    const head = await administrator.call(api.addPerson, { params, body })
    const seen = await clerk.call(api.listPeople, { params })
    expect(seen.value?.group).toMatchObject({ head: '马局长', office: '办公室', sectionsOutside: ['电商股'] })
    expect(seen.value?.people.every(({ account }) => account === null)).toBe(true)
    const one = { agencyId: agencyId(), id: head.value?.id ?? '' }
    const change = { ...body, groupPlace: null, version: 1 }
    expect((await administrator.call(api.changePerson, { params: one, body: change })).status).toBe(200)
    expect((await administrator.call(api.dismissPerson, { params: one, body: { version: 2 } })).status).toBe(200)
    const office = { agencyId: agencyId(), id: sectionId }
    const renamed = { ...section, name: '综合股', version: 1 }
    expect((await administrator.call(api.changeSection, { params: office, body: renamed })).status).toBe(200)
    expect((await administrator.call(api.closeSection, { params: office, body: { version: 2 } })).status).toBe(200)
  })
})

describe('tables over the API', () => {
  const csv = (...lines: readonly string[]): FormData => {
    const form = new FormData()
    form.append('file', new Blob([`名称,类别,行政区划代码,主管部门\n${lines.join('\n')}\n`]), '机关.csv')
    return form
  }
  const post = async (path: string, body: FormData) => (await administrator.send(path, { method: 'POST', body })).json()

  it('are looked at first, then taken over, and come out as they went in', async () => {
    const form = () => csv(`${agencyId()}表一局,部门,622927,${site.agency.name}`)
    const preview = api.previewOrganisation.answer.parse(await post(api.previewOrganisation.path, form()))
    expect(preview).toMatchObject({ plan: { agencies: { added: 1, changed: 0 } }, problems: [] })
    expect(await post(api.takeOverOrganisation.path, form())).toMatchObject({ agencies: { added: 1 } })
    expect(await post(api.takeOverOrganisation.path, form())).toMatchObject({ agencies: { added: 0, changed: 0 } })
    const exported = await administrator.send('/api/organisation/export/agencies.csv')
    expect(exported.headers.get('content-disposition')).toContain(encodeURIComponent('机关.csv'))
    expect(await exported.text()).toContain(`${agencyId()}表一局`)
  })

  it('with faults are told line by line in both languages, and refused', async () => {
    const form = () => csv(`${agencyId()}好局,部门,622927,${site.agency.name}`, `${agencyId()}坏局,部门,000000,`)
    const preview = api.previewOrganisation.answer.parse(await post(api.previewOrganisation.path, form()))
    expect(preview.problems).toMatchObject([
      { line: 3, column: '行政区划代码', message: { en: expect.stringContaining('000000') } },
    ])
    expect(errorOutput.parse(await post(api.takeOverOrganisation.path, form())).error.code).toBe('import-has-problems')
  })

  it('come as an empty workbook for who begins', async () => {
    const empty = await administrator.send('/api/organisation/export/xlsx?rows=empty')
    expect(empty.status).toBe(200)
    expect((await empty.arrayBuffer()).byteLength).toBeGreaterThan(2000)
  })

  it('are refused when they are no tables', async () => {
    const form = new FormData()
    form.append('file', new Blob(['今天,天气\n好,很好\n']), 'a.csv')
    expect(errorOutput.parse(await post(api.previewOrganisation.path, form)).error.code).toBe('table-unknown')
  })
})

it('nothing of another agency is in reach by its ids', async () => {
  const other = await newAgency()
  const stranger = await site.caller(['administrator'], { agency: other })
  const one = await addPerson('王芳')
  const answers = await Promise.all([
    stranger.call(api.showAgency, { params: { agencyId: agencyId() } }),
    stranger.call(api.listPeople, { params: { agencyId: agencyId() } }),
    stranger.call(api.changePerson, { params: one, body: { ...PERSON, name: '改', version: 1 } }),
    stranger.call(api.sendAccountLink, { params: { accountId: clerk.account.id }, body: {} }),
    stranger.call(api.closeAccount, { params: { accountId: clerk.account.id }, body: { version: 1 } }),
  ])
  expect(answers.map(({ code }) => code)).toEqual(Array(5).fill('not-found'))
})
