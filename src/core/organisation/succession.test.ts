import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { agencyOf } from '../../../test/support/organisation.ts'
import { type Agency, actingOn } from './index.ts'

const grain = agencyOf('grain', 'department', 'g', { ended: day('2019-03-15'), successor: 'reform' })
const reform = agencyOf('reform', 'department', 'g', { ended: day('2022-01-01'), successor: 'economy' })
const economy = agencyOf('economy', 'department', 'g')
const closed = agencyOf('closed', 'department', 'g', { ended: day('2019-03-15') })
const ring = agencyOf('ring', 'department', 'g', { ended: day('2019-03-15'), successor: 'ring' })

const find = (id: string): Agency | null => [grain, reform, economy, closed, ring].find((a) => a.id === id) ?? null
const acting = (agency: Agency, date: string) => actingOn(agency, day(date), find)?.id ?? null

describe('whoever acts for an agency', () => {
  it.each([
    ['is itself on its last day', grain, '2019-03-14', 'grain'],
    ['is its successor from the day of its end on', grain, '2019-03-15', 'reform'],
    ['is the successor’s successor once that one has ended', grain, '2022-01-01', 'economy'],
    ['is nobody where it was abolished without one', closed, '2020-01-01', null],
    ['is nobody where the chain goes round', ring, '2020-01-01', null],
  ])('%s', (_, agency, date, expected) => {
    expect(acting(agency, date)).toBe(expected)
  })
})
