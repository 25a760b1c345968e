import { describe, expect, it } from 'vitest'
import { aCase, type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import type { CaseRecord } from '../ports.ts'
import { eventOf, stateOf } from './case-box.ts'
import type { NewCase } from './enter-case.ts'
import { dossierSources } from './file/dossier-sources.ts'
import { readableReply } from './online/readable-reply.ts'
import { showCase } from './register/show-case.ts'

const FACTS = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
const items = [{ row: 'r6', ground: null, earlier: null, facts: FACTS }] as const
const decision = { type: 'decideReply', items, main: null, overrides: [], reason: null } as const
const AGENCY = { letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' }

const fresh = async ({ ports }: CaseOffice, { agencyId, id }: CaseRecord): Promise<CaseRecord> => {
  const record = await ports.storage.read((store) => store.cases.recordById(agencyId, id))
  if (!record) throw new Error('no case')
  return record
}

/** Two applications, the second a day later, linked as answered together and both decided. */
async function linked(change: (second: NewCase) => Partial<NewCase> = () => ({})) {
  const office = await caseOffice('2025-03-03')
  await office.set(AGENCY)
  const letters = officeLetters(office)
  const lead = await office.register()
  office.goTo('2025-03-04')
  const other = await office.register(change(aCase(office.agency, office.ports.clock.today())))
  const tied = granted(await letters.take(lead, { type: 'linkCase', caseId: other.id, relation: 'answeredTogether' }))
  const both = { lead: await office.act(tied, decision), other: await office.act(await fresh(office, other), decision) }
  return { office, ...letters, ...both }
}

type Linked = Awaited<ReturnType<typeof linked>>
const APPROVE = { type: 'approveReply', reviewedBy: null } as const

/** The letter of the first, which names the second, approved. */
async function approvedLead({ office, draft, move, take, lead }: Linked) {
  const letter = await draft(lead, 'RP-5')
  await move(lead, letter, 'submit')
  return { letter, lead: granted(await take(lead, APPROVE, office.leader)) }
}

const sending = ({ letter }: Awaited<ReturnType<typeof approvedLead>>) =>
  ({ type: 'sendReply', letterId: letter.letter.id, delivery: 'post', posting: 'XA1' }) as const

describe('a joint reply (DOC-R5, T3-17, LIT-13)', () => {
  it('names the other application by itself, and closes both under one number, each in its own days', async () => {
    const joint = await linked()
    const { office, take, other } = joint
    const first = await approvedLead(joint)
    expect(first.letter.content.facts.otherCaseNumbers).toEqual([other.number])
    const approved = granted(await take(other, APPROVE, office.leader))
    const sent = granted(await take(first.lead, sending(first)))
    office.goTo('2025-03-05')
    const together = granted(await take(approved, sending(first)))
    expect([sent, together].map(({ status, row, received, closed }) => [status, row, received, closed])).toEqual([
      ['closed', 'r6', '2025-03-03', '2025-03-04'],
      ['closed', 'r6', '2025-03-04', '2025-03-05'],
    ])
    const rows = await joint.table(2025)
    expect(rows.find(({ row }) => row === 'r6')?.values.total).toBe(2)
  })

  it('goes out in the application that it was written for first', async () => {
    const joint = await linked()
    const first = await approvedLead(joint)
    const approved = granted(await joint.take(joint.other, APPROVE, joint.office.leader))
    expect(await joint.take(approved, sending(first))).toMatchObject({ error: { code: 'letter-joint-first' } })
  })

  it('answers nothing before a leader has approved it there', async () => {
    const { office, draft, move, take, lead, other } = await linked()
    await move(lead, await draft(lead, 'RP-5'), 'submit')
    expect(await take(other, APPROVE, office.leader)).toMatchObject({ error: { code: 'letter-none-submitted' } })
  })

  it('answers no application that it does not name', async () => {
    const joint = await linked()
    const { office, draft, change, move, take, lead, other } = joint
    const letter = await draft(lead, 'RP-5')
    const { otherCaseNumbers, ...facts } = letter.content.facts
    await move(lead, await change(lead, letter, { ...letter.content, facts }), 'submit')
    granted(await take(lead, APPROVE, office.leader))
    expect(await take(other, APPROVE, office.leader)).toMatchObject({ error: { code: 'letter-none-submitted' } })
  })

  it('is never sent to another applicant, who gets a letter of his own', async () => {
    const joint = await linked(({ applicants: [one] }) => ({
      applicants: one ? [{ ...one, facts: { ...one.facts, name: '张三', identity: null } }] : [],
    }))
    const first = await approvedLead(joint)
    expect(first.letter.content.facts.otherCaseNumbers).toBeUndefined()
    expect(await joint.take(joint.other, APPROVE, joint.office.leader)).toMatchObject({
      error: { code: 'letter-none-submitted' },
    })
  })

  it('stands in the file of each, as it was sent', async () => {
    const joint = await linked()
    const { office, other, take } = joint
    const first = await approvedLead(joint)
    granted(await take(first.lead, sending(first)))
    const { ports, officer } = office
    const bound = await ports.storage.read(async (store) => {
      const stored = await store.cases.byId(other.agencyId, other.id)
      const state = stored && stateOf(ports.sealer, stored)
      if (!stored || !state) throw new Error('no case')
      return dossierSources(ports, store, officer, { record: stored.record, state }, '2025-03-04 10:00')
    })
    expect(bound.letters).toMatchObject([{ id: 'RP-5', number: '积商公复〔2025〕1号' }])
    expect(JSON.stringify(bound.letters[0]?.document)).toContain(`编号为${other.number}的申请一并在此答复`)
  })

  it('is shown with the other application, for its sending', async () => {
    const joint = await linked()
    const { office, other } = joint
    const first = await approvedLead(joint)
    const { id, agencyId } = other
    const { content } = granted(await showCase(office.ports, office.officer, { agencyId, id }))
    expect(content?.letters).toEqual([])
    expect(content?.jointLetters.map((letter) => letter.id)).toEqual([first.letter.letter.id])
  })

  it('is read online with the code of either application', async () => {
    const joint = await linked()
    const { office, other, take } = joint
    const first = await approvedLead(joint)
    const approved = granted(await take(other, APPROVE, office.leader))
    const electronic = { ...sending(first), delivery: 'electronic', posting: null } as const
    const sent = [granted(await take(first.lead, electronic)), granted(await take(approved, electronic))]
    const { ports } = office
    const numbers = await ports.storage.read((store) =>
      Promise.all(
        sent.map(async (record) => {
          const stored = await store.cases.events(record.agencyId, record.id)
          const events = stored.flatMap((event) => eventOf(ports.sealer, record.agencyId, event) ?? [])
          return (await readableReply(ports, store, { record, events }))?.number
        }),
      ),
    )
    expect(numbers).toEqual(['积商公复〔2025〕1号', '积商公复〔2025〕1号'])
  })
})
