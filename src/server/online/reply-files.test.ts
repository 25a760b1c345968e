import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { documentWriter } from '#adapters/formats/write/writer'
import { addCaseFile } from '#app/applications/files/add-case-file'
import type { CaseFile, CaseRecord, Instant } from '#app/ports'
import type { Document } from '#core/document/index'
import { day } from '#core/shared/index'
import { applied, officeOf } from '../../../test/support/applying.ts'
import { granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import { workbookOf } from '../../../test/support/plain-workbook.ts'
import { type TestPortal, testPortal } from '../../../test/support/portal.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'

const FACTS = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
const ITEM = { row: 'r6', ground: null, earlier: null, facts: FACTS } as const
const SETTINGS = { letterShortName: '积商', reconsiderationOrgan: '积石山县人民政府', court: '积石山县人民法院' }
const ORDER = {
  ...({ type: 'receiveOrder', source: 'reconsideration', number: '积政复决〔2025〕1号' } as const),
  ...({ takesEffect: day('2025-03-03'), days: 20, annulled: 'procedure' } as const),
} as const
const DISCLOSED: Document = {
  title: '2024年家电以旧换新补贴资金发放明细',
  meta: [],
  blocks: [{ kind: 'paragraph', role: 'body', text: '吹麻滩镇，二万三千元。' }],
}

let portal: TestPortal
beforeAll(async () => {
  portal = await testPortal()
  for (const [name, value] of Object.entries({ ...SETTINGS, acceptanceConfirms: '是', onlinePerDay: '9999' }))
    await portal.set(name, value)
})
afterAll(() => portal.close())
// Limits of networks end after a minute.
beforeEach(() => portal.pass(120))

const pdf = (): Promise<Uint8Array> =>
  documentWriter({ ownFonts: null }).write(DISCLOSED, 'pdf', {
    at: '2025-03-03T02:00:00.000Z' as Instant,
    demonstration: false,
  })

async function keep(record: CaseRecord, kind: CaseFile['kind'], name: string, bytes: Uint8Array): Promise<CaseFile> {
  const { ports, officer } = officeOf(portal)
  return granted(await addCaseFile(ports, officer, { ...record, kind, file: { name, bytes } }))
}

/** An application whose reply went out by the network, its files kept before. */
async function answered(files: (record: CaseRecord) => Promise<unknown> = async () => undefined) {
  const { number, code } = await applied(portal)
  const office = officeOf(portal)
  const { draft, move, take } = officeLetters(office)
  await files(await office.record(number))
  const decision = { type: 'decideReply', items: [ITEM], main: null, overrides: [], reason: null } as const
  const decided = await office.act(number, decision)
  const { letter } = await move(decided, await draft(decided, 'RP-5'), 'submit')
  const approved = granted(await take(decided, { type: 'approveReply', reviewedBy: null }, office.leader))
  const sending = { type: 'sendReply', letterId: letter.id, delivery: 'electronic', posting: null } as const
  granted(await take(approved, sending))
  const visitor = portal.visitor()
  const page = await visitor.follow(await visitor.post('/follow', { number, code }))
  return { number, visitor, page, open: () => visitor.post('/follow/reply') }
}

const linkTo = (page: string, name: string): string => {
  const found = new RegExp(`href="(/follow/files/[\\w-]+)"[^>]*>[^<]*${name.replaceAll('.', '\\.')}`).exec(page)?.[1]
  if (!found) throw new Error(`no link to ${name}`)
  return found
}

const fetched = async (visitor: Visitor, path: string) => {
  const { status, headers, bytes } = await visitor.get(path)
  const of = (name: string) => headers.get(name)
  return {
    ...{ status, bytes: Buffer.from(bytes), type: of('content-type'), sniff: of('x-content-type-options') },
    ...{ disposition: of('content-disposition'), policy: of('content-security-policy'), cache: of('cache-control') },
  }
}

describe('what was disclosed with a reply', () => {
  it.each([
    ['补贴明细（2024年）.pdf', 'application/pdf', pdf],
    [
      '发放表𠮷.xlsx',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      async () => workbookOf(DISCLOSED, false),
    ],
  ])('%s is fetched byte for byte, under its name, and opens nothing', async (name, type, made) => {
    const bytes = await made()
    const { visitor, page: closed, open } = await answered((record) => keep(record, 'disclosed', name, bytes))
    expect(readable(closed.text)).not.toContain(name)
    await open()
    const page = await visitor.get('/follow/case')
    expect(readable(page.text)).toContain(name)
    const file = await fetched(visitor, linkTo(page.text, name))
    expect(file.bytes.equals(bytes)).toBe(true)
    expect(file).toMatchObject({ status: 200, type, sniff: 'nosniff', cache: 'no-store' })
    expect(file.policy).toBe("default-src 'none'; sandbox")
    const encoded = /^attachment; filename="report\.\w+"; filename\*=UTF-8''([\w.~%-]+)$/.exec(
      file.disposition ?? '',
    )?.[1]
    expect(decodeURIComponent(encoded ?? '')).toBe(name)
  })

  it('is all that is fetched: neither other files of the case nor those of other cases', async () => {
    const kept: CaseFile[] = []
    const other = await answered(async (record) =>
      kept.push(await keep(record, 'disclosed', '别人的.pdf', await pdf())),
    )
    const { visitor, open } = await answered(async (record) =>
      kept.push(await keep(record, 'other', '内部材料.pdf', await pdf())),
    )
    await open()
    expect(readable((await visitor.get('/follow/case')).text)).not.toContain('内部材料')
    for (const { id } of kept) expect((await visitor.get(`/follow/files/${id}`)).status).toBe(404)
    expect((await other.visitor.get(`/follow/files/${kept[0]?.id}`)).status).toBe(404)
    await other.open()
    expect((await other.visitor.get(`/follow/files/${kept[0]?.id}`)).status).toBe(200)
    expect((await portal.visitor().get(`/follow/files/${kept[0]?.id}`)).status).toBe(401)
  })

  it('is what was reviewed: nothing is added once the reply was approved (REG-17)', async () => {
    const { number } = await answered()
    const { ports, officer, record } = officeOf(portal)
    const file = { name: '后来的.pdf', bytes: await pdf() }
    const one = await record(number)
    const added = await addCaseFile(ports, officer, { ...one, kind: 'disclosed', file })
    expect(added).toMatchObject({ error: { code: 'case-disclosure-fixed', params: { number } } })
    expect((await addCaseFile(ports, officer, { ...one, kind: 'other', file })).ok).toBe(true)
  })

  it('is not yet what is gathered for a decision that is made anew (REG-17)', async () => {
    const before = await pdf()
    const { number, visitor, open } = await answered((record) => keep(record, 'disclosed', '原来的.pdf', before))
    await open()
    const office = officeOf(portal)
    portal.pass(60)
    await office.act(number, ORDER)
    portal.pass(60)
    const { id } = await keep(await office.record(number), 'disclosed', '还没有审查的.pdf', await pdf())
    const page = readable((await visitor.get('/follow/case')).text)
    expect([page.includes('原来的.pdf'), page.includes('还没有审查的.pdf')]).toEqual([true, false])
    expect((await visitor.get(`/follow/files/${id}`)).status).toBe(404)
  })
})

it('the reply that is opened is the letter as it was approved, whatever the agency says later', async () => {
  const { open } = await answered()
  const before = await open()
  expect([before.status, before.text.startsWith('pdf ')]).toEqual([200, true])
  portal.pass(600)
  await portal.set('court', '别处人民法院')
  await portal.ports.storage.write(async (store) => {
    const record = await store.organisation.agency(portal.agency.id)
    if (record) await store.organisation.change({ ...record, name: `新名称${portal.agency.id}` }, record.version)
  })
  expect((await open()).text).toBe(before.text)
})
