import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { A_PDF, A_PNG, hiddenOf } from '../../../test/support/applicant.ts'
import { applied, officeOf } from '../../../test/support/applying.ts'
import { granted } from '../../../test/support/cases.ts'
import { officeLetters } from '../../../test/support/office-letters.ts'
import { type TestPortal, testPortal } from '../../../test/support/portal.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await testPortal()
  await portal.set('acceptanceConfirms', '是')
  await portal.set('onlinePerDay', '9999')
})
afterAll(() => portal.close())
// Limits of networks end after a minute.
beforeEach(() => portal.pass(120))

type Keys = { readonly number: string; readonly code: string }

async function open({ number, code }: Keys, visitor: Visitor = portal.visitor()) {
  const answer = await visitor.post('/follow', { number, code })
  return { visitor, answer, words: readable(answer.text) }
}
async function opened(keys: Keys) {
  const { visitor, answer } = await open(keys)
  const page = await visitor.follow(answer)
  return { visitor, page, words: readable(page.text) }
}
const look = async (visitor: Visitor) => {
  const page = await visitor.get('/follow/case')
  return { page, words: readable(page.text), token: hiddenOf(page.text).token ?? '' }
}
const ask = { type: 'askCorrection', matters: '请写明是哪些乡镇', days: 15 } as const

