import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stateOf } from '#app/applications/case-box'
import { partyFacts } from '#app/applications/enter-party'
import { contentOf, fileNameOf } from '#app/applications/file-box'
import { A_PDF, A_PNG, AN_APPLICANT, hiddenOf } from '../../../test/support/applicant.ts'
import { carriedIn, review as reviewAt, send } from '../../../test/support/applying.ts'
import { type TestPortal, testPortal } from '../../../test/support/portal.ts'
import { readable, type Visitor } from '../../../test/support/visitor.ts'

let portal: TestPortal
beforeAll(async () => {
  portal = await testPortal()
})
afterAll(() => portal.close())

type Fields = Record<string, string>

const review = (visitor: Visitor, fields: Fields = {}) => reviewAt(portal, visitor, fields)

async function caseOf(number: string) {
  return portal.ports.storage.read(async (store) => {
    const record = await store.cases.byNumber(portal.agency.id, number)
    const stored = record && (await store.cases.byId(portal.agency.id, record.id))
    const state = stored && stateOf(portal.ports.sealer, stored)
    if (!record || !state) throw new Error(`no case ${number}`)
    const facts = await partyFacts(portal.ports.sealer, store, portal.agency.id, state.applicants[0]?.partyId ?? '')
    return { record, state, facts, files: await store.caseFiles.ofCase(portal.agency.id, record.id) }
  })
}

describe('applying', () => {
  it('states the channels (REG-28) and asks for no purpose (REG-27)', async () => {
    const { status, text, headers } = await portal.visitor().get('/apply')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    for (const part of ['当面提交', '邮寄', '口头申请', '网上提交']) expect(text).toContain(part)
    expect(text).not.toMatch(/用途<\/label>|name="purpose"/)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self'/)
  })

  it('shows what will be sent before anything is kept, then gives number, code and dates', async () => {
    const visitor = portal.visitor()
    const seen = await review(visitor)
    expect(seen.status).toBe(200)
    expect(seen.words).toContain('还没有发送')
    expect(seen.words).toContain('2024年家电以旧换新补贴资金发放明细')
    const { status, words, number, code } = await send(visitor, seen.carried)
    expect(status).toBe(200)
    expect(number).toMatch(/^2025-\d{3}$/)
    expect(code).toMatch(/^([2-9A-HJKMNP-Z]{4}-){3}[2-9A-HJKMNP-Z]{4}$/)
    // Received on 3 March at the earliest: 20 working days end on 31 March.
    expect(words).toContain('如果今天确认：最迟2025年3月31日答复')
    const { record, state, facts } = await caseOf(number)
    expect(record).toMatchObject({ channel: 'internet', status: 'arrived', arrived: '2025-03-03', received: null })
    expect(state.request).toMatchObject({ description: '全县，按乡镇\n分月', carrier: 'electronic', way: 'online' })
    expect(facts).toMatchObject({ name: '马小云', phone: '13800138000' })
  })

  it('fixes the day of receipt by the receipt shown where the guide says so (REG-31)', async () => {
    await portal.set('acceptanceConfirms', '是')
    const visitor = portal.visitor()
    const { words, text, number } = await send(visitor, (await review(visitor)).carried)
    await portal.set('acceptanceConfirms', '否')
    expect(words).toContain('2025年3月3日为收到申请之日')
    expect(text).toContain('class="strip')
    expect((await caseOf(number)).record).toMatchObject({ received: '2025-03-03', status: 'handling' })
  })

  it('makes one case of a form that is sent twice, at once or later', async () => {
    const visitor = portal.visitor()
    const { carried } = await review(visitor)
    const both = await Promise.all([send(visitor, carried), send(visitor, carried)])
    const later = await send(visitor, carried)
    expect(new Set([...both, later].map(({ number, code }) => `${number} ${code}`)).size).toBe(1)
    expect(later.number).not.toBe('')
  })

  it('stores of the code a keyed digest only', async () => {
    const visitor = portal.visitor()
    const { number, code } = await send(visitor, (await review(visitor)).carried)
    const { record } = await caseOf(number)
    expect(record.codeDigest).not.toBeNull()
    expect(JSON.stringify(record)).not.toContain(code.replaceAll('-', ''))
    expect(portal.logged()).not.toContain(code)
  })

  it('keeps copies sealed, under the names that people gave', async () => {
    const visitor = portal.visitor()
    const files = [
      { name: '../../etc/马小云 身份证.png', bytes: A_PNG },
      { name: '委托书.pdf', bytes: A_PDF },
    ]
    const { number } = await send(visitor, (await review(visitor)).carried, files)
    const { files: kept } = await caseOf(number)
    expect(kept.map(({ mediaType, kind, from }) => [mediaType, kind, from])).toEqual([
      ['image/png', 'identityProof', 'applicant'],
      ['application/pdf', 'identityProof', 'applicant'],
    ])
    const { sealer, storage } = portal.ports
    const [picture] = kept
    if (!picture) throw new Error('nothing kept')
    expect(fileNameOf(sealer, picture)).toBe('马小云 身份证.png')
    const sealed = await storage.read((store) => store.caseFiles.content(portal.agency.id, picture.id))
    expect(Buffer.from(sealed ?? []).includes(Buffer.from('PNG'))).toBe(false)
    expect(contentOf(sealer, portal.agency.id, picture.id, sealed ?? new Uint8Array())).toEqual(Buffer.from(A_PNG))
  })

  it('takes a name of 200 characters beyond the basic plane, and refuses one more', async () => {
    const name = '𠮷'.repeat(200)
    const visitor = portal.visitor()
    const { number } = await send(visitor, (await review(visitor, { name })).carried)
    expect((await caseOf(number)).facts?.name).toBe(name)
    expect((await review(visitor, { name: `${name}𠮷` })).words).toContain('超过 200 个字')
  })

  it('warns of a wrong check digit, and takes the application all the same', async () => {
    const visitor = portal.visitor()
    const seen = await review(visitor, { identityNumber: '110105194912310021' })
    expect(seen.status).toBe(200)
    expect(seen.words).toContain('请再看一眼')
    expect((await send(visitor, seen.carried)).number).not.toBe('')
  })

  it('goes back to the form with what was typed', async () => {
    const visitor = portal.visitor()
    const seen = await review(visitor)
    const back = await visitor.post('/apply', { ...seen.carried, step: 'edit' })
    expect(back.status).toBe(200)
    expect(back.text).toContain('value="马小云"')
    expect(back.text).not.toContain('role="alert"')
  })
})

