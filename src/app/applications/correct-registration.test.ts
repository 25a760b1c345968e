import { describe, expect, it } from 'vitest'
import { NO_CONTACT } from '#core/application/index'
import { day } from '#core/shared/index'
import { type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import type { CaseRecord, Id } from '../ports.ts'
import { SYSTEM } from '../ports.ts'
import { stateOf } from './case-box.ts'
import { showParty } from './parties/show-party.ts'
import { showCase } from './register/show-case.ts'
import { rebuildTally } from './table/rebuild-tally.ts'

const UNCHANGED = { channel: null, arrived: null, received: null, request: null, applicant: null } as const
const RIGHT = {
  ...{ ...NO_CONTACT, name: '马小芸', phone: '13900139000' },
  identity: { kind: 'passport', number: 'E12345678' },
} as const

async function applicantOf({ ports, agency }: CaseOffice, { id }: CaseRecord): Promise<Id> {
  const stored = await ports.storage.read((store) => store.cases.byId(agency.id, id))
  const [first] = (stored && stateOf(ports.sealer, stored))?.applicants ?? []
  if (!first) throw new Error('a case without an applicant')
  return first.partyId as Id
}

const monthOf = async ({ ports, agency, officer }: CaseOffice, { id }: CaseRecord) =>
  granted(await showCase(ports, officer, { agencyId: agency.id, id })).content?.month

describe('a correction of the register', () => {
  it('moves the case, table 三 and the month of the applicant, and a rebuild finds nothing to change', async () => {
    const office = await caseOffice('2025-03-03')
    const { take, table } = officeLetters(office)
    const record = await office.register()
    const arrived = day('2024-12-31')
    const wish = { type: 'correctRegistration', ...UNCHANGED, arrived, reason: '收文章日期看错' } as const
    const moved = granted(await take(record, wish))
    expect(moved).toMatchObject({ arrived, received: arrived, due: '2025-02-05' })
    const received = async (year: number) => (await table(year)).find(({ row }) => row === 'r1')?.values.total
    expect([await received(2024), await received(2025)]).toEqual([1, 0])
    expect(await monthOf(office, record)).toMatchObject({ month: '2024-12', applications: 1 })
    const rebuilt = granted(await rebuildTally(office.ports, SYSTEM, office.agency.id))
    expect(rebuilt.differences).toEqual([])
  })

  it('keeps who was entered wrongly sealed beside who is right, each looked at with a purpose', async () => {
    const office = await caseOffice('2025-03-03')
    const { ports, agency, officer } = office
    const { take } = officeLetters(office)
    const record = await office.register()
    const was = await applicantOf(office, record)
    const applicant = { partyId: was, nature: 'business', facts: RIGHT } as const
    const wish = { type: 'correctRegistration', ...UNCHANGED, applicant, reason: '录入时写错' } as const
    expect(granted(await take(record, wish)).column).toBe('business')
    const is = await applicantOf(office, record)
    const one = { agencyId: agency.id, id: record.id, purpose: '核对身份' }
    const nameOf = async (partyId: Id) => granted(await showParty(ports, officer, { ...one, partyId })).facts?.name
    expect([await nameOf(was), await nameOf(is)]).toEqual(['马小云', '马小芸'])
    const history = granted(await showCase(ports, officer, { agencyId: agency.id, id: record.id })).content?.history
    expect(JSON.stringify(history)).not.toMatch(/马小芸|13900139000|E12345678/)
  })

  it('is found under the right name only, and counted once in the month', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    const [first, second] = [await office.register(), await office.register()]
    const applicant = { partyId: await applicantOf(office, first), nature: null, facts: RIGHT }
    granted(await take(first, { type: 'correctRegistration', ...UNCHANGED, applicant, reason: '写错' }))
    expect(await monthOf(office, first)).toMatchObject({ applications: 1, number: 1 })
    expect(await monthOf(office, second)).toMatchObject({ applications: 1, number: 1 })
  })

  it.each([
    ['without a name', { ...RIGHT, name: ' ' }, 'party-name-required'],
    ['with a name of 201 characters', { ...RIGHT, name: '𬭳'.repeat(201) }, 'party-text-too-long'],
  ])('enters nobody %s', async (_case, facts, code) => {
    const office = await caseOffice('2025-03-03')
    const record = await office.register()
    const partyId = await applicantOf(office, record)
    const applicant = { partyId, nature: null, facts }
    const refused = await officeLetters(office).take(record, {
      ...{ type: 'correctRegistration', ...UNCHANGED, applicant, reason: '写错' },
    })
    expect(refused).toMatchObject({ ok: false, error: { code } })
    expect(await applicantOf(office, record)).toBe(partyId)
  })
})
