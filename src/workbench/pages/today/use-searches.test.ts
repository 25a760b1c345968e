import { expect, it } from 'vitest'
import type { Line } from '../../cases/line.ts'
import { bySearch } from './use-searches.ts'

const line = (id: string, search: Line['search']): Line =>
  ({ id, search, due: '2025-03-31', daysLeft: 20, basket: 'later', dueWhat: 'reply', waitingFor: 'agency' }) as Line

it.each([
  [-1, 'overdue'],
  [0, 'today'],
  [3, 'week'],
])('a case stands under the day of the search, %i days from now: %s', (daysLeft, basket) => {
  expect(bySearch([line('1', { due: '2025-03-10', daysLeft })])).toMatchObject([
    { id: '1', due: '2025-03-10', daysLeft, basket, dueWhat: 'ownSearch', waitingFor: 'section' },
  ])
})

it('what is asked for sooner stands first', () => {
  const [later, sooner] = [line('1', { due: '2025-03-12', daysLeft: 7 }), line('2', { due: '2025-03-06', daysLeft: 3 })]
  expect(bySearch([later, sooner]).map(({ id }) => id)).toEqual(['2', '1'])
})
