import { beforeEach, describe, expect, it } from 'vitest'
import { type OrganisationTables, organisationTables, type WrittenTable } from '#core/organisation/index'
import { type Failure, type Result, tell } from '#core/shared/index'
import { addMember, type County, county } from '../../../../test/support/bureau.ts'
import { granted } from '../../../../test/support/cases.ts'
import type { Actor } from '../../ports.ts'
import { exportOrganisation } from '../export-organisation.ts'
import { listPeople } from '../list-people.ts'
import { previewOrganisation } from './preview-organisation.ts'
import { takeOverOrganisation } from './take-over-organisation.ts'

const codeOf = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)
const rows = (lines: readonly (readonly string[])[]) => lines.map((fields, i) => ({ line: i + 1, fields }))
const asRead = ([agencies, people]: readonly WrittenTable[]): OrganisationTables => ({
  agencies: rows(agencies?.rows ?? []),
  people: rows(people?.rows ?? []),
})

let place: County
let name = ''
beforeEach(async () => {
  place = await county()
  name = place.office.id
})

const AGENCIES = ['名称', '类别', '行政区划代码', '上级', '主管部门']
/** Sixty bureaus under the office; `lines` are put in place of some. */
const sixty = (lines: Readonly<Record<number, readonly string[]>> = {}): OrganisationTables => ({
  agencies: rows([
    AGENCIES,
    ...Array.from({ length: 60 }, (_, i) => lines[i] ?? [`${name}第${i}局`, '部门', '622927', '', place.office.name]),
  ]),
  people: null,
})
const withPeople = (...lines: readonly (readonly string[])[]): OrganisationTables => ({
  ...sixty(),
  people: rows([['机关', '内设机构', '姓名', '职务', '登录名', '角色'], ...lines]),
})
const takeOver = (tables: OrganisationTables, actor = place.officeAdmin) =>
  takeOverOrganisation(place.ports, actor, tables)
const preview = async (tables: OrganisationTables, actor = place.officeAdmin) =>
  granted(await previewOrganisation(place.ports, actor, tables))
const below = async () => (await place.ports.storage.read(({ agencies }) => agencies.under(place.office.id))).length

describe('sixty agencies', () => {
  it('with three faulty lines are told by line and column, and none is taken over', async () => {
    const faulty = sixty({
      3: [`${name}坏甲`, '部门', '999999', '', place.office.name],
      10: [`${name}坏乙`, '局', '622927', '', place.office.name],
      59: [`${name}坏丙`, '部门', '622927', '查无此机关', place.office.name],
    })
    const { problems, read } = await preview(faulty)
    expect(problems.map(({ line, column, code }) => `${line} ${column} ${code}`)).toEqual([
      '5 行政区划代码 region-unknown',
      '12 类别 word-unknown',
      '61 上级 reference-unknown',
    ])
    expect(problems.map((problem) => tell(problem).message.zh)[2]).toBe('“上级”写的“查无此机关”找不到。')
    expect(read.agencies).toBe(60)
    expect(await takeOver(faulty)).toMatchObject({ error: { code: 'import-has-problems', params: { count: 3 } } })
    expect(await below()).toBe(1)
  })

  it('come all at once; the preview leaves nothing behind', async () => {
    const { plan, problems } = await preview(sixty())
    expect([plan.agencies.length, problems]).toEqual([60, []])
    expect(await below()).toBe(1)
    granted(await takeOver(sixty()))
    expect(await below()).toBe(61)
  })

  it('taken over again change nothing, also by what was exported', async () => {
    granted(await takeOver(withPeople([`${name}第1局`, '办公室', '马小云', '主任', `ma${name}`, '信息公开专干'])))
    const nothing = { agencies: [], sections: [], persons: [], accounts: [] }
    expect(granted(await takeOver(sixty()))).toEqual(nothing)
    const exported = granted(await exportOrganisation(place.ports, place.officeAdmin, 'all'))
    expect(exported.map(({ rows: lines }) => lines.length > 60)).toEqual([true, false])
    expect((await preview(asRead(exported))).plan).toEqual(nothing)
  })

  it('get ids and new names later, and stay who they are', async () => {
    granted(await takeOver(sixty()))
    const first = await place.ports.storage.read(({ agencies }) => agencies.byName(`${name}第7局`))
    const renamed = [`n7${name}`, `${name}第七局`, '部门', `${name}第7局（至2024-12-31）`]
    granted(await takeOver({ agencies: rows([['编号', '名称', '类别', '曾用名'], renamed]), people: null }))
    const record = first && (await place.ports.storage.read(({ organisation }) => organisation.agency(first.id)))
    expect(record).toMatchObject({
      ...{ code: `n7${name}`, name: `${name}第七局`, region: '622927', supervisorId: place.office.id },
      formerNames: [{ name: `${name}第7局`, until: '2024-12-31' }],
    })
    expect(await below()).toBe(61)
  })
})

