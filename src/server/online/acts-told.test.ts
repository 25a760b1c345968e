import { afterAll, beforeAll, expect, it } from 'vitest'
import { listNotifications } from '#app/notifications/list-notifications'
import type { Staff } from '#app/ports'
import { A_PNG, hiddenOf } from '../../../test/support/applicant.ts'
import { applied, officeOf } from '../../../test/support/applying.ts'
import { granted } from '../../../test/support/cases.ts'
import { addColleague } from '../../../test/support/colleague.ts'
import { type TestPortal, testPortal } from '../../../test/support/portal.ts'
import { staffWith } from '../../../test/support/staff.ts'

let portal: TestPortal
let officer: Staff
beforeAll(async () => {
  portal = await testPortal()
  await portal.set('acceptanceConfirms', '是')
  const agencyId = portal.agency.id
  const { account } = await addColleague(portal.ports, { agencyId, login: portal.ports.ids.next() })
  officer = staffWith(['officer'], { agencyId, accountId: account.id })
})
afterAll(() => portal.close())

async function following({ number, code }: { readonly number: string; readonly code: string }) {
  const visitor = portal.visitor()
  const page = await visitor.follow(await visitor.post('/follow', { number, code }))
  return { visitor, token: hiddenOf(page.text).token ?? '' }
}
const told = async (): Promise<readonly string[]> => {
  const page = granted(await listNotifications(portal.ports, officer, { before: null, limit: 20 }))
  return page.notifications.map(({ number, kind, what, due }) => `${number} ${kind} ${what} ${due}`)
}

it('tells the Office at once of a correction, with the day on which the reply is due now (REG-30)', async () => {
  const keys = await applied(portal)
  const correction = { type: 'askCorrection', causes: ['description'], matters: '请写明乡镇', days: 15 } as const
  await officeOf(portal).act(keys.number, correction)
  const { visitor, token } = await following(keys)
  const fields = { token, subject: '', description: '', documentNumber: '', carrier: 'paper', way: 'pickUp' }
  await visitor.postFiles('/follow/correction', fields, [])
  expect(await told()).toEqual([])
  await visitor.postFiles('/follow/correction', { ...fields, subject: '补贴明细', description: '吹麻滩镇' }, [])
  expect(await told()).toEqual([`${keys.number} corrected reply 2025-03-31`])
})

it('tells of proof of a payment, which the Office is to verify (FEE-8)', async () => {
  const keys = await applied(portal)
  const { act, leader } = officeOf(portal)
  const facts = { monthNumber: 11, pages: null, pointsToPublished: false, refusedAsExcessive: false }
  const notice = { mode: 'piece', facts, wayToPay: '财政专户', approvedBy: 'head' } as const
  await act(keys.number, { type: 'noticeFee', ...notice }, leader)
  const { visitor, token } = await following(keys)
  await visitor.postFiles('/follow/payment', { token }, [])
  expect(await told()).not.toContainEqual(expect.stringContaining(keys.number))
  await visitor.postFiles('/follow/payment', { token }, [{ name: '凭证.png', bytes: A_PNG }])
  expect((await told())[0]).toBe(`${keys.number} paymentProof payment 2025-03-31`)
})

it('tells of a withdrawal online, and not of one that the Office itself records (T3-13)', async () => {
  const keys = await applied(portal)
  const { visitor } = await following(keys)
  const asked = await visitor.get('/follow/withdrawal')
  await visitor.post('/follow/withdrawal', { token: hiddenOf(asked.text).token ?? '' })
  expect((await told())[0]).toBe(`${keys.number} withdrawn reply 2025-03-03`)
  const byLetter = await applied(portal)
  await officeOf(portal).act(byLetter.number, { type: 'withdraw', how: '来信撤回' })
  expect(await told()).not.toContainEqual(expect.stringContaining(byLetter.number))
})
