import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { agencyOf } from '../../../test/support/organisation.ts'
import { type Agency, chartOf } from './index.ts'
import { treeFaults } from './tree-faults.ts'

const AREA: readonly Agency[] = [
  agencyOf('city', 'government', null),
  agencyOf('city-office', 'office', 'city'),
  agencyOf('county', 'government', 'city'),
  agencyOf('county-office', 'office', 'county'),
  agencyOf('commerce', 'department', 'county'),
  agencyOf('grain', 'department', 'commerce'),
  agencyOf('town', 'township', 'county'),
  agencyOf('clinic', 'authorised', 'town'),
  agencyOf('city-tax', 'vertical', 'city'),
  agencyOf('county-tax', 'vertical', 'city-tax'),
  agencyOf('data', 'department', 'city', { supervisor: 'county-office' }),
]
const chart = chartOf(AREA)
const supervisor = (id: string): string | null => {
  const agency = chart.agency(id)
  return agency ? (chart.supervisorOf(agency)?.id ?? null) : null
}

describe('REG-03: the supervising office', () => {
  it.each([
    ['of a department is the general office of its government', 'commerce', 'county-office'],
    ['of a body under a department, too', 'grain', 'county-office'],
    ['of a township is that of the county', 'town', 'county-office'],
    ['of an authorised organisation in a township, too', 'clinic', 'county-office'],
    ['of a government is that of the government above', 'county', 'city-office'],
    ['of a general office is that of the government above, not itself', 'county-office', 'city-office'],
    ['of the topmost office is not in the list', 'city-office', null],
    ['of a vertically led body is the body above in its system', 'county-tax', 'city-tax'],
    ['of the topmost body of a system is not in the list', 'city-tax', null],
    ['is the one that was named, where one was', 'data', 'county-office'],
  ])('%s', (_, id, expected) => {
    expect(supervisor(id)).toBe(expected)
  })

  it('is the one that still exists after a reform', () => {
    const old = agencyOf('old', 'office', 'city', { ended: day('2019-01-01') })
    const reformed = chartOf([old, ...AREA])
    const county = reformed.agency('county')
    expect(county && reformed.supervisorOf(county)?.id).toBe('city-office')
  })

  it('knows the agencies that it supervises itself', () => {
    expect(chart.supervisedBy('county-office').map(({ id }) => id)).toEqual([
      'commerce',
      'grain',
      'town',
      'clinic',
      'data',
    ])
    expect(chart.supervisedBy('commerce')).toEqual([])
  })

  it.each([
    ['city-office', 'county-office', true],
    ['city-office', 'town', true],
    ['county-office', 'county', false],
    ['county-office', 'county-office', false],
    ['county-office', 'county-tax', false],
    ['city-tax', 'county-tax', true],
    ['county-office', 'nobody', false],
  ])('%s over %s: %s', (upper, lower, expected) => {
    expect(chart.supervises(upper, lower)).toBe(expected)
  })
})

describe('a province of 180,000 agencies', () => {
  const county = (i: number, departments: number): Agency[] => [
    agencyOf(`g${i}`, 'government', 'p'),
    agencyOf(`o${i}`, 'office', `g${i}`),
    ...Array.from({ length: departments }, (_, n) => agencyOf(`d${i}.${n}`, 'department', `g${i}`)),
  ]
  const counties = Array.from({ length: 1_000 }, (_, i) => county(i, i === 0 ? 120_000 : 58))
  const area = [agencyOf('p', 'government', null), ...counties.flat()]
  const ring = Array.from({ length: 180_000 }, (_, i) =>
    agencyOf(`n${i}`, 'department', i === 0 ? 'n179999' : `n${i - 1}`),
  )
  const alike = ring.map((agency) => ({ ...agency, id: 'n0', parent: 'n0' }))

  it.each([
    ['in counties, most of them in one', area, 0],
    ['in one ring', ring, 180_000],
    ['all of one id', alike, 180_000],
  ])('%s is looked through once', (_, agencies, faults) => {
    expect(treeFaults(agencies)).toHaveLength(faults)
  })
})
