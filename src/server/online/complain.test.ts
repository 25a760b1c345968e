import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complaintOf } from '#app/applications/online/complaint-box'
import { listComplaints, readComplaint } from '#app/applications/online/read-complaints'
import type { Agency } from '#app/ports'
import { hiddenOf } from '../../../test/support/applicant.ts'
import { newAgency } from '../../../test/support/database.ts'
import { type TestPortal, testPortal } from '../../../test/support/portal.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { readable } from '../../../test/support/visitor.ts'

let above: Agency
let portal: TestPortal
beforeAll(async () => {
  above = await newAgency({ name: '积石山县人民政府' })
  portal = await testPortal({ supervisorId: above.id })
})
afterAll(() => portal.close())

const A_COMPLAINT = {
  about: 'notPublished',
  caseNumber: '',
  text: '<b>三公经费</b>\n没有公开',
  name: '马小云',
  contact: '13800138000',
}

async function complain(fields: Partial<typeof A_COMPLAINT> & { homepage?: string } = {}) {
  const visitor = portal.visitor()
  const form = hiddenOf((await visitor.get('/complain')).text)
  portal.pass(30)
  const sent = { ...form, ...A_COMPLAINT, ...fields }
  const answer = await visitor.post('/complain', sent)
  const words = readable(answer.text)
  return { visitor, sent, ...answer, words, number: /投诉\d{4}-\d+/.exec(words)?.[0] ?? '' }
}
const kept = () => portal.ports.storage.read((store) => store.complaints.ofAgency(above.id, 50))

describe('a complaint to the supervising office', () => {
  it('is kept sealed for that office, with a receipt', async () => {
    const { status, number } = await complain()
    expect([status, number]).toEqual([200, expect.stringMatching(/^投诉2025-\d{3}$/)])
    const [newest] = await kept()
    if (!newest) throw new Error('nothing kept')
    expect(newest).toMatchObject({ agencyId: above.id, aboutId: portal.agency.id, about: 'notPublished', number })
    expect(Buffer.from(newest.sealed).toString('utf8')).not.toContain('三公')
    expect(complaintOf(portal.ports.sealer, newest)).toMatchObject({
      name: '马小云',
      text: '<b>三公经费</b>\n没有公开',
    })
    expect(portal.logged()).not.toContain('13800138000')
  })

  it('is one, however often its form is sent', async () => {
    const { visitor, sent, number } = await complain()
    const before = (await kept()).length
    expect(readable((await visitor.post('/complain', sent)).text)).toContain(number)
    expect(await kept()).toHaveLength(before)
  })

  it.each([
    ['without a text', { text: ' ' }, '请填写事实和要求'],
    ['without a way to answer', { contact: '' }, '请填写联系方式'],
    ['about an application without its number', { about: 'application' }, '请填写申请编号'],
    ['of a program', { homepage: 'x' }, '应当留空的格子'],
  ])('is not taken in %s, and what was typed stays', async (_case, fields, said) => {
    const { status, words, text } = await complain(fields)
    expect(status).toBe(422)
    expect(words).toContain(said)
    expect(text).toContain('value="马小云"')
    expect(text).not.toContain('<b>三公')
  })

  it('is read by that office, each look kept in the trail, and by no other', async () => {
    const { number } = await complain()
    const [newest] = await kept()
    if (!newest) throw new Error('nothing kept')
    const { ports } = portal
    const supervisor = staffWith(['supervisor'], { agencyId: above.id })
    const listed = await listComplaints(ports, supervisor)
    expect(listed.ok && listed.value.complaints.map((c) => c.number)).toContain(number)
    expect(JSON.stringify(listed)).not.toContain('13800138000')
    const read = await readComplaint(ports, supervisor, newest.id)
    expect(read.ok && read.value.content.contact).toBe('13800138000')
    const trail = await ports.storage.read((store) => store.audit.ofObject(above.id, newest.id))
    expect(trail.map(({ action }) => action)).toEqual(['complaint.received', 'complaint.read'])
    const complainedOf = staffWith(['officer', 'supervisor', 'leader'], { agencyId: portal.agency.id })
    expect(await readComplaint(ports, complainedOf, newest.id)).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it('goes elsewhere where that office is not in the installation', async () => {
    const alone = await testPortal()
    const first = await alone.visitor().get('/complain')
    await alone.set('supervisor', '县人民政府办公室 0930-0000001')
    const second = await alone.visitor().get('/complain')
    const sent = await alone.visitor().post('/complain', A_COMPLAINT)
    await alone.close()
    expect([first.text.includes('<form'), readable(first.text).includes('本级人民政府办公室')]).toEqual([false, true])
    expect(readable(second.text)).toContain('县人民政府办公室 0930-0000001')
    expect(sent.status).toBe(409)
    await portal.ports.storage.write((store) => store.agencies.makeHome(portal.agency.id))
  })
})
