import { expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { nameSections } from './name-sections.ts'

const names = new Map([['s1', '电商股']])
const common = { day: day('2025-03-05'), by: 'officer' }

it('says sections by name, and by their id when they are not known', () => {
  const assigned = { type: 'sectionAssigned', section: 's1', from: 's2', reason: null, ...common } as const
  expect(nameSections(assigned, names)).toEqual({ ...assigned, section: '电商股', from: 's2' })
  const asked = { type: 'searchAsked', searchId: 'x', section: 's1', task: '台账', days: 5, ...common } as const
  expect(nameSections(asked, names)).toEqual({ ...asked, section: '电商股' })
})

it('leaves everything else as it is', () => {
  const talked = { type: 'applicantSpokenTo', result: '已说明', clear: true, ...common } as const
  expect(nameSections(talked, names)).toBe(talked)
})
