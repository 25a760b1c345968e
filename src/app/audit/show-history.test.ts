import { describe, expect, it } from 'vitest'
import { bureauPorts } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import type { Actor, AgencyId } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { showHistory } from './show-history.ts'

const CLERK = staffWith(['clerk'])
const { agencyId } = CLERK
const ELSEWHERE = '00000000-0000-7000-8000-0000000000aa' as string as AgencyId

describe('the history of an object', () => {
  const ports = bureauPorts()
  const history = (actor: Actor, kind: 'report' | 'account' = 'report', agency = agencyId) =>
    showHistory(ports, actor, { agencyId: agency, kind, objectId: 'report-1' })

  it('tells in sentences who did what to it, when and from where, newest first, and nothing of other objects', async () => {
    const detail = { agency: '某局', year: 2021, file: 'a.docx' }
    await ports.storage.write(async (store) => {
      for (const [action, objectId] of [
        ['report.kept', 'report-1'],
        ['report.kept', 'report-2'],
        ['agency.changed', 'report-1'],
        ['report.published', 'report-1'],
      ] as const)
        await recordAct(ports, store, CLERK, { agencyId, action, objectId, detail })
    })
    const who = { at: '2022-01-14T08:20:00.000Z', actor: 'staff', name: '马小云', from: '192.0.2.*', changes: [] }
    expect(await history(CLERK)).toEqual({
      ok: true,
      value: {
        entries: [
          { number: 4, ...who, sentence: { zh: '公开某局2021年年度报告', en: 'Published the 2021 report of 某局' } },
          {
            ...{ number: 1, ...who },
            sentence: {
              zh: '保存某局2021年年度报告，来自文件“a.docx”',
              en: 'Kept the 2021 report of 某局 from “a.docx”',
            },
          },
        ],
        older: 0,
      },
    })
  })

  it('tells no whole address of a machine', async () => {
    expect(JSON.stringify(await history(CLERK))).not.toContain('192.0.2.1')
  })

  it('is bounded, and says how many older ones there are', async () => {
    await ports.storage.write(async (store) => {
      for (let n = 0; n < 205; n++)
        await recordAct(ports, store, CLERK, { agencyId, action: 'report.kept', objectId: 'report-1', detail: {} })
    })
    const shown = await history(CLERK)
    expect(shown.ok && [shown.value.entries.length, shown.value.older]).toEqual([200, 7])
  })

  it('is refused to strangers, to the staff of another agency, and to who may not see the object itself', async () => {
    for (const refused of [
      history({ kind: 'public' }),
      history(staffWith(['clerk'], { agencyId: ELSEWHERE })),
      history(CLERK, 'account'),
      history(staffWith(['administrator']), 'report', ELSEWHERE),
    ])
      expect(await refused).toMatchObject({ error: { code: 'not-allowed' } })
    expect(await history(staffWith(['administrator']), 'account')).toMatchObject({ ok: true })
  })
})
