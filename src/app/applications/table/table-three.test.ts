import { describe, expect, it } from 'vitest'
import { type CountedCell, DEFAULT_CASE_READINGS, fold, tableThree, tallyOf } from '#core/application/index'
import { yearOf } from '#core/shared/index'
import { ONE_WRONG_CELL } from '#views/report/reports.examples'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import { drawing, drawnCase } from '../../../../test/support/generated-year.ts'
import { type CaseRecord, type Id, SYSTEM } from '../../ports.ts'
import { openCell } from './open-cell.ts'
import { rebuildTally } from './rebuild-tally.ts'
import { showTableThree } from './show-table-three.ts'

const item = (row: 'r3' | 'r14' | 'r16') => ({ row, ground: null, earlier: null, facts: {} })
const REVIEWER = '00000000-0000-7000-8000-0000000000f4'

/** Decided, approved and posted on the day it is. */
async function answered(office: CaseOffice, record: CaseRecord, row: 'r3' | 'r14' | 'r16'): Promise<CaseRecord> {
  const decided = await office.act(record, {
    ...{ type: 'decideReply', items: [item(row)], main: null, overrides: [], reason: null },
  })
  const approvedBy = '00000000-0000-7000-8000-0000000000f3'
  const approved = await office.act(decided, { type: 'approveReply', reviewedBy: REVIEWER, approvedBy }, office.leader)
  return office.act(approved, { type: 'sendReply', number: '积商公复〔2025〕1号', delivery: 'post', posting: 'X' })
}

/** Two years with four applications: one carried over and answered, one withdrawn, one open, one replaced on review. */
async function twoYears(office: CaseOffice) {
  const carried = await office.register()
  office.goTo('2025-01-06')
  await answered(office, carried, 'r3')
  const withdrawn = await office.register()
  await office.act(withdrawn, { type: 'withdraw', how: '书面' })
  const open = await office.register()
  const first = await answered(office, await office.register(), 'r14')
  office.goTo('2025-02-10')
  const ordered = await office.act(first, {
    ...{
      type: 'receiveOrder',
      source: 'reconsideration',
      number: '县府复决〔2025〕3号',
      days: null,
      annulled: 'merits',
    },
    takesEffect: '2025-02-10' as never,
  })
  await answered(office, ordered, 'r16')
  return { open }
}

const tableOf = async ({ ports, officer, agency }: CaseOffice, year: number, knownOn: string | null = null) =>
  granted(await showTableThree(ports, officer, { agencyId: agency.id, year, knownOn: knownOn as never }))

const filled = async (office: CaseOffice, year: number, knownOn: string | null = null) => {
  const { rows } = await tableOf(office, year, knownOn)
  return Object.fromEntries(rows.filter((r) => r.values.total !== 0).map((r) => [r.row, r.values.natural]))
}

describe('table 三 of a register', () => {
  it('carries over what was open, counts one result each, and the last of a year', async () => {
    const office = await caseOffice('2024-12-20')
    await twoYears(office)
    expect(await filled(office, 2024)).toEqual({ r1: 1, r25: 1 })
    expect(await filled(office, 2025)).toEqual({ r1: 3, r2: 1, r3: 1, r16: 1, r23: 1, r24: 3, r25: 1 })
  })

  it('is told as it was known on a past day', async () => {
    const office = await caseOffice('2024-12-20')
    await twoYears(office)
    expect(await filled(office, 2025, '2025-01-31')).toEqual({ r1: 3, r2: 1, r3: 1, r14: 1, r23: 1, r24: 3, r25: 1 })
    expect(await filled(office, 2025, '2025-01-05')).toEqual({ r2: 1, r25: 1 })
  })

  it('opens behind each cell as many cases as it says', async () => {
    const office = await caseOffice('2024-12-20')
    const { open } = await twoYears(office)
    for (const year of [2024, 2025])
      for (const { row, values } of (await tableOf(office, year)).rows)
        for (const column of ['natural', 'business', 'total'] as const) {
          const lines = granted(
            await openCell(office.ports, office.officer, { agencyId: office.agency.id, year, row, column }),
          )
          expect(lines).toHaveLength(values[column])
          if (row === 'r25' && year === 2025 && column === 'natural') expect(lines[0]?.record.id).toBe(open.id)
        }
  })

  it('is the same when it is counted anew, and is mended where it was tampered with', async () => {
    const office = await caseOffice('2024-12-20')
    await twoYears(office)
    const before = await filled(office, 2025)
    expect(granted(await rebuildTally(office.ports, SYSTEM, office.agency.id))).toMatchObject({
      cases: 4,
      differences: [],
    })
    expect(await filled(office, 2025)).toEqual(before)
    const [any] = await office.ports.storage.read((store) => store.cases.newest(office.agency.id, 1))
    await office.ports.storage.write((store) =>
      store.tally.apply(office.agency.id, [
        {
          ...{ day: '2025-05-05' as never, column: 'natural', row: 'r3', by: 1, seq: 99 },
          caseId: any?.id ?? ('' as Id),
          at: office.ports.clock.now(),
        },
      ]),
    )
    expect((await filled(office, 2025)).r3).toBe(2)
    const mended = granted(await rebuildTally(office.ports, SYSTEM, office.agency.id))
    expect(mended.differences).toEqual(['2025 r3 natural'])
    expect(await filled(office, 2025)).toEqual(before)
  })

  it('is in the store what it is in memory, for cases that were drawn', async () => {
    const office = await caseOffice('2025-12-31')
    const random = drawing(2025)
    const drawn = Array.from({ length: 60 }, () => drawnCase(random))
    for (const { events } of drawn) await office.live(events)
    const changes = drawn.flatMap(({ events }) =>
      events.flatMap((event, i) => tallyOf(fold(events.slice(0, i)), event, DEFAULT_CASE_READINGS)),
    )
    const cells = changes.map(({ day, row, column, by }) => ({ year: yearOf(day), row, column, value: by }))
    const summed = new Map<string, CountedCell>()
    for (const cell of cells) {
      const key = `${cell.year} ${cell.row} ${cell.column}`
      summed.set(key, { ...cell, value: (summed.get(key)?.value ?? 0) + cell.value })
    }
    for (const year of [2024, 2025])
      expect((await tableOf(office, year)).rows).toEqual(tableThree([...summed.values()], year))
    expect(granted(await rebuildTally(office.ports, SYSTEM, office.agency.id)).differences).toEqual([])
  }, 60_000)

  it('stands beside the report that was read, cell by cell', async () => {
    const office = await caseOffice('2024-12-20')
    await twoYears(office)
    expect((await tableOf(office, 2024)).compared).toBeNull()
    await office.keepReport(ONE_WRONG_CELL, 2024)
    const { compared } = await tableOf(office, 2024)
    const received = compared?.differences.find(({ row, column }) => row === 'r1' && column === 'natural')
    const reported = ONE_WRONG_CELL.cells['t3.received.natural']
    expect(received).toEqual({
      ...{ row: 'r1', column: 'natural', derived: 1 },
      reported: reported?.state === 'value' ? reported.value : null,
    })
  })
})
