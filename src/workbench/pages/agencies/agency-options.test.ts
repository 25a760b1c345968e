import { describe, expect, it } from 'vitest'
import { agencyOptions } from './agency-options.ts'

const agency = (id: string, ended: string | null = null) => ({ id, name: `${id}局`, ended })
const FOUND = [agency('1'), agency('2', '2025-01-01'), agency('3')]

describe('the agencies that can be chosen', () => {
  it.each([
    ['all that were found', null, {}, ['1', '2', '3']],
    ['not the one itself', null, { without: '1' }, ['2', '3']],
    ['not those that ended', null, { inUse: true }, ['1', '3']],
    ['the chosen one too, which was not found', agency('9'), {}, ['9', '1', '2', '3']],
    ['the chosen one once', agency('3'), {}, ['1', '2', '3']],
  ])('are %s', (_, chosen, narrowing, ids) => {
    expect(agencyOptions(FOUND, chosen, narrowing).map(({ value }) => value)).toEqual(ids)
  })
})