describe('following a case', () => {
  it('opens to number and code, however they are typed, and tells steps and dates', async () => {
    const { number, code } = await applied(portal)
    const { page, words } = await opened({
      number: ` ${number.replace('-', '－')}`,
      code: code.toLowerCase().replaceAll('-', ' '),
    })
    expect(page.status).toBe(200)
    expect(words).toContain(`申请 ${number}`)
    expect(words).toContain('最迟2025年3月31日答复')
    expect(words).toMatch(/收到申请之日为2025年3月3日/)
    expect(page.text).toContain('class="strip')
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  it('gives a cookie that no script reads, and neither address nor log holds the code', async () => {
    const keys = await applied(portal)
    const { answer } = await open(keys)
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/follow/case')
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^gongkai_follow=[\w-]+; Path=\/; HttpOnly; SameSite=Strict; Max-Age=1800$/)
    for (const text of [portal.logged(), cookie]) {
      expect(text).not.toContain(keys.code)
      expect(text).not.toContain(keys.code.replaceAll('-', ''))
    }
  })

  it('answers a wrong code and a number that is not there alike', async () => {
    const { number, code } = await applied(portal)
    const wrong = await open({ number, code: 'AAAABBBBCCCCDDDD' })
    const unknown = await open({ number: '2025-999', code })
    const shape = ({ answer }: Awaited<ReturnType<typeof open>>, typed: string) => ({
      status: answer.status,
      cookie: answer.headers.get('set-cookie'),
      page: answer.text.replace(`value="${typed}"`, ''),
    })
    expect(shape(wrong, number)).toEqual(shape(unknown, '2025-999'))
    expect(wrong.answer.status).toBe(404)
  })

  it('slows down whoever guesses', async () => {
    const { number } = await applied(portal)
    const statuses: number[] = []
    for (let i = 0; i < 40; i++) {
      const { answer } = await open({ number, code: `AAAABBBBCCCCDD${i + 22}` })
      statuses.push(answer.status)
      expect(answer.headers.get('retry-after') !== null).toBe(answer.status === 429)
    }
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(5)
    portal.pass(24 * 3600 + 60)
  })

  it('ends after half an hour, when one leaves, and for who changes a bit of the cookie', async () => {
    const { visitor } = await opened(await applied(portal))
    const { token } = await look(visitor)
    const left = await visitor.post('/follow/leave', { token })
    expect(left.headers.get('set-cookie')).toMatch(/Max-Age=0/)
    expect((await visitor.get('/follow/case')).status).toBe(401)
    const second = await opened(await applied(portal))
    portal.pass(31 * 60)
    expect((await second.visitor.get('/follow/case')).status).toBe(401)
    const forged = await portal.visitor().get('/follow/case', { cookie: 'gongkai_follow=AQVrLW9uZWFiYw' })
    expect([forged.status, readable(forged.text).includes('重新输入编号和查询码')]).toEqual([401, true])
  })

  it('tells nothing of what goes on inside, nor of others', async () => {
    const { number, code } = await applied(portal)
    const { act, record } = officeOf(portal)
    const party = { consultationId: 'c1', partyId: 'p', whom: 'thirdParty', information: '承办公司的合同' } as const
    await act(number, { type: 'linkCase', caseId: (await record(number)).id, relation: 'sameInformation' })
    await act(number, { type: 'consult', ...party })
    expect((await opened({ number, code })).words).toContain('意见到得早，答复的最后一日就提前')
    await act(number, {
      type: 'receiveOpinion',
      consultationId: 'c1',
      agrees: false,
      grounds: '商业秘密',
      reasonable: true,
    })
    const { words } = await opened({ number, code })
    expect(words).toContain('征求第三方意见，所需时间不计入答复期限')
    for (const inside of ['承办公司', '商业秘密', '不同意', '关联', '正在征求']) expect(words).not.toContain(inside)
  })
})

describe('a correction online', () => {
  it('asks for what the notice asked for, once, and begins the period anew', async () => {
    const { number, code } = await applied(portal)
    const { act, record } = officeOf(portal)
    await act(number, { ...ask, causes: ['description'] })
    const { visitor, page, words } = await opened({ number, code })
    expect(words).toContain('请写明是哪些乡镇')
    expect(page.text).not.toContain('name="identityNumber"')
    const { token } = await look(visitor)
    const fields = {
      token,
      subject: '补贴明细',
      description: '吹麻滩镇',
      documentNumber: '',
      carrier: 'paper',
      way: 'pickUp',
    }
    const done = await visitor.postFiles('/follow/correction', fields, [{ name: '说明.pdf', bytes: A_PDF }])
    expect(readable(done.text)).toContain('补正已经收下')
    expect(await record(number)).toMatchObject({ status: 'handling' })
    expect((await visitor.postFiles('/follow/correction', fields, [])).status).toBe(409)
  })

  it('keeps what was typed where something is wrong', async () => {
    const { number, code } = await applied(portal)
    await officeOf(portal).act(number, { ...ask, causes: ['description', 'form'] })
    const { visitor } = await opened({ number, code })
    const { token } = await look(visitor)
    const fields = { token, subject: '新的名称', carrier: '', way: 'post' }
    const wrong = await visitor.postFiles('/follow/correction', fields, [])
    expect(wrong.status).toBe(422)
    expect(wrong.text).toContain('value="新的名称"')
    expect(readable(wrong.text)).toContain('请选择信息的形式')
  })

  it('puts right who the applicant is', async () => {
    const { number, code } = await applied(portal)
    await officeOf(portal).act(number, { ...ask, causes: ['identityOrContact'] })
    const { visitor, page } = await opened({ number, code })
    expect(page.text).not.toContain('name="subject"')
    const { token } = await look(visitor)
    const fields = { token, identityKind: 'identityCard', identityNumber: '11010519491231002X', phone: '13900139000' }
    const done = await visitor.postFiles('/follow/correction', fields, [{ name: 'id.png', bytes: A_PNG }])
    expect(readable(done.text)).toContain('补正已经收下')
  })

  it('needs a good reason when it is late', async () => {
    const { number, code } = await applied(portal)
    const { act } = officeOf(portal)
    await act(number, { ...ask, causes: ['description'] })
    await act(number, { type: 'recordCorrectionService' })
    portal.pass(40 * 86_400)
    const { visitor, words } = await opened({ number, code })
    expect(words).toContain('补正期限已过')
    const { token } = await look(visitor)
    const fields = { token, subject: '补贴明细', description: '', carrier: 'paper', way: 'pickUp' }
    const late = await visitor.postFiles('/follow/correction', fields, [])
    expect(late.status).toBeGreaterThanOrEqual(400)
    const excused = await visitor.postFiles('/follow/correction', { ...fields, excuse: '住院' }, [])
    expect(readable(excused.text)).toContain('补正已经收下')
  })
})

describe('what else the applicant does', () => {
  it('withdraws after being asked once', async () => {
    const { number, code } = await applied(portal)
    const { visitor } = await opened({ number, code })
    const asked = await visitor.get('/follow/withdrawal')
    expect(readable(asked.text)).toContain(`撤回申请 ${number}？`)
    const done = await visitor.post('/follow/withdrawal', { token: hiddenOf(asked.text).token ?? '' })
    expect(readable(done.text)).toContain('申请已经撤回')
    expect(await officeOf(portal).record(number)).toMatchObject({ status: 'closed', row: 'r23' })
    expect((await visitor.post('/follow/withdrawal', { token: hiddenOf(asked.text).token ?? '' })).status).toBe(409)
  })

  it('sends the proof of a payment', async () => {
    const { number, code } = await applied(portal)
    const { act, leader, record } = officeOf(portal)
    const facts = { monthNumber: 11, pages: null, pointsToPublished: false, refusedAsExcessive: false }
    const notice = { mode: 'piece', facts, wayToPay: '财政专户', approvedBy: 'head' } as const
    await act(number, { type: 'noticeFee', ...notice }, leader)
    const { visitor, words } = await opened({ number, code })
    expect(words).toContain('应缴 100 元。缴费方式：财政专户')
    const { token } = await look(visitor)
    const done = await visitor.postFiles('/follow/payment', { token }, [{ name: '凭证.png', bytes: A_PNG }])
    expect(readable(done.text)).toContain('凭证已经收下')
    expect((await visitor.postFiles('/follow/payment', { token }, [])).status).toBe(400)
    const { id } = await record(number)
    const files = await portal.ports.storage.read((store) => store.caseFiles.ofCase(portal.agency.id, id))
    expect(files.map(({ kind }) => kind)).toEqual(['paymentProof'])
    expect(await record(number)).toMatchObject({ status: 'awaitingPayment' })
  })

  it('reads the reply, which proves the service, and what was disclosed with it', async () => {
    const { number, code } = await applied(portal)
    const office = officeOf(portal)
    await portal.set('letterShortName', '积商')
    await portal.set('reconsiderationOrgan', '积石山县人民政府')
    await portal.set('court', '积石山县人民法院')
    const { draft, move, take } = officeLetters(office)
    const facts = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
    const items = [{ row: 'r6', ground: null, earlier: null, facts }] as const
    const decided = await office.act(number, { type: 'decideReply', items, main: null, overrides: [], reason: null })
    expect((await opened({ number, code })).words).not.toContain('打开答复')
    const letter = await draft(decided, 'RP-5')
    await move(decided, letter, 'submit')
    const approved = granted(await take(decided, { type: 'approveReply', reviewedBy: null }, office.leader))
    const sending = { type: 'sendReply', letterId: letter.letter.id, delivery: 'electronic', posting: null } as const
    expect(granted(await take(approved, sending)).status).toBe('sent')
    const { visitor, words } = await opened({ number, code })
    expect(words).toContain('打开答复就是确认收到')
    const { token } = await look(visitor)
    const reply = await visitor.post('/follow/reply', { token })
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(reply.text).toMatch(/^pdf /)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="report\.pdf"; filename\*=UTF-8''/)
    expect(await office.record(number)).toMatchObject({ status: 'closed', row: 'r6' })
    expect((await look(visitor)).words).toContain('答复已经送达您')
    expect((await visitor.get('/follow/files/00000000-0000-7000-8000-00000000000b')).status).toBe(404)
  })

  it('reads a reply that was posted only when it has been served on paper', async () => {
    const { number, code } = await applied(portal)
    const office = officeOf(portal)
    const { draft, move, take } = officeLetters(office)
    const facts = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
    const items = [{ row: 'r6', ground: null, earlier: null, facts }] as const
    const decided = await office.act(number, { type: 'decideReply', items, main: null, overrides: [], reason: null })
    const letter = await draft(decided, 'RP-5')
    await move(decided, letter, 'submit')
    const approved = granted(await take(decided, { type: 'approveReply', reviewedBy: null }, office.leader))
    const sending = { type: 'sendReply', letterId: letter.letter.id, delivery: 'post', posting: 'XA1' } as const
    expect(granted(await take(approved, sending)).status).toBe('closed')
    expect((await opened({ number, code })).words).not.toContain('打开答复')
    await office.act(number, { type: 'recordDelivery', evidence: '签收回执' })
    const { visitor, words } = await opened({ number, code })
    expect(words).toContain('可以再次下载')
    const { token } = await look(visitor)
    expect((await visitor.post('/follow/reply', { token })).headers.get('content-type')).toBe('application/pdf')
  })

  it.each(['/follow/leave', '/follow/withdrawal', '/follow/reply'])(
    'does nothing at %s without the token of its page',
    async (path) => {
      const { visitor } = await opened(await applied(portal))
      expect((await visitor.post(path, { token: 'x' })).status).toBe(403)
      expect((await portal.visitor().post(path, { token: 'x' })).status).toBe(403)
    },
  )

  it.each(['/follow/correction', '/follow/payment'])(
    'sends nothing to %s without the token of its page',
    async (path) => {
      const { visitor } = await opened(await applied(portal))
      expect((await visitor.postFiles(path, { token: 'x' }, [{ name: 'a.png', bytes: A_PNG }])).status).toBe(403)
    },
  )
})
