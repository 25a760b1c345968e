import { describe, expect, it } from 'vitest'
import { caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { newAccount, newPerson } from '../accounts/invite-person.ts'
import { listCases } from '../applications/register/list-cases.ts'
import type { Role } from '../grants.ts'
import type { Account, CaseFilter, Staff } from '../ports.ts'
import { listNotifications } from './list-notifications.ts'

/** A bureau of three, and what each was told and has to decide. */
async function bureau() {
  const office = await caseOffice('2025-03-03')
  const { ports, agency } = office
  const enter = async (role: Role): Promise<Staff> => {
    const person = newPerson(ports, agency.id, '杨帆', null)
    const account: Account = { ...newAccount(ports, person, `login${ports.ids.next()}`, [role]), state: 'active' }
    await ports.storage.write(async (store) => {
      await store.persons.add(person)
      await store.accounts.add(account)
    })
    return staffWith([role], { agencyId: agency.id, accountId: account.id })
  }
  const told = async (staff: Staff): Promise<readonly string[]> => {
    const page = granted(await listNotifications(ports, staff, { before: null, limit: 20 }))
    return page.notifications.map(({ kind, due }) => `${kind} ${due}`)
  }
  const waiting = async (awaits: NonNullable<CaseFilter['awaits']>): Promise<readonly string[]> => {
    const query = { agencyId: agency.id, filter: { awaits }, offset: 0, limit: 20 }
    return granted(await listCases(ports, office.officer, query)).lines.map(({ record }) => record.number)
  }
  const people = { officer: await enter('officer'), reviewer: await enter('reviewer'), leader: await enter('leader') }
  const letters = officeLetters(office)
  return { office, told, waiting, ...people, letters, take: letters.take }
}

const DISCLOSURE = {
  ...({ type: 'decideReply', main: null, overrides: [], reason: null } as const),
  items: [{ row: 'r3', ground: null, earlier: null, facts: { attachments: ['资金拨付明细表'] } }],
} as const

describe('a decision that is asked for', () => {
  it('is told to the reviewer at once, then to the leader, and lies in the list of each', async () => {
    const { office, told, waiting, reviewer, leader, letters, take } = await bureau()
    await office.set({ letterShortName: '积商', reconsiderationOrgan: '某县人民政府', court: '某县人民法院' })
    const decided = await office.act(await office.register(), DISCLOSURE)
    expect([await told(reviewer), await told(leader)]).toEqual([['review 2025-03-31'], []])
    expect([await waiting(['review']), await waiting(['approval', 'extension'])]).toEqual([[decided.number], []])
    await letters.move(decided, await letters.draft(decided, 'RP-2'), 'submit')
    granted(await take(decided, { type: 'reviewReply', conclusion: 'agree', opinion: null }, reviewer))
    expect(await told(leader)).toEqual(['approval 2025-03-31'])
    expect([await waiting(['review']), await waiting(['approval'])]).toEqual([[], [decided.number]])
  })

  it('goes from the Office to the head, and back when no extension is given', async () => {
    const { office, told, waiting, officer, leader, take } = await bureau()
    const record = await office.register()
    const proposed = granted(await take(record, { type: 'proposeExtension', days: 15, reason: '涉及三个股室' }))
    expect([await told(officer), await told(leader)]).toEqual([[], ['proposal 2025-03-31']])
    expect(await waiting(['extension'])).toEqual([record.number])
    granted(await take(proposed, { type: 'declineExtension', reason: '请在原期限内答复' }, leader))
    expect([await told(officer), await waiting(['extension'])]).toEqual([['declined 2025-03-31'], []])
  })

  it('is told to nobody when the step is refused', async () => {
    const { office, told, leader, take } = await bureau()
    const refused = await take(await office.register(), { type: 'proposeExtension', days: 21, reason: '太多' })
    expect([refused.ok, await told(leader)]).toEqual([false, []])
  })
})
