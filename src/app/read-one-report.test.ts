import { expect, it } from 'vitest'
import { err, failure } from '#core/shared/index'
import { plainReport } from '../../test/support/plain-report.ts'
import { readAllReports } from './read-one-report.ts'

const file = { name: '两年.zip', bytes: new Uint8Array(1) }
const unread = { entry: '街道/来信.txt', result: err(failure('no-report')) } as const

it('keeps beside each failure the file of the archive in which it was met', async () => {
  const report = { report: plainReport('2021'), findings: [] }
  const entries = [unread, { entry: '年报.txt', result: { ok: true, value: report } } as const]
  const read = await readAllReports({ readReports: async () => entries }, file)
  expect(read.ok && read.value).toEqual({
    reports: [report],
    failures: [{ entry: '街道/来信.txt', failure: failure('no-report') }],
  })
})

it('says why where nothing in the file could be read', async () => {
  expect(await readAllReports({ readReports: async () => [unread] }, file)).toEqual(err(failure('no-report')))
})