describe('an application is not taken in', () => {
  it.each([
    ['without a name', { name: ' ' }, '请填写姓名或者名称'],
    ['without anything asked for', { subject: '', description: '', documentNumber: '' }, '请填写所需信息的名称'],
    ['without a way to reach the applicant', { phone: '', email: '', address: '' }, '至少填写电话'],
    ['to be posted nowhere (REG-30a)', { way: 'post' }, '还需要填写通信地址'],
    ['to be mailed nowhere (REG-30a)', { way: 'email', email: '' }, '还需要填写电子邮箱'],
    ['with a choice that is none', { nature: '__proto__' }, '请选择申请人是谁'],
    ['with a wrong mail address', { email: 'a b@c' }, '电子邮箱的写法不对'],
    ['with an agent who has no number', { agentName: '李四' }, '请填写代理人身份证号码'],
  ])('%s', async (_case, fields, said) => {
    const { status, words, text } = await review(portal.visitor(), fields)
    expect(status).toBe(422)
    expect(words).toContain(said)
    expect(text).toMatch(/aria-invalid="true"|role="alert"/)
  })

  it('by a program that fills the trap in', async () => {
    expect((await review(portal.visitor(), { homepage: 'http://spam' })).words).toContain('应当留空的格子')
  })

  it('within three seconds, and after a day only with another look', async () => {
    const visitor = portal.visitor()
    const form = hiddenOf((await visitor.get('/apply')).text)
    const fast = await visitor.post('/apply', { ...form, ...AN_APPLICANT })
    expect([fast.status, readable(fast.text).includes('不到 3 秒')]).toEqual([422, true])
    const seen = await review(visitor)
    portal.pass(25 * 3600)
    const late = await send(visitor, seen.carried)
    expect([late.status, late.words.includes('重新确认一次')]).toEqual([422, true])
    portal.pass(10)
    expect((await send(visitor, carriedIn(late.text))).number).not.toBe('')
  })

  it('when it is not what was reviewed, or carries a pass of nobody', async () => {
    const visitor = portal.visitor()
    const { carried } = await review(visitor)
    expect((await send(visitor, { ...carried, name: '另一个人' })).words).toContain('内容在核对以后有变化')
    expect((await send(visitor, { ...carried, pass: 'AAAA' })).words).toContain('重新确认一次')
  })

  it.each([
    [
      'a page that is called a picture',
      { name: 'a.png', bytes: new TextEncoder().encode('<script>alert(1)</script>') },
    ],
    ['a program', { name: 'a.pdf', bytes: new Uint8Array([0x4d, 0x5a, ...new Uint8Array(200)]) }],
    ['nothing', { name: 'leer.jpg', bytes: new Uint8Array() }],
  ])('with %s', async (_case, file) => {
    const visitor = portal.visitor()
    const seen = await review(visitor)
    const refused = await send(visitor, seen.carried, [file])
    expect(refused.status).toBe(415)
    expect(refused.words).toContain('不是图片或者 PDF')
    expect((await send(visitor, seen.carried)).number).not.toBe('')
  })

  it('with a file that is too large, or too many', async () => {
    const visitor = portal.visitor()
    const { carried } = await review(visitor)
    const large = { name: 'large.png', bytes: new Uint8Array([...A_PNG, ...new Uint8Array(10 * 1024 * 1024)]) }
    expect((await send(visitor, carried, [large])).status).toBe(413)
    const file = { name: 'a.png', bytes: A_PNG }
    expect((await send(visitor, carried, [file, file, file, file])).words).toContain('附件超过 3 个')
  })

  it('beyond the number of a day, which points to post and counter (REG-28a)', async () => {
    await portal.set('onlinePerDay', '2')
    const answers: Awaited<ReturnType<typeof send>>[] = []
    for (let i = 0; i < 4; i++) {
      const visitor = portal.visitor()
      const seen = await review(visitor, { identityNumber: 'G12345678', identityKind: 'passport', subject: `第${i}件` })
      answers.push(await send(visitor, seen.carried))
    }
    await portal.set('onlinePerDay', '20')
    expect(answers.map(({ number }) => number !== '')).toEqual([true, true, false, false])
    expect(answers[2]?.words).toContain('邮寄和当面提交不受限制')
  })

  it('while the channel is closed: the other channels stay (REG-28)', async () => {
    await portal.set('onlineChannel', '不开通')
    const { text } = await portal.visitor().get('/apply')
    const sent = await portal.visitor().post('/apply', AN_APPLICANT)
    await portal.set('onlineChannel', '开通')
    expect(text).not.toContain('<form')
    expect(readable(text)).toContain('当面提交')
    expect([sent.status, readable(sent.text).includes('还没有开通网上申请')]).toEqual([503, true])
  })

  it('from another site', async () => {
    const answer = await portal.visitor().post('/apply', AN_APPLICANT, { origin: 'https://evil.example' })
    expect(answer.status).toBe(403)
  })

  it('faster than people write, from one network', async () => {
    const own = await testPortal()
    const statuses: number[] = []
    for (let i = 0; i < 70; i++) statuses.push((await own.visitor().post('/apply', AN_APPLICANT)).status)
    await own.close()
    expect(statuses.filter((status) => status === 429)).toHaveLength(10)
    await portal.ports.storage.write((store) => store.agencies.makeHome(portal.agency.id))
  })
})

