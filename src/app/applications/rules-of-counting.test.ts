import { describe, expect, it } from 'vitest'
import { aCase, type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import type { CaseRecord } from '../ports.ts'
import { showCase } from './register/show-case.ts'

const REVIEWER = '00000000-0000-7000-8000-0000000000f4'
const LEADER = '00000000-0000-7000-8000-0000000000f3'

type Item = { readonly row: 'r3' | 'r10' | 'r13'; readonly ground?: 'notOurs' }

async function answered(office: CaseOffice, record: CaseRecord, { row, ground = undefined }: Item, number = '1号') {
  const items = [{ row, ground: ground ?? null, earlier: null, facts: {} }]
  const decided = await office.act(record, { type: 'decideReply', items, main: null, overrides: [], reason: null })
  const consent = { type: 'approveReply', reviewedBy: REVIEWER, approvedBy: LEADER } as const
  const approved = await office.act(decided, consent, office.leader)
  return office.act(approved, { type: 'sendReply', number, delivery: 'post', posting: 'XA1' })
}

const counted = async (office: CaseOffice): Promise<Readonly<Record<string, number>>> => {
  const rows = await officeLetters(office).table(2025)
  return Object.fromEntries(rows.flatMap(({ row, values }) => (values.total === 0 ? [] : [[row, values.total]])))
}

const asItIs = async ({ ports }: CaseOffice, { agencyId, id }: CaseRecord): Promise<CaseRecord> => {
  const record = await ports.storage.read((store) => store.cases.recordById(agencyId, id))
  if (!record) throw new Error('no case')
  return record
}

const monthOf = async ({ ports, officer, agency }: CaseOffice, { id }: CaseRecord) =>
  granted(await showCase(ports, officer, { agencyId: agency.id, id })).content?.month

describe('an application that reached the wrong organ (T3-15)', () => {
  it('counts there as another organ’s, and where it is sent again as a new one', async () => {
    const [wrong, right] = [await caseOffice('2025-03-03'), await caseOffice('2025-03-10')]
    await answered(wrong, await wrong.register(), { row: 'r13', ground: 'notOurs' })
    await answered(right, await right.register(), { row: 'r3' })
    expect(await counted(wrong)).toEqual({ r1: 1, r13: 1, r24: 1 })
    expect(await counted(right)).toEqual({ r1: 1, r3: 1, r24: 1 })
  })
})

describe('linked applications that are answered together (T3-17)', () => {
  it('keep each its number, day of receipt, row and column', async () => {
    const office = await caseOffice('2025-03-03')
    const one = await office.register()
    office.goTo('2025-03-06')
    const { applicants, ...base } = aCase(office.agency, office.ports.clock.today())
    const other = await office.register({ ...base, applicants: applicants.map((a) => ({ ...a, nature: 'business' })) })
    const linked = granted(
      await officeLetters(office).take(one, { type: 'linkCase', caseId: other.id, relation: 'answeredTogether' }),
    )
    const again = await asItIs(office, other)
    const both = [await answered(office, linked, { row: 'r3' }), await answered(office, again, { row: 'r10' })]
    expect(both.map(({ row, received, column }) => [row, received, column])).toEqual([
      ['r3', '2025-03-03', 'natural'],
      ['r10', '2025-03-06', 'business'],
    ])
    expect(new Set(both.map(({ number }) => number)).size).toBe(2)
    expect(await counted(office)).toEqual({ r1: 2, r3: 1, r10: 1, r24: 2 })
  })
})

describe('the number of the month (FEE-3)', () => {
  it('counts applications of every result, withdrawn ones too', async () => {
    const office = await caseOffice('2025-03-03')
    await answered(office, await office.register(), { row: 'r10' })
    await office.act(await office.register(), { type: 'withdraw', how: '书面' })
    await answered(office, await office.register(), { row: 'r13', ground: 'notOurs' })
    expect(await monthOf(office, await office.register())).toMatchObject({ applications: 4, number: 4 })
  })

  it('counts the parts of one that was split, and not the whole', async () => {
    const office = await caseOffice('2025-03-03')
    const matter = (subject: string) => ({ subject, description: '', documentNumber: null })
    const parts = [matter('资金明细'), matter('承办合同'), matter('验收报告')]
    granted(
      await officeLetters(office).take(await office.register(), { type: 'splitApplication', parts, reason: '三件事' }),
    )
    expect(await monthOf(office, await office.register())).toMatchObject({ applications: 4, number: 4 })
  })
})
