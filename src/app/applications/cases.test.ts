import { describe, expect, it } from 'vitest'
import { caseOffice } from '../../../test/support/cases.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { monthText } from './append.ts'
import { stateOf } from './case-box.ts'
import { marksOf, partyFacts } from './enter-party.ts'

describe('registering an application', () => {
  it('gives the next number of its year, a due date, and a place in table 三', async () => {
    const { agency, ports, register } = await caseOffice('2025-03-03')
    const [first, second] = [await register(), await register()]
    expect([first.number, second.number]).toEqual(['2025-001', '2025-002'])
    expect(first).toMatchObject({
      received: '2025-03-03',
      status: 'handling',
      column: 'natural',
      dueWhat: 'correctionNotice',
    })
    const cells = await ports.storage.read((store) => store.tally.cells(agency.id, 2025))
    expect(cells).toEqual([{ year: 2025, row: 'r1', column: 'natural', value: 2 }])
  })

  it('keeps who applies and what was written sealed, and finds the same applicant again', async () => {
    const { agency, ports, register } = await caseOffice()
    const record = await register()
    await ports.storage.read(async (store) => {
      const stored = await store.cases.byId(agency.id, record.id)
      const state = stored && stateOf(ports.sealer, stored)
      expect(state?.request.subject).toBe('电子商务进农村项目资金拨付明细')
      expect(Buffer.from(stored?.sealedState ?? []).toString('utf8')).not.toContain('资金')
      const facts = await partyFacts(ports.sealer, store, agency.id, state?.applicants[0]?.partyId ?? '')
      expect(facts?.name).toBe('马小云')
      if (!facts) throw new Error('the applicant is not there')
      const { identityMark } = marksOf(ports.sealer, agency.id, { ...facts, name: '另一个名字' })
      const found = await store.parties.byMark(agency.id, { identity: identityMark, name: null })
      expect(found).toHaveLength(1)
      expect(await store.cases.countOfMonth(agency.id, identityMark ?? '', monthText(record.arrived))).toBe(1)
    })
  })
})

describe('a step in a case', () => {
  it('writes its events, the new due date and the trail, and is refused by the rule that forbids it', async () => {
    const { agency, ports, register, act, try: attempt, goTo } = await caseOffice('2025-03-03')
    const record = await register()
    goTo('2025-03-05')
    const causes = ['description'] as const
    const asked = await act(record, { type: 'askCorrection', causes, matters: '请写明年度', days: 15 })
    expect(asked).toMatchObject({ status: 'awaitingCorrection', waitingFor: 'applicant' })
    const again = await attempt(asked, { type: 'askCorrection', causes, matters: '再补正一次', days: 15 })
    expect(again.ok).toBe(false)
    const trail = await ports.storage.read((store) => store.audit.ofObject(agency.id, record.id))
    expect(trail.map(({ action }) => action)).toEqual(['case.applicationArrived', 'case.correctionAsked'])
  })

  it('loses nothing when two people act at once: the second one is told of the conflict', async () => {
    const { register, try: attempt } = await caseOffice()
    const record = await register()
    const talk = { type: 'linkCase', caseId: record.id, relation: 'sameInformation' } as const
    const both = await Promise.all([attempt(record, talk), attempt(record, talk)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'conflict' } })
  })

  it('is for the agency’s own people', async () => {
    const { register, try: attempt } = await caseOffice()
    const stranger = staffWith(['officer', 'supervisor', 'administrator'])
    const record = await register()
    const answer = await attempt(record, { type: 'confirmReceipt' }, stranger)
    expect(answer).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
  })
})
