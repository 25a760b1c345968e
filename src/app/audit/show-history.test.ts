import { describe, expect, it } from 'vitest'
import { bureauPorts } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import type { Actor, AgencyId } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { showHistory } from './show-history.ts'

const CLERK = staffWith(['clerk'])
const { agencyId } = CLERK

describe('the history of an object', () => {
  const ports = bureauPorts()
  const history = (actor: Actor, agency: AgencyId = agencyId) =>
    showHistory(ports, actor, { agencyId: agency, objectId: 'report-1' })

  it('tells in sentences who did what to it and when, oldest first, and nothing of other objects', async () => {
    const detail = { agency: '某局', year: 2021, file: 'a.docx' }
    await ports.storage.write(async (store) => {
      for (const [action, objectId] of [
        ['report.kept', 'report-1'],
        ['report.kept', 'report-2'],
        ['report.published', 'report-1'],
      ] as const)
        await recordAct(ports, store, CLERK, { agencyId, action, objectId, detail })
    })
    expect(await history(CLERK)).toEqual({
      ok: true,
      value: [
        {
          ...{ number: 1, at: '2022-01-14T08:20:00.000Z', actor: 'staff', name: '马小云' },
          sentence: {
            zh: '保存某局2021年年度报告，来自文件“a.docx”',
            en: 'Kept the 2021 report of 某局 from “a.docx”',
          },
        },
        {
          ...{ number: 3, at: '2022-01-14T08:20:00.000Z', actor: 'staff', name: '马小云' },
          sentence: { zh: '公开某局2021年年度报告', en: 'Published the 2021 report of 某局' },
        },
      ],
    })
  })

  it('keeps the network address in the trail', async () => {
    expect(JSON.stringify(await history(CLERK))).not.toContain('192.0.2.1')
  })

  it('is refused to strangers and to the staff of another agency', async () => {
    const elsewhere = '00000000-0000-7000-8000-0000000000aa' as string as AgencyId
    for (const refused of [history({ kind: 'public' }), history(staffWith(['clerk'], { agencyId: elsewhere }))])
      expect(await refused).toMatchObject({ error: { code: 'not-allowed' } })
  })
})
