import { beforeEach, describe, expect, it } from 'vitest'
import type { Failure, Result } from '#core/shared/index'
import { addMember, type County, county } from '../../../test/support/bureau.ts'
import { granted } from '../../../test/support/cases.ts'
import type { Id } from '../ports.ts'
import { addPerson } from './add-person.ts'
import { addSection } from './add-section.ts'
import { blockAccount } from './block-account.ts'
import { changePerson } from './change-person.ts'
import { changeRoles } from './change-roles.ts'
import { changeSection } from './change-section.ts'
import { closeAccount } from './close-account.ts'
import { closeSection } from './close-section.ts'
import { dismissPerson } from './dismiss-person.ts'
import { endSessions } from './end-sessions.ts'
import { listPeople } from './list-people.ts'

const codeOf = (result: Result<unknown, Failure>): string => (result.ok ? 'ok' : result.error.code)

const SECTION = { name: '办公室', isOffice: true, ordinal: 1, duties: ['承办依申请公开', ' '] }
const PERSON = {
  ...{ name: '马小云', post: '主任', sectionId: null, headsSection: false, inOffice: true },
  ...{ groupPlace: 'head' as const, email: '', phone: '' },
}

let place: County
beforeEach(async () => {
  place = await county()
})

const section = (change: Partial<typeof SECTION> = {}) =>
  addSection(place.ports, place.bureauAdmin, { ...SECTION, ...change, agencyId: place.bureau.id })
const person = (
  change: {
    email?: string
    phone?: string
    name?: string
    sectionId?: Id | null
    groupPlace?: 'head' | 'deputy' | null
  } = {},
) => addPerson(place.ports, place.bureauAdmin, { ...PERSON, ...change, agencyId: place.bureau.id })
const people = async (actor = place.bureauAdmin) => granted(await listPeople(place.ports, actor, place.bureau.id))

describe('a section', () => {
  it('stands in its place with its duties, blank ones left out', async () => {
    await section({ name: '业务股', isOffice: false, ordinal: 2 })
    await section()
    const { sections } = await people()
    expect(sections).toMatchObject([{ name: '办公室', isOffice: true, duties: ['承办依申请公开'] }, { name: '业务股' }])
  })

  it.each([
    [{ name: '' }, 'field-required'],
    [{ name: '另一个办公室' }, 'disclosure-unit-twice'],
    [{ isOffice: false }, 'section-twice'],
    [{ name: '长'.repeat(61), isOffice: false }, 'field-too-long'],
  ])('is refused beside an office with %o', async (change, code) => {
    granted(await section())
    expect(codeOf(await section(change))).toBe(code)
  })

  it('changes for who saw the last version, and closes when nobody is in it', async () => {
    const { id, agencyId } = granted(await section())
    const { id: personId } = granted(await person({ sectionId: id }))
    const one = { agencyId, id, version: 1 }
    expect(codeOf(await closeSection(place.ports, place.bureauAdmin, one))).toBe('section-in-use')
    const change = { ...SECTION, ...one, name: '综合股', isOffice: false }
    expect(codeOf(await changeSection(place.ports, place.bureauAdmin, change))).toBe('ok')
    expect(codeOf(await changeSection(place.ports, place.bureauAdmin, change))).toBe('conflict')
    await dismissPerson(place.ports, place.bureauAdmin, { agencyId, id: personId, version: 1 })
    expect(codeOf(await closeSection(place.ports, place.bureauAdmin, { ...one, version: 2 }))).toBe('ok')
    expect((await people()).sections).toEqual([])
  })
})

