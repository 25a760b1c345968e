import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '#contract/api/cases/index'
import type { BodyOf } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'

let site: CaseSite
let officer: Caller
let leader: Caller
beforeAll(async () => {
  site = await caseSite('2025-03-03')
  officer = await site.caller(['officer'])
  leader = await site.caller(['leader'])
}, 60_000)
afterAll(() => site.close())

const party: BodyOf<typeof api.registerCase>['applicants'][number]['facts'] = {
  ...{ name: '马小云', identity: { kind: 'identityCard', number: '11010519491231002X' }, representative: null },
  ...{ contactPerson: null, phone: '13800138000', email: null, address: null, postcode: null, fax: null },
}

const application = (subject: string): BodyOf<typeof api.registerCase> => ({
  ...{ title: '', handlerId: null, agent: null, day: '2025-03-03', kind: 'disclosure', channel: 'inPerson' },
  ...{ confirmedOn: null, acceptanceShown: false, cannotWrite: false, identityProof: true },
  applicants: [{ facts: party, nature: 'natural' }],
  request: { subject, description: '全部', documentNumber: null, carrier: 'paper', way: 'post' },
})

const params = () => ({ agencyId: site.agency.id })

async function registered(subject = '电商进农村资金明细'): Promise<{ agencyId: string; id: string }> {
  const { value } = await officer.call(api.registerCase, { params: params(), body: application(subject) })
  if (!value) throw new Error('not registered')
  return { agencyId: site.agency.id, id: value.id }
}

async function shown(one: { agencyId: string; id: string }, by: Caller = officer) {
  const { value, code } = await by.call(api.showCase, { params: one })
  if (!value) throw new Error(`not shown: ${code}`)
  return value
}

const step = async (one: { agencyId: string; id: string }, command: object, by: Caller = officer) => {
  const { version } = await shown(one, by)
  return by.call(api.actOnCase, { params: one, raw: { version, command: { day: '2025-03-03', ...command } } })
}

