import { expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { caseOffice } from '../../../../test/support/cases.ts'
import { momentOf } from '../../moments.ts'
import { countToday } from './day-limits.ts'

it('a day’s last application is taken in, the next one waits until midnight in China', async () => {
  const { ports, agency } = await caseOffice()
  const today = day('2025-03-03')
  const place = { agencyId: agency.id, today, now: momentOf(today, '23:58:00'), most: 2 }
  const count = () =>
    ports.storage.write((store) => countToday(ports.sealer, store, place, { mark: '马', network: '192.0.2.1' }))
  expect([await count(), await count()]).toEqual([null, null])
  expect(await count()).toEqual({ code: 'apply-day-limit', params: { most: 2, seconds: 120 } })
})