describe('a person', () => {
  it('stands in section and leading group', async () => {
    const { id } = granted(await section())
    granted(await person({ sectionId: id }))
    const { group, persons } = await people()
    expect(group?.head?.name).toBe('马小云')
    expect(persons.find((one) => one.person.name === '马小云')?.person).toMatchObject({ sectionId: id, post: '主任' })
  })

  it.each([
    [{ name: '' }, 'field-required'],
    [{ groupPlace: 'deputy' as const }, 'group-without-head'],
    [{ sectionId: '00000000-0000-7000-8000-000000000001' as Id }, 'not-found'],
  ])('is refused with %o', async (change, code) => {
    expect(codeOf(await person(change))).toBe(code)
  })

  it('changes for who saw the last version; before and after go sealed into the trail', async () => {
    const { id, agencyId } = granted(await person())
    const change = { ...PERSON, agencyId, id, version: 1, post: '副局长' }
    expect(codeOf(await changePerson(place.ports, place.bureauAdmin, change))).toBe('ok')
    expect(codeOf(await changePerson(place.ports, place.bureauAdmin, change))).toBe('conflict')
    const event = (await place.ports.storage.read(({ audit }) => audit.ofObject(agencyId, id))).at(-1)
    const open = (sealed: Uint8Array | null | undefined) =>
      sealed && place.ports.sealer.open({ agencyId, purpose: 'audit.change' }, sealed)
    expect(new TextDecoder().decode(event?.before ?? new Uint8Array())).not.toContain('主任')
    expect([open(event?.before), open(event?.after)]).toMatchObject([
      { value: expect.stringContaining('"post":"主任"') },
      { value: expect.stringContaining('"post":"副局长"') },
    ])
  })

  it('is reached by a contact that is kept sealed, told in full to administrators and masked to colleagues', async () => {
    const contact = { email: 'ma@example.gov.cn', phone: '0930-7721001' }
    const { id, agencyId, contact: sealed } = granted(await person(contact))
    expect(new TextDecoder().decode(sealed ?? new Uint8Array())).not.toMatch(/example|7721001/)
    const seenBy = async (actor: typeof place.bureauAdmin) =>
      (await people(actor)).persons.find((shown) => shown.person.id === id)?.contact
    const { staff } = await addMember(place.ports, place.bureau.id, ['clerk'])
    const { staff: auditor } = await addMember(place.ports, place.bureau.id, ['auditor'])
    expect(await seenBy(place.bureauAdmin)).toEqual(contact)
    for (const other of [staff, auditor])
      expect(await seenBy(other)).toEqual({ email: 'm***@example.gov.cn', phone: '***01' })
    const change = { ...PERSON, ...contact, agencyId, id, version: 1, phone: '0930-7721002' }
    granted(await changePerson(place.ports, place.bureauAdmin, change))
    expect(await seenBy(place.bureauAdmin)).toEqual({ ...contact, phone: '0930-7721002' })
    const event = (await place.ports.storage.read(({ audit }) => audit.ofObject(agencyId, id))).at(-1)
    const open = (box: Uint8Array | null | undefined) =>
      box && place.ports.sealer.open({ agencyId, purpose: 'audit.change' }, box)
    expect([open(event?.before), open(event?.after)]).toMatchObject([
      { value: expect.stringContaining('"phone":"0930-7721001"') },
      { value: expect.stringContaining('"phone":"0930-7721002"') },
    ])
    expect(JSON.stringify(event?.detail)).not.toMatch(/example|77210/)
  })

  it.each([
    [{ email: 'ma@example.cn\r\nBcc: a@b.cn' }, 'mail-address-invalid'],
    [{ email: '马 <ma@example.cn>' }, 'mail-address-invalid'],
    [{ phone: '请打总机' }, 'phone-form'],
  ])('is not entered with %o', async (change, code) => {
    expect(codeOf(await person(change))).toBe(code)
  })

  it('who left is out of section and group, and signed out for good', async () => {
    const { person: left, account } = await addMember(place.ports, place.bureau.id, ['officer'])
    const one = { agencyId: left.agencyId, id: left.id, version: 1 }
    expect(codeOf(await dismissPerson(place.ports, place.bureauAdmin, one))).toBe('ok')
    expect(codeOf(await dismissPerson(place.ports, place.bureauAdmin, one))).toBe('not-found')
    const stored = await place.ports.storage.read(({ accounts }) => accounts.byId(account.id))
    expect(stored?.state).toBe('closed')
    expect((await people()).persons.map((shown) => shown.person.id)).not.toContain(left.id)
  })
})

describe('an account', () => {
  const stateOf = async (id: Id) =>
    (await place.ports.storage.read(({ accounts }) => accounts.byId(id))) ?? { state: 'none', roles: [] }

  it('takes other roles, is blocked, let in again, and closed', async () => {
    const { account } = await addMember(place.ports, place.bureau.id, ['clerk'])
    const admin = place.bureauAdmin
    const at = (version: number) => ({ accountId: account.id, version })
    expect(codeOf(await changeRoles(place.ports, admin, { ...at(1), roles: ['officer', 'leader'] }))).toBe('ok')
    expect((await stateOf(account.id)).roles).toEqual(['officer', 'leader'])
    expect(codeOf(await blockAccount(place.ports, admin, { ...at(1), blocked: true }))).toBe('conflict')
    expect(codeOf(await blockAccount(place.ports, admin, { ...at(2), blocked: true }))).toBe('ok')
    expect((await stateOf(account.id)).state).toBe('blocked')
    expect(codeOf(await blockAccount(place.ports, admin, { ...at(3), blocked: false }))).toBe('ok')
    expect((await stateOf(account.id)).state).toBe('active')
    expect(codeOf(await endSessions(place.ports, admin, at(4)))).toBe('ok')
    expect(codeOf(await closeAccount(place.ports, admin, at(4)))).toBe('ok')
    expect(codeOf(await closeAccount(place.ports, admin, at(5)))).toBe('account-shut')
  })

  it.each([
    [[], 'roles-required'],
    [['auditor', 'officer'] as const, 'roles-apart'],
  ])('is refused the roles %o', async (roles, code) => {
    const { account } = await addMember(place.ports, place.bureau.id, ['clerk'])
    expect(
      codeOf(await changeRoles(place.ports, place.bureauAdmin, { accountId: account.id, version: 1, roles })),
    ).toBe(code)
  })

  it('cannot lock out its own administrator', async () => {
    const own = { accountId: place.bureauAdmin.accountId, version: 1 }
    const { ports, bureauAdmin } = place
    const attempts = [
      changeRoles(ports, bureauAdmin, { ...own, roles: ['officer'] }),
      blockAccount(ports, bureauAdmin, { ...own, blocked: true }),
      closeAccount(ports, bureauAdmin, own),
    ]
    expect((await Promise.all(attempts)).map(codeOf)).toEqual(Array(3).fill('own-account-change'))
    expect((await stateOf(own.accountId)).state).toBe('active')
  })

  it('is out of reach from another agency, and within that of the office above', async () => {
    const { account } = await addMember(place.ports, place.office.id, ['clerk'])
    const { account: below } = await addMember(place.ports, place.bureau.id, ['clerk'])
    const block = { version: 1, blocked: true }
    expect(codeOf(await blockAccount(place.ports, place.bureauAdmin, { ...block, accountId: account.id }))).toBe(
      'not-found',
    )
    expect(codeOf(await blockAccount(place.ports, place.officeAdmin, { ...block, accountId: below.id }))).toBe('ok')
  })

  it('is told to administrators, not to colleagues', async () => {
    const { staff } = await addMember(place.ports, place.bureau.id, ['clerk'])
    expect((await people(staff)).persons.map(({ account }) => account)).toEqual([null, null])
    expect((await people()).persons.every(({ account }) => account !== null)).toBe(true)
  })
})
