import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingPool } from '#adapters/formats/reading/reading-pool'
import { annualReport, checkOutput, errorOutput, reportToJson } from '#contract/index'
import { ONE_WRONG_CELL } from '#views/report/reports.examples'
import { fixedPorts } from '../../../test/support/fixed-ports.ts'
import { seedFile } from '../../../test/support/seed.ts'
import { type TestSite, testSite } from '../../../test/support/site.ts'

const SEED = seedFile()
const WRONG = strToU8(JSON.stringify(reportToJson(ONE_WRONG_CELL)))
const pool = readingPool({ most: 2 })
let now = 0
let site: TestSite

beforeAll(async () => {
  site = await testSite(() => now, { ...fixedPorts(), readWithin: (file, signal) => pool.read(file, { signal }) })
})
afterAll(async () => {
  await site.close()
  pool.close()
})

async function post(path: string, init: RequestInit): Promise<{ status: number; body: unknown; headers: Headers }> {
  now += 60_000
  const answer = await fetch(`${site.origin}${path}`, { method: 'POST', ...init })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith('{') ? JSON.parse(text) : text }
}

const raw = (bytes: Uint8Array, type: string, name?: string) =>
  post(`/api/clinic/check${name === undefined ? '' : `?name=${encodeURIComponent(name)}`}`, {
    body: new Uint8Array(bytes),
    headers: { 'content-type': type },
  })

describe('POST /api/clinic/check', () => {
  it('answers for each file of a form by the schema of the contract, with the diagnosis', async () => {
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(WRONG)]), '教育局.json')
    form.append('file', new Blob([new Uint8Array(zipSync({ '甲/年报.txt': SEED.bytes }))]), '各局.zip')
    form.append('file', new Blob(['']), '空.txt')
    const { status, body, headers } = await post('/api/clinic/check', { body: form })
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    const { reports } = checkOutput.parse(body)
    expect(reports).toMatchObject([
      {
        file: '教育局.json',
        entry: null,
        year: 2024,
        diagnosis: [{ size: 1, repairs: [{ changes: [{ from: 2, to: 3 }] }] }],
      },
      { file: '各局.zip', entry: '甲/年报.txt', year: 2021, diagnosis: [] },
      { file: '空.txt', entry: null, error: { code: 'file-empty' } },
    ])
  })

  it.each([
    ['application/octet-stream', SEED.bytes, '年报.txt'],
    ['text/plain', SEED.bytes, undefined],
    ['application/json', WRONG, '教育局.json'],
    ['application/x-nobody-knows', SEED.bytes, '../年报.txt'],
  ])('takes one file as the body, whatever it is called (%s)', async (type, bytes, name) => {
    const { status, body } = await raw(bytes, type, name)
    expect(status).toBe(200)
    expect(checkOutput.parse(body).reports).toMatchObject([{ file: name?.replace('../', '') ?? '未命名' }])
  })

  it('helps one file with the year before in another', async () => {
    const last = {
      ...ONE_WRONG_CELL,
      title: null,
      year: { ...ONE_WRONG_CELL.year, value: 2023, certainty: 'certain', from: 'title', otherwise: [] },
    } as const
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(WRONG)]), '2024.json')
    form.append('file', new Blob([JSON.stringify(reportToJson(last))]), '2023.json')
    const { body } = await post('/api/clinic/check', { body: form })
    const [first] = checkOutput.parse(body).reports
    const carried = first && 'findings' in first ? first.findings?.filter(({ rule }) => rule === 'ID-7') : []
    expect(carried?.length).toBeGreaterThan(0)
    expect(carried?.every(({ reason }) => reason !== 'noPreviousReport')).toBe(true)
  })

  it.each([
    ['an empty body', () => raw(new Uint8Array(), 'application/octet-stream'), 400, 'no-file'],
    [
      'a body over the limit',
      () => raw(new Uint8Array(51 * 2 ** 20), 'application/octet-stream'),
      413,
      'file-too-large',
    ],
    ['a name that is too long', () => raw(SEED.bytes, 'text/plain', 'a'.repeat(501)), 400, 'request-invalid'],
  ])('refuses %s as JSON with its code', async (_, attempt, status, code) => {
    const refused = await attempt()
    expect(refused.status).toBe(status)
    expect(errorOutput.parse(refused.body).error.code).toBe(code)
  })

  it('answers JSON also to who asks for a page, and to a path that is not there', async () => {
    for (const path of ['/api/none', '/api/clinic/check']) {
      const answer = await fetch(`${site.origin}${path}`, { headers: { accept: 'text/html' } })
      expect(errorOutput.safeParse(await answer.json()).success).toBe(true)
      expect(answer.status).toBe(path === '/api/none' ? 404 : 405)
    }
  })
})

describe('POST /api/clinic/pdf', () => {
  it('sets the report that was sent, and keeps nothing of it', async () => {
    const { status, headers, body } = await post('/api/clinic/pdf', {
      body: new Uint8Array(WRONG),
      headers: { 'content-type': 'application/json' },
    })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/pdf')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(body).toContain('pdf 积石山县教育局2024年政府信息公开工作年度报告')
    expect(await site.ports.storage.read((store) => store.agencies.all())).toEqual([])
  })

  it.each([
    ['no report', '{}', 'json-invalid'],
    ['no JSON', '{', 'json-invalid'],
    [
      'a number where a cell belongs',
      JSON.stringify({ ...reportToJson(ONE_WRONG_CELL), cells: { 't3.open.natural': 3 } }),
      'json-invalid',
    ],
  ])('refuses %s', async (_, text, code) => {
    const { status, body } = await post('/api/clinic/pdf', {
      body: text,
      headers: { 'content-type': 'application/json' },
    })
    expect(status).toBe(422)
    expect(errorOutput.parse(body).error.code).toBe(code)
  })

  it('takes the very schema of the published reports', () => {
    expect(annualReport.safeParse(JSON.parse(new TextDecoder().decode(WRONG))).success).toBe(true)
  })
})