describe('the register over the API', () => {
  it('takes an application down, warns of a wrong check digit, and lists it with its day', async () => {
    const facts: typeof party = { ...party, identity: { kind: 'identityCard', number: '110105194912310020' } }
    const body: BodyOf<typeof api.registerCase> = {
      ...application('村电商服务站验收材料'),
      applicants: [{ facts, nature: 'natural' }],
    }
    const { value } = await officer.call(api.registerCase, { params: params(), body })
    expect(value?.cautions).toHaveLength(1)
    const listed = await officer.call(api.listCases, { params: params(), query: { text: '服务站' } })
    expect(listed.value).toMatchObject({
      total: 1,
      cases: [
        { title: '村电商服务站验收材料', statusName: { zh: '办理中' }, dueWhat: 'correctionNotice', daysLeft: 7 },
      ],
    })
  })

  it('shows a case with its clock, masks the name, and says why a step is not open', async () => {
    const found = await shown(await registered())
    expect(found.content?.applicants).toMatchObject([{ name: '马**', column: 'natural' }])
    expect(found.obligations.map(({ what, due }) => [what, due])).toContainEqual(['reply', '2025-03-31'])
    expect(found.obligations[0]?.strip.lines.length).toBeGreaterThan(0)
    const send = found.blocked.find(({ command }) => command === 'sendReply')
    expect(send?.why.code).toBe('case-handling')
    expect(found.steps.find(({ command }) => command === 'extendReply')?.mayTake).toBe(false)
    expect(JSON.stringify(found)).not.toContain('马小云')
  })

  it('opens a name by need: the purpose is said and the look is in the trail', async () => {
    const one = await registered()
    const partyId = (await shown(one)).content?.applicants[0]?.partyId ?? ''
    const look = { params: { ...one, partyId }, body: { purpose: '电话确认邮寄地址' } }
    expect((await officer.call(api.showParty, look)).value?.facts?.name).toBe('马小云')
    expect((await officer.call(api.showParty, { ...look, body: { purpose: '' } })).code).toBe('json-invalid')
    const trail = await site.ports.storage.read((store) => store.audit.ofObject(site.agency.id, one.id))
    expect(trail.at(-1)).toMatchObject({ action: 'party.shown', detail: { purpose: '电话确认邮寄地址' } })
  })

  it('points to what the same applicant asked before and to what sounds the same', async () => {
    await registered('大型商超消防检查结果')
    const found = await shown(await registered('大型商超消防检查结果公示'))
    expect(found.content?.earlier.map(({ title }) => title)).toContain('大型商超消防检查结果')
    const asked = { name: ' 马小云', identityNumber: '１１０１０５19491231002x' }
    const { value } = await officer.call(api.findApplicant, { params: params(), body: asked })
    expect(value?.earlier.length).toBeGreaterThan(1)
    expect(value?.thisMonth).toBe(found.content?.month?.applications)
  })

  it('sends out a refusal: decided, drafted, submitted, approved by a leader, posted', async () => {
    await site.ports.storage.write(async (store) => {
      for (const [name, value] of [
        ['letterShortName', '积商'],
        ['reconsiderationOrgan', '县人民政府'],
        ['court', '县人民法院'],
      ])
        await store.settings.put(site.agency.id, name ?? '', value, site.ports.clock.now())
    })
    const one = await registered()
    const facts = { forbiddingLaw: '中华人民共和国统计法', forbiddingArticle: '第九条', forbiddingRank: 'law' }
    const items = [{ row: 'r6', ground: null, earlier: null, facts }]
    expect((await step(one, { type: 'decideReply', items, main: null, overrides: [], reason: null })).status).toBe(200)
    const possible = await officer.call(api.listLetters, { params: one })
    expect(possible.value?.possible[0]?.letter).toBe('RP-5')
    const drafted = await officer.call(api.draftLetter, { params: one, body: { letter: 'RP-5' } })
    const letter = drafted.value
    if (!letter) throw new Error(`not drafted: ${drafted.code}`)
    expect(letter).toMatchObject({ refusal: null, needs: expect.arrayContaining([]) })
    const letterParams = { ...one, letterId: letter.id }
    const submitted = await officer.call(api.moveLetter, {
      params: letterParams,
      body: { version: letter.version, move: 'submit' },
    })
    expect(submitted.value?.status).toBe('submitted')
    expect((await step(one, { type: 'approveReply', reviewedBy: null }, leader)).status).toBe(200)
    const sent = await step(one, { type: 'sendReply', letterId: letter.id, delivery: 'post', posting: 'XA1' })
    expect(sent.value?.record).toMatchObject({ status: 'closed', row: 'r6' })
    const cell = { ...params(), year: '2025', row: 'r6', column: 'natural' }
    expect((await officer.call(api.openCell, { params: cell })).value?.cases.map(({ id }) => id)).toEqual([one.id])
    const file = await officer.send(`/api/cases/${one.agencyId}/${one.id}/letters/${letter.id}/file.docx`)
    expect([file.status, file.headers.get('content-security-policy')]).toEqual([200, "default-src 'none'; sandbox"])
  })

  it('tells what a step would do without doing it', async () => {
    const one = await registered()
    const { version } = await shown(one)
    const command = {
      type: 'askCorrection',
      day: '2025-03-03',
      causes: ['description'],
      matters: '请写明年度',
      days: 15,
    } as const
    const tried = await officer.call(api.tryStep, { params: one, body: { version, command } })
    expect(tried.value?.would).toHaveLength(1)
    expect((await shown(one)).record.status).toBe('handling')
  })

  it('takes a file by its content, whatever its name says, and gives it back byte for byte', async () => {
    const one = await registered()
    const send = (bytes: Uint8Array, name: string) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(bytes)]), name)
      return officer.send(`/api/cases/${one.agencyId}/${one.id}/files?kind=identityProof`, {
        method: 'POST',
        body: form,
      })
    }
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')
    const kept = await (await send(png, '../身份证.exe')).json()
    expect(kept).toMatchObject({ name: '身份证.exe', mediaType: 'image/png', from: 'staff' })
    const lied = await send(Buffer.from('MZ\u0000\u0001not a picture'), '身份证.png')
    expect([lied.status, (await lied.json()).error.code]).toEqual([415, 'case-file-kind'])
    const back = await officer.send(`/api/cases/${one.agencyId}/${one.id}/files/${kept.id}/content`)
    expect(Buffer.from(await back.arrayBuffer())).toEqual(png)
    expect(back.headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  it.each([
    ['a field that the server fills', { type: 'extendReply', days: 10, reason: '多', approvedBy: 'x' }, 'json-invalid'],
    ['a step that nobody knows', { type: 'deleteEverything' }, 'json-invalid'],
    ['a day that is none', { type: 'confirmReceipt', day: '2025-02-30' }, 'json-invalid'],
    [
      'a section of nowhere',
      { type: 'assignSection', section: '00000000-0000-7000-8000-0000000000ff', reason: null },
      'section-unknown',
    ],
    ['a day to come', { type: 'withdraw', how: '书面', day: '2025-03-04' }, 'case-day-future'],
  ])('refuses %s with its code', async (_, command, code) => {
    expect((await step(await registered(), command)).code).toBe(code)
  })

  it('answers the second of two at once with a conflict', async () => {
    const one = await registered()
    const { version } = await shown(one)
    const command = { type: 'assignSection', day: '2025-03-03', section: site.section.id, reason: null } as const
    const both = await Promise.all(
      [officer, officer].map((by) => by.call(api.actOnCase, { params: one, body: { version, command } })),
    )
    expect(both.map(({ code }) => code).toSorted()).toEqual(['conflict', null])
  })

  it('keeps comments, watching and views with their people', async () => {
    const one = await registered()
    await officer.call(api.addComment, { params: one, body: { text: '请电商股先核对台账' } })
    await leader.call(api.watchCase, { params: one, body: { watching: true } })
    const { content } = await shown(one)
    expect(content?.comments).toMatchObject([{ text: '请电商股先核对台账', by: '杨帆' }])
    expect(content?.watchers).toMatchObject([{ accountId: leader.account.id }])
    const added = await officer.call(api.addSavedView, {
      params: params(),
      body: { name: '本周', filter: { basket: 'week', columns: ['natural'] } },
    })
    expect(added.value?.filter).toEqual({ basket: 'week', columns: ['natural'] })
    expect((await leader.call(api.listSavedViews, { params: params() })).value?.views).toEqual([])
  })
})
