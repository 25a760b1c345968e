import { describe, expect, it } from 'vitest'
import { reportDocument } from '#core/annual-report/index'
import type { Document } from '#core/document/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { plainReport, valueCell } from '../../test/support/plain-report.ts'
import type { DocumentReader } from './ports.ts'
import { MAX_FILE_MEGABYTES, readReport } from './read-report.ts'

const reading = (result: Result<readonly Document[], Failure>): DocumentReader => ({ read: async () => result })
const file = { name: 'a.html', bytes: new Uint8Array(1) }

const sound = reportDocument(plainReport('2021'), { gapNotes: false })
const wrong = reportDocument(plainReport('2019', { 't3.open.total': valueCell(4) }), { gapNotes: false })
const letter: Document = { title: null, meta: [], blocks: [{ kind: 'paragraph', role: 'body', text: '一封信。' }] }

describe('a file that is read', () => {
  it('gives each report in it with what the rules say', async () => {
    const results = await readReport({ reader: reading(ok([sound, wrong])) }, file)
    expect(results).toMatchObject([
      { ok: true, value: { report: { form: '2021' } } },
      { ok: true, value: { report: { form: '2019' } } },
    ])
    const failing = results.map((r) => r.ok && r.value.findings.some((f) => f.rule === 'ID-1' && f.verdict === 'fail'))
    expect(failing).toEqual([false, true])
  })

  it('says of a document without a report so, beside the reports', async () => {
    const results = await readReport({ reader: reading(ok([letter, sound])) }, file)
    expect(results).toMatchObject([{ ok: false, error: { code: 'no-report' } }, { ok: true }])
  })

  it('passes on why it could not be read', async () => {
    const results = await readReport({ reader: reading(err(failure('file-empty'))) }, file)
    expect(results).toEqual([{ ok: false, error: { code: 'file-empty', params: {} } }])
  })

  it('is refused before it is read when it is too large', async () => {
    const reader: DocumentReader = {
      read: async () => {
        throw new Error('a file over the limit reached the reader')
      },
    }
    const bytes = new Uint8Array(MAX_FILE_MEGABYTES * 1024 * 1024 + 1)
    expect(await readReport({ reader }, { name: 'a.html', bytes })).toEqual([
      { ok: false, error: { code: 'file-too-large', params: { limitMB: 50 } } },
    ])
  })
})
