import { beforeAll, describe, expect, it } from 'vitest'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { staffWith } from '../../../../test/support/staff.ts'
import { type Actor, type CaseFilter, type CaseRecord, type Id, SYSTEM } from '../../ports.ts'
import { refreshDues } from '../refresh-dues.ts'
import { listCases } from './list-cases.ts'

let office: CaseOffice
let sections: Readonly<Record<'holds' | 'asked' | 'other', Id>>
beforeAll(async () => {
  office = await caseOffice('2025-03-03')
  sections = { holds: await addSection('办公室'), asked: await addSection('电商股'), other: await addSection('市场股') }
})

async function addSection(name: string): Promise<Id> {
  const { agency, ports } = office
  const id = ports.ids.next()
  const facts = { agencyId: agency.id, id, name, ordinal: 1, duties: [], isOffice: false, closedOn: null, version: 1 }
  await ports.storage.write((store) => store.sections.add(facts))
  return id
}

const clerkOf = (section: keyof typeof sections): Actor =>
  staffWith(['clerk'], { agencyId: office.agency.id, sectionId: sections[section] })

const listed = async (actor: Actor, filter: CaseFilter = {}) =>
  granted(await listCases(office.ports, actor, { agencyId: office.agency.id, filter, offset: 0, limit: 50 }))
const ids = async (actor: Actor, filter: CaseFilter = {}) =>
  (await listed(actor, filter)).lines.map(({ record }) => record.id)

/** A case that one section has, in which another is asked to search within five days. */
async function asked(): Promise<CaseRecord> {
  const taken = await office.act(await office.register(), {
    ...{ type: 'assignSection', section: sections.holds, reason: null },
  })
  const search = { type: 'askSearch', section: sections.asked, task: '资金拨付台账', days: 5 } as const
  return office.act(taken, { ...search, searchId: `search ${taken.id}` })
}

const record = (searchId: string) => ({
  ...({ type: 'recordSearch', searchId, where: ['档案柜'], keywords: ['资金'], searchedBy: 'clerk' } as const),
  ...{ found: false, note: null },
})

describe('a section that is only asked to search', () => {
  it('has the case in its list, with the day by which it is asked', async () => {
    const one = await asked()
    const { lines, counts } = await listed(clerkOf('asked'))
    expect(lines).toMatchObject([{ record: { id: one.id }, search: { due: '2025-03-10', daysLeft: 5 } }])
    expect(counts).toMatchObject({ week: 0, later: 1, done: 0 })
    expect(await ids(clerkOf('asked'), { askedOf: sections.asked })).toEqual([one.id])
    expect((await listed(clerkOf('holds'))).lines).toMatchObject([{ record: { id: one.id }, search: null }])
    await office.act(one, record(`search ${one.id}`), clerkOf('asked'))
    expect(await ids(clerkOf('asked'))).toEqual([])
    expect(await ids(clerkOf('holds'))).toEqual([one.id])
  })

  it.each(['sectionId', 'askedOf'] as const)('is told to no other section, whatever it asks for by %s', async (by) => {
    const one = await asked()
    expect(await ids(clerkOf('other'))).toEqual([])
    for (const section of Object.values(sections)) expect(await ids(clerkOf('other'), { [by]: section })).toEqual([])
    expect(await ids(office.officer, { askedOf: sections.asked })).toContain(one.id)
  })

  it('stays in no list when the case is over', async () => {
    const over = await office.act(await asked(), { type: 'withdraw', how: '书面' })
    expect(await ids(clerkOf('asked'))).not.toContain(over.id)
  })

  it('has what an older version stored once the night has told it anew', async () => {
    const one = await asked()
    await office.ports.storage.write((store) => store.cases.changeDue({ ...one, asked: null }))
    expect(await ids(clerkOf('asked'))).not.toContain(one.id)
    expect(granted(await refreshDues(office.ports, SYSTEM))).toBeGreaterThan(0)
    expect(await ids(clerkOf('asked'))).toContain(one.id)
  })
})
