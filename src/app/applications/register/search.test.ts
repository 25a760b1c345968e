import { beforeAll, describe, expect, it } from 'vitest'
import { type CaseOffice, caseOffice, granted } from '../../../../test/support/cases.ts'
import type { CaseFilter } from '../../ports.ts'
import { listCases } from './list-cases.ts'

const TITLES = ['村务公开', '公开村里的账目', '2024年100%_完成的项目', '\\路的规划']
let office: CaseOffice

beforeAll(async () => {
  office = await caseOffice('2025-03-03')
  for (const title of TITLES) await office.register({ title })
  const last = await office.register({ title: '村务公开二' })
  await office.act(last, { type: 'withdraw', how: '书面' })
})

async function found(filter: CaseFilter): Promise<readonly string[]> {
  const query = { agencyId: office.agency.id, filter, offset: 0, limit: 50 }
  const { lines, total } = granted(await listCases(office.ports, office.officer, query))
  expect(total).toBe(lines.length)
  return lines.map(({ record }) => record.number.slice(-1)).toSorted()
}

describe('searching the register', () => {
  it.each([
    ['村务', ['1', '5']],
    ['公开村', ['2']],
    ['开公', []],
    ['100%', ['3']],
    ['%_完', ['3']],
    ['1_0', []],
    ['\\路', ['4']],
    ['没有这样的字𠮷', []],
  ])('finds by the words of a title, each sign as it stands: %s', async (text, numbers) => {
    expect(await found({ text })).toEqual(numbers)
  })

  it.each([
    ['2025-003', ['3']],
    ['2025-00', ['1', '2', '3', '4', '5']],
    ['2024-003', []],
    ['003', ['3']],
    ['3', ['3']],
    ['03', ['3']],
    ['100', []],
  ])('finds by the number from its beginning, or by the running number alone: %s', async (text, numbers) => {
    expect(await found({ text })).toEqual(numbers)
  })

  it('looks for what is typed within what else is asked for', async () => {
    expect(await found({ text: '村务', basket: 'done' })).toEqual(['5'])
    expect(await found({ text: '5', basket: 'done' })).toEqual(['5'])
    expect(await found({ text: '村务', receivedFrom: '2025-03-04' as never })).toEqual([])
  })
})