describe('hostile text', () => {
  const EVIL = `"><script>alert(1)</script>' onfocus='x`

  it('in any field never comes back as markup', async () => {
    const fields = Object.fromEntries(Object.keys(AN_APPLICANT).map((field) => [field, EVIL]))
    const wrong = await review(portal.visitor(), fields)
    expect(wrong.text).not.toMatch(/<script(?! type="module" src="\/assets\/apply\.js)/)
    const texts = { name: EVIL, subject: EVIL, description: EVIL, address: EVIL, phone: EVIL, agentName: EVIL }
    const visitor = portal.visitor()
    const seen = await review(visitor, { ...texts, agentIdentityNumber: EVIL })
    expect(seen.status).toBe(200)
    expect(seen.text).not.toContain('<script')
    const { number } = await send(visitor, seen.carried)
    expect((await caseOf(number)).facts?.name).toBe(EVIL)
  })

  it('loses line ends and marks of direction where one line is asked for', async () => {
    const visitor = portal.visitor()
    const name = '马\u202E小\r\nX-Evil: 1\u0000云'
    const { number } = await send(visitor, (await review(visitor, { name })).carried)
    expect((await caseOf(number)).facts?.name).toBe('马小 X-Evil: 1 云')
  })

  it('stands in no log, nor does anything that was sent', () => {
    const logged = portal.logged().replace(/^.*Server listening.*$/m, '')
    expect(logged).toContain('"path":"/apply/send"')
    for (const secret of [
      '马小云',
      '11010519491231002X',
      '13800138000',
      'ma@example.cn',
      '以旧换新',
      'alert(1)',
      '127.0.0.1',
    ])
      expect(logged).not.toContain(secret)
  })
})

describe('what is published already', () => {
  it('is found by its name while somebody types, and nothing else is', async () => {
    const ask = async (q: string) =>
      JSON.parse((await portal.visitor().get(`/apply/published?q=${encodeURIComponent(q)}`)).text).found
    expect(await ask('2024年政府信息公开年报')).toEqual([])
    expect(await ask("'; drop table party; --")).toEqual([])
  })
})
