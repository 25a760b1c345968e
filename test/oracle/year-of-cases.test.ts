import { describe, expect, it } from 'vitest'
import { IDENTITIES } from '#core/annual-report/index'
import {
  APPLICANT_KINDS,
  type CaseState,
  type CountedCell,
  DEFAULT_CASE_READINGS,
  evolve,
  OUTCOMES,
  type TallyChange,
  tableThree,
  tallyOf,
} from '#core/application/index'
import { addDays, daysFromTo } from '#core/calendar/index'
import { day, type LocalDate, yearOf } from '#core/shared/index'
import { type DrawnCase, drawing, drawnCase } from '../support/generated-year.ts'

const CASES = 20_000
const [FIRST, LAST] = [day('2025-01-01'), day('2025-12-31')]
const TABLE_SUMS = IDENTITIES['2021'].filter(({ left }) => left[0]?.startsWith('t3.'))

const random = drawing(711)
const DRAWN: readonly DrawnCase[] = Array.from({ length: CASES }, () => drawnCase(random))

function changesOf({ events }: DrawnCase): readonly TallyChange[] {
  let state: CaseState | null = null
  return events.flatMap((event) => {
    const changes = tallyOf(state, event, DEFAULT_CASE_READINGS)
    state = evolve(state, event)
    return changes
  })
}

/** The changes of the engine, day by day, added up as the store does. */
class Register {
  readonly #byDay = new Map<LocalDate, TallyChange[]>()
  readonly #cells = new Map<string, CountedCell>()

  constructor(changes: readonly TallyChange[]) {
    for (const change of changes) this.#byDay.set(change.day, [...(this.#byDay.get(change.day) ?? []), change])
  }

  liveTo(date: LocalDate): readonly CountedCell[] {
    for (const { day: on, row, column, by } of this.#byDay.get(date) ?? []) {
      const key = `${yearOf(on)} ${row} ${column}`
      const value = (this.#cells.get(key)?.value ?? 0) + by
      this.#cells.set(key, { year: yearOf(on), row, column, value })
    }
    return [...this.#cells.values()]
  }
}

/** Table 三 as somebody counts it who looks at every case on a day: no events, no engine. */
function counted(on: LocalDate): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const add = (row: string, column: string): void => {
    for (const key of [`${row} ${column}`, `${row} total`]) table.set(key, (table.get(key) ?? 0) + 1)
  }
  for (const { column, received, closed } of DRAWN) {
    const [first] = closed
    const isClosed = first !== undefined && first.day <= on
    if (received > on || (isClosed && first.day < FIRST)) continue
    add(received >= FIRST ? 'r1' : 'r2', column)
    if (!isClosed) {
      add('r25', column)
      continue
    }
    const last = closed.findLast((c) => c.day <= on && yearOf(c.day) === yearOf(first.day))
    add(last?.row ?? first.row, column)
    add('r24', column)
  }
  return table
}

describe(`table 三 of ${CASES.toLocaleString('en')} cases`, () => {
  it('equals an independent count, and keeps its 39 sums, on every day of the year', { timeout: 120_000 }, () => {
    expect(TABLE_SUMS).toHaveLength(39)
    const register = new Register(DRAWN.flatMap(changesOf))
    for (let on = day('2024-09-01'); on < FIRST; on = addDays(on, 1)) register.liveTo(on)
    for (const on of daysFromTo(FIRST, LAST)) {
      const rows = tableThree(register.liveTo(on), 2025)
      const expected = counted(on)
      const values = new Map<string, number>()
      for (const { row, key, values: byColumn } of rows)
        for (const [column, value] of Object.entries(byColumn)) {
          if (value !== (expected.get(`${row} ${column}`) ?? 0)) expect([on, row, column, value]).toBeNull()
          values.set(`t3.${key}.${column}`, value)
        }
      const sum = (cells: readonly string[]): number =>
        cells.reduce((total, cell) => total + (values.get(cell) ?? 0), 0)
      for (const { left, right, instance } of TABLE_SUMS)
        if (sum(left) !== sum(right)) expect([on, instance, sum(left), sum(right)]).toBeNull()
      expect(values.size).toBe(175)
    }
  })

  it('has every column, many rows, cases carried over, replaced and open among them', () => {
    const rows = new Set(DRAWN.flatMap(({ closed }) => closed.map(({ row }) => row)))
    expect(rows.size).toBeGreaterThan(10)
    expect(OUTCOMES.map(({ row }) => row)).toEqual(expect.arrayContaining([...rows]))
    expect(new Set(DRAWN.map(({ column }) => column)).size).toBe(APPLICANT_KINDS.length)
    expect(DRAWN.some(({ received, closed }) => received < FIRST && (closed[0]?.day ?? LAST) >= FIRST)).toBe(true)
    expect(DRAWN.some(({ closed }) => closed.length === 2)).toBe(true)
    expect(DRAWN.some(({ closed }) => closed.length === 0)).toBe(true)
  })
})
