import { describe, expect, it } from 'vitest'
import { addressOf, addressOfFilter, filterOf, pageOf, withField } from './filter.ts'

describe('a filter in an address', () => {
  it('takes only what it knows, and only texts', () => {
    expect(addressOf({ basket: 'week', text: '', statuses: ['a'], evil: 'x', page: '2' })).toEqual({
      basket: 'week',
      page: '2',
    })
  })

  it('is what the server is asked, lists as lists', () => {
    expect(filterOf({ statuses: 'handling,decided', text: '商场', page: '3', layout: 'board' })).toEqual({
      statuses: ['handling', 'decided'],
      text: '商场',
    })
  })

  it('comes back from a saved filter as it was', () => {
    const address = { rows: 'r3,r4', receivedFrom: '2025-01-01', basket: 'done' }
    expect(addressOfFilter(filterOf(address))).toEqual(address)
  })

  it('goes to its first page when it changes, and forgets what was emptied', () => {
    expect(withField({ text: 'a', page: '4' }, 'basket', 'week')).toEqual({ text: 'a', basket: 'week' })
    expect(withField({ text: 'a' }, 'text', '')).toEqual({})
  })

  it.each([
    ['3', 3],
    ['0', 1],
    ['-2', 1],
    ['x', 1],
    [undefined, 1],
  ])('page %s is %i', (page, number) => {
    expect(pageOf(page === undefined ? {} : { page })).toBe(number)
  })
})
