import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SYSTEM } from '#app/ports'
import { recordAct } from '#app/transact'
import { day } from '#core/shared/index'
import { bureauPorts, type FixedPorts } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { anchorDaily } from './anchors.ts'

const { agencyId } = staffWith([])
const HOUR_MS = 3_600_000

describe('the daily anchor', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const withEvent = async (ports: FixedPorts): Promise<void> => {
    const act = { agencyId, action: 'settings.changed', objectId: 'x', detail: {} }
    await ports.storage.write((store) => recordAct(ports, store, SYSTEM, act))
  }
  const days = ({ storage }: FixedPorts) => storage.state().anchors.map((anchor) => anchor.day)

  it('is made at the start, and within the first hour of each day on which something was done', async () => {
    const ports = bureauPorts()
    let today = day('2022-01-14')
    await withEvent(ports)
    const log = { info: vi.fn(), error: vi.fn() }
    const job = anchorDaily({ ...ports, clock: { ...ports.clock, today: () => today } }, log)
    await vi.advanceTimersByTimeAsync(0)
    expect(days(ports)).toEqual(['2022-01-14'])

    await withEvent(ports)
    await vi.advanceTimersByTimeAsync(HOUR_MS)
    expect(days(ports)).toEqual(['2022-01-14'])
    today = day('2022-01-15')
    await vi.advanceTimersByTimeAsync(HOUR_MS)
    expect(days(ports)).toEqual(['2022-01-14', '2022-01-15'])

    await job.stop()
    await withEvent(ports)
    today = day('2022-01-16')
    await vi.advanceTimersByTimeAsync(3 * HOUR_MS)
    expect(days(ports)).toHaveLength(2)
    expect(log.error).not.toHaveBeenCalled()
  })

  it('goes on after a failure, which the log tells', async () => {
    const ports = bureauPorts()
    await withEvent(ports)
    let broken = true
    const read: FixedPorts['storage']['read'] = (work) =>
      broken ? Promise.reject(new Error('no disk')) : ports.storage.read(work)
    const log = { info: vi.fn(), error: vi.fn() }
    const job = anchorDaily({ ...ports, storage: { ...ports.storage, read } }, log)
    await vi.advanceTimersByTimeAsync(0)
    expect([log.error.mock.calls.length, days(ports)]).toEqual([1, []])
    broken = false
    await vi.advanceTimersByTimeAsync(HOUR_MS)
    expect(days(ports)).toEqual(['2022-01-14'])
    await job.stop()
  })
})
