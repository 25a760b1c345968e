import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCsv } from '#adapters/formats/csv'
import * as api from '#contract/api/cases/index'
import { casesTemplate } from '#core/application/index'
import { type Caller, type CaseSite, caseSite } from '../../../../test/support/case-site.ts'

let site: CaseSite
let officer: Caller
beforeAll(async () => {
  site = await caseSite('2025-03-03')
  officer = await site.caller(['officer'])
}, 60_000)
afterAll(() => site.close())

const [HEADS = []] = casesTemplate().rows
const row = (change: Readonly<Record<string, string>> = {}): readonly string[] => {
  const filled: Readonly<Record<string, string>> = {
    ...{ '提交日期*': '2025-03-03', '渠道*': '当面提交', '申请人类型*': '自然人', '姓名（名称）*': '马小云' },
    ...{ '申请的信息*': '村务公开检查结果', ...change },
  }
  return HEADS.map((head) => filled[head] ?? '')
}

async function send(mode: string, bytes: Uint8Array, name = '申请.csv') {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), name)
  const path = `/api/case-workbooks/${site.agency.id}?mode=${mode}`
  const answer = await officer.send(path, { method: 'POST', body: form })
  const told = await answer.json()
  return answer.ok ? { ...api.registerMany.answer.parse(told), code: null } : { code: told.error.code as string }
}

const total = async () => (await officer.call(api.listCases, { params: { agencyId: site.agency.id } })).value?.total

describe('registering many', () => {
  it('previews every line and changes nothing', async () => {
    const found = await send('preview', writeCsv([HEADS, row(), row({ '渠道*': '微信' })]))
    expect(found).toMatchObject({ faults: 1, registered: [] })
    expect(found).toMatchObject({ lines: [{ line: 2, applicant: '马**', problems: [] }, { line: 3 }] })
    expect(await total()).toBe(0)
  })

  it('names a firm and masks a person', async () => {
    const firm = { '申请人类型*': '商业企业', '姓名（名称）*': '积石山某某商贸有限公司' }
    expect(await send('preview', writeCsv([HEADS, row(firm), row()]))).toMatchObject({
      lines: [{ applicant: '积石山某某商贸有限公司' }, { applicant: '马**' }],
    })
  })

  it('registers all lines or none', async () => {
    const faulty = await send('register', writeCsv([HEADS, row(), row({ '提交日期*': '2025-03-04' })]))
    expect(faulty).toMatchObject({ faults: 1, registered: [] })
    expect(await total()).toBe(0)
    const good = await send('register', writeCsv([HEADS, row(), row({ '姓名（名称）*': '马小山' })]))
    expect(good).toMatchObject({
      faults: 0,
      registered: [
        { line: 2, number: '2025-001' },
        { line: 3, number: '2025-002' },
      ],
    })
    expect(await total()).toBe(2)
  })

  it('reads the template that it gave out, filled in by nobody, as empty', async () => {
    const template = await officer.send(`/api/case-workbooks/${site.agency.id}/template.xlsx`)
    expect(template.headers.get('content-disposition')).toContain('attachment')
    const bytes = new Uint8Array(await template.arrayBuffer())
    expect(await send('preview', bytes, '模板.xlsx')).toMatchObject({ code: 'cases-sheet-empty' })
  })

  it.each([
    ['a file without anything', new Uint8Array(), 'file-empty'],
    ['a program', Buffer.from(`MZ${'\u0000\u0001'.repeat(500)}`), 'file-binary'],
    [
      'another table',
      writeCsv([
        ['甲', '乙'],
        ['1', '2'],
      ]),
      'cases-sheet-head',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await send('register', bytes)).toMatchObject({ code })
  })
})
