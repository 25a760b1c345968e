import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import * as api from '#contract/api/cases/index'
import type { BodyOf } from '#contract/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'

let site: CaseSite
let officer: Caller
let path: string
beforeAll(async () => {
  site = await caseSite('2025-03-03')
  officer = await site.caller(['officer'])
  const { value, code } = await officer.call(api.registerCase, {
    params: { agencyId: site.agency.id },
    body: APPLICATION,
  })
  if (!value) throw new Error(`not registered: ${code}`)
  path = `/api/cases/${site.agency.id}/${value.id}/file.pdf`
}, 60_000)
afterAll(() => site.close())

const FACTS: BodyOf<typeof api.registerCase>['applicants'][number]['facts'] = {
  ...{ name: '马小云', identity: null, representative: null, contactPerson: null, phone: '13800138000' },
  ...{ email: null, address: null, postcode: null, fax: null },
}
const APPLICATION: BodyOf<typeof api.registerCase> = {
  ...{ title: '', handlerId: null, agent: null, day: '2025-03-03', kind: 'disclosure', channel: 'inPerson' },
  ...{ confirmedOn: null, acceptanceShown: false, cannotWrite: false, identityProof: true },
  applicants: [{ facts: FACTS, nature: 'natural' }],
  request: { subject: '资金拨付明细', description: '全部', documentNumber: null, carrier: 'paper', way: 'post' },
}

it('gives the case as a file to be saved, named for what it is', async () => {
  const answer = await officer.send(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const disposition = decodeURIComponent(answer.headers.get('content-disposition') ?? '')
  expect(disposition).toBe("attachment; filename*=UTF-8''政府信息公开申请卷宗2025-001.pdf")
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.text()).toContain('一、申请和登记 二、期限 三、办理经过 四、操作记录')
})

it.each([
  ['?purpose=reconsideration', '政府信息公开行政复议答复材料 一、申请和登记 二、期限'],
  ['?parts=history,clock', '政府信息公开申请卷宗 一、期限 二、办理经过'],
])('binds with %s what was asked for', async (query, words) => {
  expect(await (await officer.send(path + query)).text()).toContain(words)
})

it.each(['?parts=everything', '?purpose=curiosity', `?parts=${'clock,'.repeat(60)}`])('refuses %s', async (query) => {
  expect((await officer.send(path + query)).status).toBe(400)
})

it('is not for a clerk, and not for who is not signed in', async () => {
  const clerk = await site.caller(['clerk'])
  expect((await clerk.send(path)).status).toBe(403)
  expect((await officer.send(path, { headers: { cookie: '' } })).status).not.toBe(200)
})

it('gives the originals byte for byte under plain names, with an index, and records it', async () => {
  const form = new FormData()
  form.append('file', new Blob(['%PDF-1.7\n']), '=合同.pdf')
  await officer.send(path.replace('file.pdf', 'files?kind=other'), { method: 'POST', body: form })
  const answer = await officer.send(path.replace('file.pdf', 'originals.zip'))
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  expect(Object.keys(files)).toEqual(['目录.csv', '附件1-=合同.pdf'])
  expect(new TextDecoder().decode(files['附件1-=合同.pdf'])).toBe('%PDF-1.7\n')
  expect(new TextDecoder().decode(files['目录.csv'])).toContain("'=合同.pdf")
  const [, , , agencyId = '', id = ''] = path.split('/')
  const trail = await site.ports.storage.read((store) => store.audit.ofObject(agencyId as typeof site.agency.id, id))
  expect(trail.at(-1)).toMatchObject({ action: 'case.originalsTaken', detail: { files: 1 } })
})
