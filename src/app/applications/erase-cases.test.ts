import { describe, expect, it } from 'vitest'
import { type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { type CaseRecord, type Id, SYSTEM } from '../ports.ts'
import { eraseCases } from './erase-cases.ts'
import { showCase } from './register/show-case.ts'
import { rebuildTally } from './table/rebuild-tally.ts'

const stored = (office: CaseOffice, { id }: CaseRecord) =>
  office.ports.storage.read(async (store) => {
    const { agency } = office
    const found = await store.cases.byId(agency.id, id)
    const events = await store.cases.events(agency.id, id)
    const parties = await store.parties.byMark(agency.id, { identity: null, name: null })
    const letters = await store.letters.ofCase(agency.id, id)
    return { found, events, parties, letters, cells: await store.tally.cells(agency.id, 2014) }
  })

describe('the erasure', () => {
  it('takes persons and texts when the years are over, and leaves number, result and table 三', async () => {
    const office = await caseOffice('2014-03-03')
    const record = await office.register()
    const closed = await office.act(record, { type: 'withdraw', how: '书面' })
    office.goTo('2024-03-02')
    await eraseCases(office.ports, SYSTEM)
    expect((await stored(office, closed)).found?.sealedState).not.toBeNull()
    office.goTo('2024-03-04')
    expect(granted(await eraseCases(office.ports, SYSTEM)).cases).toBeGreaterThan(0)
    const { found, events, cells } = await stored(office, closed)
    expect(found).toMatchObject({ sealedState: null, record: { number: '2014-001', row: 'r23', title: '' } })
    expect(events.map(({ sealed }) => sealed)).toEqual(events.map(() => null))
    expect(events.length).toBeGreaterThan(2)
    expect(cells.map(({ row }) => row).toSorted()).toEqual(['r1', 'r23'])
    const trail = await office.ports.storage.read((store) => store.audit.ofObject(office.agency.id, closed.id))
    expect(trail.at(-1)).toMatchObject({ action: 'case.erased', actor: 'system' })
  })

  it('forgets the marks too, so that nobody is found again', async () => {
    const office = await caseOffice('2014-03-03')
    const closed = await office.act(await office.register(), { type: 'withdraw', how: '书面' })
    office.goTo('2024-03-04')
    await eraseCases(office.ports, SYSTEM)
    const found = await office.ports.storage.read(async (store) => {
      const [link] = await store.cases.ofParty(office.agency.id, closed.id as Id)
      return link ?? null
    })
    expect(found).toBeNull()
    const shown = granted(await showCase(office.ports, office.officer, { agencyId: office.agency.id, id: closed.id }))
    expect(shown).toMatchObject({ content: null, steps: [], line: { record: { number: '2014-001' } } })
  })

  it('keeps what is still open, whatever its age, and what a shorter setting does not reach', async () => {
    const office = await caseOffice('2014-03-03')
    const open = await office.register()
    const closed = await office.act(await office.register(), { type: 'withdraw', how: '书面' })
    await office.set({ keepCaseYears: '30' })
    office.goTo('2034-03-04')
    await eraseCases(office.ports, SYSTEM)
    expect((await stored(office, open)).found?.sealedState).not.toBeNull()
    expect((await stored(office, closed)).found?.sealedState).not.toBeNull()
  })

  it('is no difference to a table that is counted anew', async () => {
    const office = await caseOffice('2014-03-03')
    await office.act(await office.register(), { type: 'withdraw', how: '书面' })
    office.goTo('2024-03-04')
    await eraseCases(office.ports, SYSTEM)
    expect(granted(await rebuildTally(office.ports, SYSTEM, office.agency.id)).differences).toEqual([])
  })
})
