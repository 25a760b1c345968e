import { showCase } from '#app/applications/register/show-case'
import type { CaseRecord } from '#app/ports'
import { type CaseOffice, granted } from './cases.ts'
import { officeLetters } from './office-letters.ts'

/** The same for one application after another: the notice of a fee, and the end when nobody pays. */
export function feeRound(office: CaseOffice) {
  const { draft, move, take } = officeLetters(office)
  const record = async (n: number): Promise<CaseRecord> => {
    const number = `2025-${String(n).padStart(3, '0')}`
    const found = await office.ports.storage.read((store) => store.cases.byNumber(office.agency.id, number))
    if (!found) throw new Error(`no case ${number}`)
    return found
  }
  const charge = async (n: number): Promise<void> => {
    const wish = { type: 'noticeFee', mode: 'piece', pages: null, pointsToPublished: false, wayToPay: null } as const
    const charged = granted(await take(await record(n), wish, office.leader))
    const submitted = await move(charged, await draft(charged, 'DOC-13'), 'submit')
    await move(charged, submitted, 'approve', office.leader)
  }
  const serve = async (n: number): Promise<void> => {
    granted(await take(await record(n), { type: 'recordFeeService' }))
  }
  const yuanOf = async (n: number): Promise<number> =>
    granted(await showCase(office.ports, office.officer, await record(n))).content?.state.fee?.yuan ?? 0
  /** Handled no longer: told, approved, posted and delivered. */
  const end = async (n: number): Promise<void> => {
    const lapsed = granted(await take(await record(n), { type: 'lapse', reason: '逾期没有缴费' }))
    await move(lapsed, await draft(lapsed, 'DOC-14'), 'submit')
    const approved = granted(await take(lapsed, { type: 'approveReply', reviewedBy: null }, office.leader))
    const letter = (
      await office.ports.storage.read((store) => store.letters.ofCase(approved.agencyId, approved.id))
    ).at(-1)
    if (!letter) throw new Error('the letter that was approved')
    const wish = { type: 'sendReply', letterId: letter.id, delivery: 'post', posting: `XA${n}` } as const
    granted(await take(granted(await take(approved, wish)), { type: 'recordDelivery', evidence: '签收回执' }))
  }
  return { charge, serve, yuanOf, end }
}
