import { describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import type { LetterFacts } from '#core/application/index'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { officeLetters } from '../../../../test/support/office-letters.ts'
import { type CaseLetter, type CaseRecord, SYSTEM } from '../../ports.ts'
import { eraseCases } from '../erase-cases.ts'
import { dossierSources } from '../file/dossier-sources.ts'
import { reachOpenCase } from '../reach-case.ts'
import { downloadLetter } from './download-letter.ts'
import { sealLetter } from './letter-box.ts'
import { showLetter } from './show-letter.ts'
import { previewOf } from './shown-letter.ts'

const writer = documentWriter({ ownFonts: null })
const REFUSAL: LetterFacts = {
  forbiddingLaw: '中华人民共和国统计法',
  forbiddingArticle: '第九条',
  forbiddingRank: 'law',
}
const ITEM = { row: 'r6', ground: null, earlier: null, facts: REFUSAL as Record<string, string> } as const
const DECISION = { type: 'decideReply', items: [ITEM], main: null, overrides: [], reason: null } as const
const SETTINGS = {
  ...{ letterShortName: '积商', letterContact: '县商务局 0930-7721234' },
  ...{ reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' },
}

/** An office with a refusal that was submitted. */
async function submitted(today = '2025-03-03') {
  const office = await caseOffice(today)
  await office.set(SETTINGS)
  const record = await office.act(await office.register(), DECISION)
  const { draft, move, take } = officeLetters(office)
  const letter = await move(record, await draft(record, 'RP-5'), 'submit')
  const letterId = letter.letter.id
  const approve = async (): Promise<CaseRecord> =>
    granted(await take(record, { type: 'approveReply', reviewedBy: null }, office.leader))
  const send = async (approved: CaseRecord): Promise<CaseRecord> =>
    granted(await take(approved, { type: 'sendReply', letterId, delivery: 'post', posting: 'XA1' }))
  return { office, letterId, approve, send, take }
}

type Seen = Readonly<Record<'shown' | 'html' | 'docx', string>> & { readonly bound: unknown }

/** A letter wherever it is seen, byte for byte. */
async function seen(office: CaseOffice, { agencyId, id }: CaseRecord, letterId: CaseLetter['id']): Promise<Seen> {
  const ports = { ...office.ports, writer }
  const one = { agencyId, id, letterId }
  const bytes = async (format: 'html' | 'docx') =>
    Buffer.from(granted(await downloadLetter(ports, office.officer, { ...one, format })).bytes).toString('base64')
  const shown = granted(await showLetter(ports, office.officer, one))
  const bound = await ports.storage.read(async (store) => {
    const reached = granted(await reachOpenCase(ports, store, office.officer, 'print-case-file', one))
    return (await dossierSources(ports, store, office.officer, reached, '2025-03-04')).letters
  })
  const page = Buffer.from((await previewOf(ports, shown)) ?? []).toString('utf8')
  return { shown: page, html: await bytes('html'), docx: await bytes('docx'), bound }
}

/** The agency gets another name, says other things in letters, and what the letter was made from is something else. */
async function changeAll(office: CaseOffice, letterId: CaseLetter['id']): Promise<void> {
  const { agency, ports } = office
  await office.set({ ...SETTINGS, court: '别处人民法院', reconsiderationOrgan: '别处人民政府', letterContact: '别处' })
  await ports.storage.write(async (store) => {
    const record = await store.organisation.agency(agency.id)
    if (!record) throw new Error('no agency')
    const renamed = { ...record, name: `改名后的机关${agency.id}`, demonstration: true }
    await store.organisation.change(renamed, record.version)
    const letter = await store.letters.byId(agency.id, letterId)
    if (!letter) throw new Error('no letter')
    const other = { facts: { ...REFUSAL, agency: '别的机关' }, wording: { contact: '别的措辞' } }
    await store.letters.change({ ...letter, sealed: sealLetter(ports.sealer, agency.id, other) }, letter.version)
  })
}

const copiesOf = (office: CaseOffice, { agencyId, id }: CaseRecord) =>
  office.ports.storage.read((store) => store.letters.fairCopiesOf(agencyId, id))

/** As if the program of before had approved it. */
const forget = (office: CaseOffice, letterId: CaseLetter['id']): Promise<void> =>
  office.ports.storage.write((store) => store.letters.dropFairCopy(office.agency.id, letterId))

describe('the fair copy of a letter', () => {
  it.each(['approved', 'sent'])(
    'is what a letter stays once it was %s, byte for byte, whatever changes later',
    async (status) => {
      const { office, letterId, approve, send } = await submitted()
      const approved = await approve()
      const record = status === 'sent' ? await send(approved) : approved
      const before = await seen(office, record, letterId)
      expect(before.shown).toContain('积石山县人民法院')
      office.goTo('2025-09-01')
      await changeAll(office, letterId)
      expect(await seen(office, record, letterId)).toEqual(before)
    },
  )

  it('is kept with its law, its template and the hash that the trail tells, and is not rewritten by sending', async () => {
    const { office, letterId, approve, send } = await submitted()
    const approved = await approve()
    const [copy] = await copiesOf(office, approved)
    expect(copy).toMatchObject({ letterId, law: '2024-01-01', fixedAt: '2025-03-03T02:00:00.000Z' })
    expect([copy?.sha256, copy?.template]).toEqual([
      expect.stringMatching(/^\w{64}$/),
      expect.stringMatching(/^\w{64}$/),
    ])
    expect(Buffer.from(copy?.sealed ?? []).toString('utf8')).not.toContain('答复书')
    office.goTo('2025-03-05')
    const sent = await send(approved)
    expect(await copiesOf(office, sent)).toEqual([copy])
    const trail = await office.ports.storage.read((store) => store.audit.ofObject(office.agency.id, sent.id))
    const told = trail.find(({ action }) => action === 'letter.approved')
    expect(told?.detail).toMatchObject({ letterNumber: '积商公复〔2025〕1号', sha256: copy?.sha256 })
  })

  it('goes when the letter is sent back, and is made anew by the next approval', async () => {
    const { office, letterId, approve, take } = await submitted()
    const approved = await approve()
    const returned = granted(await take(approved, { type: 'returnReply', reason: '理由写得不够' }, office.leader))
    expect(await copiesOf(office, returned)).toEqual([])
    const decided = await office.act(returned, DECISION)
    const { change, move, ports } = officeLetters(office)
    const draft = granted(
      await showLetter(ports, office.officer, { agencyId: decided.agencyId, id: decided.id, letterId }),
    )
    const facts = { ...draft.content.facts, court: '兰州铁路运输法院' }
    await move(decided, await change(decided, draft, { ...draft.content, facts }), 'submit')
    granted(await take(decided, { type: 'approveReply', reviewedBy: null }, office.leader))
    expect((await seen(office, decided, letterId)).shown).toContain('兰州铁路运输法院')
  })

  it('goes with the erasure', async () => {
    const { office, letterId, approve, send } = await submitted('2020-03-03')
    const sent = await send(await approve())
    office.goTo('2030-03-04')
    await eraseCases(office.ports, SYSTEM)
    expect(await copiesOf(office, sent)).toEqual([])
    const { ports } = officeLetters(office)
    const shown = await showLetter(ports, office.officer, { agencyId: sent.agencyId, id: sent.id, letterId })
    expect(shown).toMatchObject({ ok: false, error: { code: 'case-erased' } })
  })
})

describe('a letter of before fair copies were kept', () => {
  it('is made again, and says so wherever it is seen', async () => {
    const { office, letterId, approve, send } = await submitted()
    const sent = await send(await approve())
    await forget(office, letterId)
    const { shown, bound } = await seen(office, sent, letterId)
    expect(shown).toContain('系统未留存本件的定稿')
    expect(JSON.stringify(bound)).toContain('系统未留存本件的定稿')
  })

  it('is kept as it goes out, without that remark, when it goes out now', async () => {
    const { office, letterId, approve, send } = await submitted()
    const approved = await approve()
    await forget(office, letterId)
    const sent = await send(approved)
    expect(await copiesOf(office, sent)).toHaveLength(1)
    expect((await seen(office, sent, letterId)).shown).not.toContain('系统未留存本件的定稿')
  })
})

it('a letter that is no draft is not shown with other words', async () => {
  const { office, letterId, approve } = await submitted()
  const { agencyId, id } = await approve()
  const content = { facts: REFUSAL, wording: { contact: '别的措辞' } }
  const tried = await showLetter({ ...office.ports, writer }, office.officer, { agencyId, id, letterId, content })
  expect(tried).toMatchObject({ ok: false, error: { code: 'letter-locked' } })
})
