import { expect, it } from 'vitest'
import { ERRORS } from '#core/shared/index'

it('what passes with time is one of these, each of which is told with its seconds', () => {
  const passing = Object.entries(ERRORS).filter(([, { status }]) => status === 429)
  expect(passing.map(([code]) => code).toSorted()).toEqual([
    'apply-day-limit', // online/day-limits.test.ts
    'follow-too-many', // online/follow.test.ts
    'too-many-attempts', // accounts/sign-in.test.ts, factor.test.ts
    'too-many-requests', // http/request-limit.test.ts, clinic.test.ts, first-administrator.test.ts
  ])
})
