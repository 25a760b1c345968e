import { utils, write } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { tablesPool } from './tables-pool.ts'

const pool = tablesPool()
afterAll(() => pool.close())

/** A workbook of one sheet. */
function book(rows: readonly (readonly string[])[]): Uint8Array {
  const made = utils.book_new()
  utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])))
  return new Uint8Array(write(made, { type: 'buffer', bookType: 'xlsx', compression: true }))
}
const AGENCIES = [
  ['编号', '名称', '类别', '层级'],
  ['g', '积石山县人民政府', '政府', '县级'],
]
const LONG = book(Array.from({ length: 8000 }, (_, i) => Array.from({ length: 20 }, (__, j) => `第${i}行第${j}列`)))

describe('tables read in a process of their own', () => {
  it('are those of an organisation', async () => {
    const read = await pool.readTables([{ name: '机关.xlsx', bytes: book(AGENCIES) }])
    expect(read).toMatchObject({ ok: true, value: { people: null } })
    expect(read.ok && read.value.agencies).toEqual([
      { line: 1, fields: AGENCIES[0] },
      { line: 2, fields: AGENCIES[1] },
    ])
  })

  it('are those of applications', async () => {
    const rows = await pool.readSheetRows({ name: '申请.xlsx', bytes: book([['甲', '乙']]) })
    expect(rows).toEqual({ ok: true, value: [{ line: 1, fields: ['甲', '乙'] }] })
  })

  it('are refused as anywhere else', async () => {
    const read = await pool.readTables([{ name: 'a.xlsx', bytes: book([['甲']]) }])
    expect(read).toMatchObject({ error: { code: 'table-unknown', params: { file: 'a.xlsx' } } })
    const empty = await pool.readSheetRows({ name: 'a.xlsx', bytes: new Uint8Array() })
    expect(empty).toMatchObject({ error: { code: 'file-empty' } })
  })

  it.each([
    ['takes too long', { longestMs: 1 }, 'reading-timed-out'],
    ['takes too much memory', { memoryMb: 40 }, 'reading-out-of-memory'],
  ])('are given up when one %s', async (_, limits, code) => {
    const narrow = tablesPool(limits)
    expect(await narrow.readTables([{ name: '长.xlsx', bytes: LONG }])).toMatchObject({ error: { code } })
    narrow.close()
  })
})
