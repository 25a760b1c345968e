import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from '#adapters/media-type'
import type { Dossier } from '#core/application/index'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { namingWriter } from '../../../../test/support/fixed-ports.ts'
import { officeLetters } from '../../../../test/support/office-letters.ts'
import { staffWith } from '../../../../test/support/staff.ts'
import type { AttachedContents, CaseRecord } from '../../ports.ts'
import { addCaseFile } from '../files/add-case-file.ts'
import { printCaseFile } from './print-case-file.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')

/** What the binder was given. */
function seen() {
  const given: { dossier: Dossier | null; contents: AttachedContents } = { dossier: null, contents: new Map() }
  const writer: typeof namingWriter = {
    ...namingWriter,
    bind: async (dossier, contents, options) => {
      Object.assign(given, { dossier, contents })
      return namingWriter.bind(dossier, contents, options)
    },
  }
  return { given, writer }
}

const archive = { purpose: 'archive', parts: null } as const

async function refusedCase(office: CaseOffice): Promise<CaseRecord> {
  const { draft, move, take } = officeLetters(office)
  await office.set({ letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' })
  const facts = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
  const items = [{ row: 'r6', ground: null, earlier: null, facts }] as const
  const record = await office.register()
  const decided = await office.act(record, { type: 'decideReply', items, main: null, overrides: [], reason: null })
  const letter = await draft(decided, 'RP-5')
  await move(decided, letter, 'submit')
  const approved = granted(await take(decided, { type: 'approveReply', reviewedBy: null }, office.leader))
  return granted(
    await take(approved, { type: 'sendReply', letterId: letter.letter.id, delivery: 'post', posting: 'XA1' }),
  )
}

const leavesOf = (dossier: Dossier | null) => dossier?.chapters.flatMap(({ leaves }) => leaves) ?? []

describe('printing the file of a case', () => {
  it('binds what was sent, what was handed in and the trail, its own print included', async () => {
    const office = await caseOffice('2025-03-03')
    const { given, writer } = seen()
    const ports = { ...office.ports, writer, mediaTypeOf }
    const record = await refusedCase(office)
    const file = { name: '身份证.png', bytes: PNG }
    granted(await addCaseFile(ports, office.officer, { ...record, kind: 'identityProof', file }))
    const printed = granted(await printCaseFile(ports, office.officer, { ...record, ...archive }))
    expect(printed.fileName).toBe('政府信息公开申请卷宗2025-001.pdf')
    const titles = leavesOf(given.dossier).map(({ title }) => title)
    expect(titles).toEqual(
      expect.arrayContaining(['政府信息公开申请答复书（积商公复〔2025〕1号）', '附件1　身份证明：身份证.png']),
    )
    expect([...given.contents.values()]).toEqual([PNG])
    expect(JSON.stringify(given.dossier)).toContain('打印“政府信息公开申请卷宗”')
    expect(Object.fromEntries(given.dossier?.cover.rows ?? [])).toMatchObject({
      申请人: '马小云',
      答复文号: '积商公复〔2025〕1号',
    })
    const trail = await office.ports.storage.read((store) => store.audit.ofObject(office.agency.id, record.id))
    expect(trail.at(-1)).toMatchObject({ action: 'case.filePrinted', detail: { number: '2025-001' } })
  })

  it('leaves drafts out and keeps to the parts that were asked for', async () => {
    const office = await caseOffice('2025-03-03')
    const { given, writer } = seen()
    const ports = { ...office.ports, writer }
    const record = await office.register()
    await officeLetters(office).draft(record, 'DOC-4')
    const answer = { purpose: 'reconsideration', parts: null } as const
    granted(await printCaseFile(ports, office.leader, { ...record, ...answer }))
    expect(JSON.stringify(given.dossier)).not.toContain('补正告知书')
    granted(await printCaseFile(ports, office.leader, { ...record, purpose: 'archive', parts: ['clock'] }))
    expect(given.dossier?.chapters.map(({ title }) => title)).toEqual(['一、期限'])
  })

  it.each([
    [['reviewer'], true],
    [['auditor'], true],
    [['clerk'], false],
    [['supervisor'], false],
    [['administrator'], false],
  ] as const)('by %s: %s', async (roles, may) => {
    const office = await caseOffice()
    const record = await office.register()
    const ports = { ...office.ports, writer: namingWriter }
    const by = staffWith(roles, { agencyId: office.agency.id })
    expect((await printCaseFile(ports, by, { ...record, ...archive })).ok).toBe(may)
  })

  it('tells nobody of another agency that the case is there, and leaves no trace of a refusal', async () => {
    const office = await caseOffice()
    const record = await office.register()
    const ports = { ...office.ports, writer: namingWriter }
    const refused = await printCaseFile(ports, staffWith(['officer']), { ...record, ...archive })
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    const trail = await office.ports.storage.read((store) => store.audit.ofObject(office.agency.id, record.id))
    expect(trail.map(({ action }) => action)).not.toContain('case.filePrinted')
  })
})