describe('people', () => {
  const bureau = () => `${name}第1局`

  it('come with sections and accounts that wait for their links', async () => {
    granted(
      await takeOver(
        withPeople(
          [bureau(), '办公室', '马小云', '主任', `ma${name}`, '信息公开专干；管理员'],
          [bureau(), '', '杨帆', '局长', '', ''],
        ),
      ),
    )
    const agency = await place.ports.storage.read(({ agencies }) => agencies.byName(bureau()))
    if (agency === null) throw new Error('not there')
    const { sections, persons } = granted(await listPeople(place.ports, place.officeAdmin, agency.id))
    expect(sections.map((section) => section.name)).toEqual(['办公室'])
    expect(
      persons.map(({ person, account }) => [person.name, person.sectionId, account?.state, account?.roles]),
    ).toEqual([
      ['马小云', sections[0]?.id, 'invited', ['officer', 'administrator']],
      ['杨帆', null, undefined, undefined],
    ])
    const again = withPeople([bureau(), '业务股', '马小云', '主任', `ma${name}`, '信息公开专干'])
    const plan = granted(await takeOver(again))
    expect([plan.sections.length, plan.persons.length, plan.accounts.length]).toEqual([1, 1, 1])
  })

  it('come with contacts, which the export gives back to administrators only', async () => {
    const heads = ['机关', '姓名', '工作邮箱', '办公电话']
    const tables = (...lines: readonly (readonly string[])[]) => ({ ...sixty(), people: rows([heads, ...lines]) })
    const line = [bureau(), '马小云', 'ma@example.gov.cn', '0930-7721001']
    granted(await takeOver(tables(line)))
    expect(granted(await takeOver(tables(line))).persons).toEqual([])
    const exportedTo = async (actor: Actor) =>
      JSON.stringify(granted(await exportOrganisation(place.ports, actor, 'all'))[1]?.rows)
    expect(await exportedTo(place.officeAdmin)).toContain('"ma@example.gov.cn","0930-7721001"')
    const { staff: auditor } = await addMember(place.ports, place.office.id, ['auditor'])
    expect(await exportedTo(auditor)).not.toMatch(/ma@|7721001/)
    expect(granted(await takeOver(withPeople([bureau(), '', '马小云', '主任', '', '']))).persons).toMatchObject([
      { is: { post: '主任', contact: expect.any(Uint8Array) } },
    ])
    const { problems } = await preview(tables([bureau(), '杨帆', 'yang@', '总机']))
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
      '工作邮箱 mail-address-invalid',
      '办公电话 phone-form',
    ])
  })

  it('are refused a login that somebody has elsewhere', async () => {
    const { account } = await addMember(place.ports, place.stranger.id, ['clerk'])
    const { problems } = await preview(withPeople([bureau(), '', '杨帆', '', account.login, '股室经办人']))
    expect(problems).toMatchObject([{ code: 'login-taken', column: '登录名' }])
  })

  it('of an agency out of reach are refused, and what is already so is not', async () => {
    const { person, account } = await addMember(place.ports, place.stranger.id, ['clerk'])
    const line = (post: string) => ({
      agencies: null,
      people: rows([
        ['机关', '姓名', '职务', '登录名', '角色'],
        [place.stranger.name, person.name, post, account.login, '股室经办人'],
      ]),
    })
    expect((await preview(line('局长'))).problems).toMatchObject([{ code: 'agency-not-yours' }])
    expect((await preview(line(''))).problems).toEqual([])
  })
})

describe('who may not', () => {
  it('a bureau puts nobody under itself who belongs elsewhere', async () => {
    const { problems } = await preview(sixty(), place.bureauAdmin)
    expect(problems).toMatchObject([{ code: 'agency-out-of-reach' }])
    expect(codeOf(await takeOver(sixty(), place.bureauAdmin))).toBe('agency-out-of-reach')
  })

  it('sees nothing of strangers in an export', async () => {
    const exported = granted(await exportOrganisation(place.ports, place.bureauAdmin, 'all'))
    expect(JSON.stringify(exported)).not.toContain(place.stranger.name)
    expect(JSON.stringify(exported)).toContain(place.bureau.name)
  })

  it('gets a template without rows', async () => {
    const empty = granted(await exportOrganisation(place.ports, place.officeAdmin, 'empty'))
    expect(empty.map(({ heads, rows: lines }) => lines.length - heads)).toEqual([0, 0])
    expect(organisationTables({ agencies: [], sections: [], people: [] }).map((t) => t.rows[0])).toEqual(
      empty.map((t) => t.rows[0]),
    )
  })
})
