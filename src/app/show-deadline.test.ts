import { describe, expect, it } from 'vitest'
import type { DeadlineTexts } from '#core/application/index'
import { day } from '#core/shared/index'
import { bureauPorts, type FixedPorts, fixedPorts } from '../../test/support/fixed-ports.ts'
import type { Actor } from './ports.ts'
import { showDeadline } from './show-deadline.ts'

const PUBLIC: Actor = { kind: 'public' }
const texts = (received: string, days = '5'): DeadlineTexts => ({
  received,
  days,
  extension: '',
  restart: '',
  consultations: [],
})

async function due(ports: FixedPorts, received: string, days?: string) {
  const shown = await showDeadline(ports, PUBLIC, texts(received, days))
  if (!shown.ok || shown.value.outcome === null) throw new Error('nothing shown')
  const { outcome } = shown.value
  return outcome.ok ? outcome.value.due : outcome.error.map(({ field, failure }) => [field, failure.code])
}

/** Stores a setting of the portal's agency. */
const set = (ports: FixedPorts, name: string, value: string) =>
  ports.storage.write(async (store) => {
    const home = await store.agencies.home()
    if (!home) throw new Error('no agency')
    await store.settings.put(home.id, name, value, ports.clock.now())
  })

describe('a deadline of the public page', () => {
  it('is shown to anybody, with the day of today', async () => {
    const shown = await showDeadline(fixedPorts(), PUBLIC, null)
    expect(shown).toMatchObject({
      ok: true,
      value: { today: day('2022-01-14'), outcome: null, site: { agency: null } },
    })
    expect(await due(fixedPorts(), '2026-05-25')).toBe('2026-06-01')
  })

  it('tells which text is wrong, or that the dates cannot stand together', async () => {
    expect(await due(fixedPorts(), 'x', 'y')).toEqual([
      ['received', 'date-invalid'],
      ['days', 'term-length'],
    ])
    expect(await due(fixedPorts(), '2007-01-01')).toEqual([[null, 'date-outside-calendar']])
  })

  it('follows the local days of the agency (WD-6)', async () => {
    const ports = await bureauPorts()
    await set(ports, 'calendarOverlay', '2026-05-27 休息 古尔邦节 临州政办发〔2026〕5号')
    expect(await due(ports, '2026-05-25')).toBe('2026-06-02')
  })

  it('follows a notice that was taken in (WD-7)', async () => {
    const ports = await bureauPorts()
    const labour = {
      festivals: ['labour'],
      from: '2026-05-01',
      to: '2026-05-06',
      makeUps: ['2026-05-09', '2026-05-10'],
    }
    const notice = { year: 2026, published: '2026-03-01', number: '国办发明电〔2026〕2号', holidays: [labour] }
    expect(await due(ports, '2026-04-30', '1')).toBe('2026-05-06')
    await set(ports, 'holidayNotices', JSON.stringify([notice]))
    expect(await due(ports, '2026-04-30', '1')).toBe('2026-05-07')
  })
})
