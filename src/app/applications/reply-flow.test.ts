import { describe, expect, it } from 'vitest'
import type { LetterFacts } from '#core/application/index'
import { type CaseOffice, caseOffice, granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import type { CaseRecord } from '../ports.ts'

const REFUSAL: LetterFacts = {
  forbiddingLaw: '中华人民共和国统计法',
  forbiddingArticle: '第九条',
  forbiddingRank: 'law',
}

/** A case that is to be refused because a law forbids the disclosure, up to the decision. */
async function decided(office: CaseOffice): Promise<CaseRecord> {
  const record = await office.register()
  const items = [{ row: 'r6', ground: null, earlier: null, facts: REFUSAL as Record<string, string> }] as const
  return office.act(record, { type: 'decideReply', items, main: null, overrides: [], reason: null })
}

describe('the way of a reply', () => {
  it('goes from the decision over letter, approval and number to the post, and counts in table 三', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, move, take, table } = officeLetters(office)
    await office.set({ letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
    const record = await decided(office)
    const letter = await draft(record, 'RP-5')
    expect(letter.content.facts).toMatchObject({ applicant: '马小云', caseNumber: '2025-001', ...REFUSAL })
    await move(record, letter, 'submit')
    const approved = granted(await take(record, { type: 'approveReply', reviewedBy: null }, office.leader))
    const sent = granted(
      await take(approved, { type: 'sendReply', letterId: letter.letter.id, delivery: 'post', posting: 'XA1' }),
    )
    expect(sent).toMatchObject({ status: 'closed', row: 'r6', closed: '2025-03-03' })
    const [stored] = await office.ports.storage.read((store) => store.letters.ofCase(office.agency.id, record.id))
    expect(stored).toMatchObject({ status: 'sent', number: '积商公复〔2025〕1号' })
    expect((await table(2025)).filter(({ values }) => values.total > 0).map(({ row }) => row)).toEqual([
      'r1',
      'r6',
      'r24',
    ])
  })

  it.each([
    ['without a letter that was submitted', 'letter-none-submitted', false],
    ['without the short name for the number', 'letter-head-unset', true],
  ])('is not approved %s', async (_, code, submits) => {
    const office = await caseOffice('2025-03-03')
    const { draft, move, take } = officeLetters(office)
    await office.set({ reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
    const record = await decided(office)
    if (submits) await move(record, await draft(record, 'RP-5'), 'submit')
    const refused = await take(record, { type: 'approveReply', reviewedBy: null }, office.leader)
    expect(refused).toMatchObject({ ok: false, error: { code } })
  })

  it('warns while it is written that it cannot be numbered', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft } = officeLetters(office)
    const record = await decided(office)
    const rules = async (): Promise<readonly string[]> =>
      (await draft(record, 'RP-5')).examined.findings.map(({ rule }) => rule)
    expect(await rules()).toContain('GB/T 9704')
    await office.set({ letterShortName: '积商' })
    expect(await rules()).not.toContain('GB/T 9704')
  })

  it('is not submitted while the letter lacks a fact that the Regulation asks for', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, tryMove } = officeLetters(office)
    const record = await decided(office)
    const letter = await draft(record, 'RP-5')
    const refused = await tryMove(record, letter, 'submit')
    expect(refused).toMatchObject({ ok: false, error: { code: 'letter-facts-missing' } })
    expect(letter.examined.missing.map(({ fact }) => fact)).toEqual(['reconsiderationOrgan', 'court'])
  })

  it('refuses the remedy sentence of before 2024 with its rule, and offers the right one', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, change, tryMove } = officeLetters(office)
    await office.set({ letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
    const record = await decided(office)
    const letter = await draft(record, 'RP-5')
    const old =
      '如不服本答复，可以自收到本答复之日起六十日内申请行政复议，或者在六个月内向人民法院提起行政诉讼。联系方式：县商务局'
    const changed = await change(record, letter, { ...letter.content, wording: { contact: old } })
    const blocking = changed.examined.findings.filter(({ severity }) => severity === 'block')
    expect(blocking.map(({ rule }) => rule)).toContain('DOC-R2')
    expect(await tryMove(record, changed, 'submit')).toMatchObject({ ok: false, error: { code: 'letter-blocked' } })
  })

  it('comes back as a draft that keeps its number when the leader sends it back', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, move, take } = officeLetters(office)
    await office.set({ letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
    const record = await decided(office)
    await move(record, await draft(record, 'RP-5'), 'submit')
    const approved = granted(await take(record, { type: 'approveReply', reviewedBy: null }, office.leader))
    granted(await take(approved, { type: 'returnReply', reason: '理由写得不够' }, office.leader))
    const [stored] = await office.ports.storage.read((store) => store.letters.ofCase(office.agency.id, record.id))
    expect(stored).toMatchObject({ status: 'draft', number: '积商公复〔2025〕1号' })
  })

  it('is never approved by the step of a letter, nor sent by one', async () => {
    const office = await caseOffice('2025-03-03')
    const { draft, move, tryMove } = officeLetters(office)
    await office.set({ letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
    const record = await decided(office)
    const submitted = await move(record, await draft(record, 'RP-5'), 'submit')
    const refused = await tryMove(record, submitted, 'approve', office.leader)
    expect(refused).toMatchObject({ ok: false, error: { code: 'letter-by-step' } })
  })
})
