import { describe, expect, it } from 'vitest'
import { aCase, type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import type { CaseRecord } from '../ports.ts'

const FACTS = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
const items = [{ row: 'r6', ground: null, earlier: null, facts: FACTS }] as const
const DECISION = { type: 'decideReply', items, main: null, overrides: [], reason: null } as const
const APPROVE = { type: 'approveReply', reviewedBy: null } as const
const ORDER = {
  type: 'receiveOrder',
  source: 'reconsideration',
  number: '积政复决〔2025〕1号',
  days: 20,
  annulled: 'procedure',
} as const
const AGENCY = { letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' }

const sending = (letterId: string) =>
  ({ type: 'sendReply', letterId: letterId as CaseRecord['id'], delivery: 'post', posting: 'XA1' }) as const

async function bureau() {
  const office = await caseOffice('2025-03-03')
  await office.set(AGENCY)
  const letters = officeLetters(office)
  const write = async (record: CaseRecord) => {
    const { letter } = await letters.move(record, await letters.draft(record, 'RP-5'), 'submit')
    return letter.id
  }
  const anew = async (record: CaseRecord) => {
    office.goTo('2025-04-01')
    const ordered = await office.act(record, { ...ORDER, takesEffect: office.ports.clock.today() })
    return office.act(ordered, DECISION)
  }
  return { office, ...letters, write, anew }
}

const fresh = async ({ ports }: CaseOffice, { agencyId, id }: CaseRecord): Promise<CaseRecord> => {
  const record = await ports.storage.read((store) => store.cases.recordById(agencyId, id))
  if (!record) throw new Error('no case')
  return record
}

describe('what was decided anew', () => {
  it('does not go out as the letter that was annulled', async () => {
    const { office, take, write, anew } = await bureau()
    const decided = await office.act(await office.register(), DECISION)
    const first = await write(decided)
    const sent = granted(await take(granted(await take(decided, APPROVE, office.leader)), sending(first)))
    const again = await anew(sent)
    const second = await write(again)
    const approved = granted(await take(again, APPROVE, office.leader))
    expect(await take(approved, sending(first))).toMatchObject({ error: { code: 'letter-answered' } })
    expect(granted(await take(approved, sending(second))).status).toBe('closed')
  })

  it('is not approved by a joint letter that was annulled', async () => {
    const { office, take, write, anew } = await bureau()
    const lead = await office.register()
    const other = await office.register(aCase(office.agency, office.ports.clock.today()))
    const tied = granted(await take(lead, { type: 'linkCase', caseId: other.id, relation: 'answeredTogether' }))
    const decided = await office.act(tied, DECISION)
    const second = await office.act(await fresh(office, other), DECISION)
    const letter = await write(decided)
    granted(await take(granted(await take(decided, APPROVE, office.leader)), sending(letter)))
    const both = granted(await take(granted(await take(second, APPROVE, office.leader)), sending(letter)))
    const again = await anew(both)
    expect(await take(again, APPROVE, office.leader)).toMatchObject({ error: { code: 'letter-none-submitted' } })
  })
})

describe('two letters of one result', () => {
  it('are not submitted side by side: whoever approves sees one of them', async () => {
    const { office, draft, move, tryMove } = await bureau()
    const decided = await office.act(await office.register(), DECISION)
    const [one, two] = [await draft(decided, 'RP-5'), await draft(decided, 'RP-5')]
    await move(decided, two, 'submit')
    expect(await tryMove(decided, one, 'submit')).toMatchObject({ error: { code: 'letter-one-submitted' } })
  })
})
