import { describe, expect, it } from 'vitest'
import { type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import { staffWith } from '../../../test/support/staff.ts'
import type { CaseRecord, Id, Staff } from '../ports.ts'
import { tryStep } from './steps/take-step.ts'

const REVIEWER = '00000000-0000-7000-8000-0000000000f5' as Id
const WORDS = { letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' }

const reviewerOf = ({ agency }: CaseOffice): Staff =>
  staffWith(['reviewer'], { agencyId: agency.id, accountId: REVIEWER })

/** A disclosure that is decided, its letter submitted, or a draft still. */
async function submitted(isSubmitted = true) {
  const office = await caseOffice('2025-03-03')
  const letters = officeLetters(office)
  await office.set(WORDS)
  const items = [{ row: 'r3', ground: null, earlier: null, facts: { attachments: ['资金拨付明细表'] } }] as const
  const record = await office.act(await office.register(), {
    ...{ type: 'decideReply', items, main: null, overrides: [], reason: null },
  })
  const draft = await letters.draft(record, 'RP-2')
  if (isSubmitted) await letters.move(record, draft, 'submit')
  const statusOf = async ({ id }: CaseRecord) => {
    const [letter] = await office.ports.storage.read((store) => store.letters.ofCase(office.agency.id, id))
    return letter?.status
  }
  return { office, record, take: letters.take, statusOf, reviewer: reviewerOf(office) }
}

describe('the review of a reply before its disclosure', () => {
  it('lets the leader approve without naming anybody', async () => {
    const { office, record, take, reviewer } = await submitted()
    const approve = { type: 'approveReply', reviewedBy: null } as const
    expect(await take(record, approve, office.leader)).toMatchObject({ error: { code: 'case-review-missing' } })
    const reviewed = granted(await take(record, { type: 'reviewReply', conclusion: 'agree', opinion: null }, reviewer))
    expect(granted(await take(reviewed, approve, office.leader)).status).toBe('approved')
  })

  it('agrees to a letter that was submitted, and to nothing that may still change (REG-17)', async () => {
    const { record, take, reviewer } = await submitted(false)
    const agreed = await take(record, { type: 'reviewReply', conclusion: 'agree', opinion: null }, reviewer)
    expect(agreed).toMatchObject({ error: { code: 'letter-none-submitted' } })
  })

  it('sends the letter back to whoever writes it', async () => {
    const { record, take, statusOf, reviewer } = await submitted()
    const back = await take(record, { type: 'reviewReply', conclusion: 'return', opinion: '涉及工作秘密' }, reviewer)
    expect(granted(back).status).toBe('handling')
    expect(await statusOf(record)).toBe('draft')
  })

  it.each(['officer', 'leader', 'clerk', 'administrator'] as const)('is not for the %s', async (role) => {
    const { office, record, take } = await submitted()
    const other = staffWith([role], { agencyId: office.agency.id, accountId: REVIEWER })
    expect(await take(record, { type: 'reviewReply', conclusion: 'agree', opinion: null }, other)).toMatchObject({
      error: { code: 'not-allowed' },
    })
  })

  it('is not for the reviewer of another agency', async () => {
    const { record, take } = await submitted()
    const stranger = reviewerOf(await caseOffice('2025-03-03'))
    const refused = await take(record, { type: 'reviewReply', conclusion: 'agree', opinion: null }, stranger)
    expect(refused.ok).toBe(false)
  })
})

describe('an extension', () => {
  it('is asked for by the Office and given by the head, who sees the new last day before', async () => {
    const office = await caseOffice('2025-03-03')
    const { take } = officeLetters(office)
    const wish = { days: 15, reason: '涉及三个股室' } as const
    const record = await office.register()
    const proposed = granted(await take(record, { type: 'proposeExtension', ...wish }))
    expect((await take(record, { type: 'proposeExtension', ...wish }, office.leader)).ok).toBe(false)
    const { agencyId, id, version } = proposed
    const day = office.ports.clock.today()
    const act = { agencyId, id, version, wish: { type: 'extendReply', day, ...wish } } as const
    expect(granted(await tryStep(office.ports, office.leader, act)).replyDue).toBe('2025-04-22')
    expect((await tryStep(office.ports, office.officer, act)).ok).toBe(false)
    expect(granted(await take(proposed, { type: 'extendReply', ...wish }, office.leader)).due).toBe('2025-03-12')
  })
})
