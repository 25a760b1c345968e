import { describe, expect, it } from 'vitest'
import { day } from '#core/shared/index'
import { bureauPorts, type FixedPorts } from '../../../test/support/fixed-ports.ts'
import { staffWith } from '../../../test/support/staff.ts'
import { type ChainedEvent, type ChainHead, SYSTEM } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { anchorDay } from './anchor-day.ts'
import type { TrailFault } from './trail-fault.ts'
import { type VerifiedTrail, verifyAudit } from './verify-audit.ts'

const { agencyId } = staffWith([])
const AGENCY = '积石山县商务局'

async function record(ports: FixedPorts, count: number): Promise<void> {
  const act = { agencyId, action: 'settings.changed', objectId: 'x', detail: {}, after: new Uint8Array([1]) }
  for (let i = 0; i < count; i++) await ports.storage.write((store) => recordAct(ports, store, SYSTEM, act))
}

async function verified(ports: FixedPorts, paper: ChainHead | null = null): Promise<VerifiedTrail> {
  const result = await verifyAudit(ports, SYSTEM, { agencyName: AGENCY, paper })
  if (!result.ok || !result.value[0]) throw new Error('not verified')
  return result.value[0]
}

const shown = ({ faults }: VerifiedTrail): readonly string[] =>
  faults.map(({ kind, seq, through }: TrailFault) => `${kind} ${seq}${through === seq ? '' : `–${through}`}`)

/** The storage with its trail rewritten by `change`. */
function tamper(ports: FixedPorts, change: (events: readonly ChainedEvent[]) => readonly ChainedEvent[]): void {
  ports.storage.change((state) => ({ ...state, audit: [...change(state.audit)] }))
}

describe('verifying a trail', () => {
  it('finds nothing wrong with one that is longer than a page, and counts what it saw', async () => {
    const ports = bureauPorts()
    await record(ports, 1003)
    await anchorDay(ports, SYSTEM)
    expect(await verified(ports)).toEqual({
      ...{ agencyId, agencyName: AGENCY, events: 1004, erased: 0, anchors: 1, faults: [] },
    })
  })

  it('counts erased contents, and holds them for no fault', async () => {
    const ports = bureauPorts()
    await record(ports, 3)
    tamper(ports, (events) => events.map((event) => (event.seq === 2 ? { ...event, after: null } : event)))
    expect(await verified(ports)).toMatchObject({ erased: 1, faults: [] })
  })

  it.each([
    ['a fact is changed', (e: ChainedEvent) => (e.seq === 501 ? [{ ...e, objectId: 'y' }] : [e]), ['changed 501']],
    [
      'a content is changed',
      (e: ChainedEvent) => (e.seq === 2 ? [{ ...e, after: new Uint8Array([2]) }] : [e]),
      ['content-changed 2'],
    ],
    ['one is gone', (e: ChainedEvent) => (e.seq === 500 ? [] : [e]), ['missing 500']],
    ['several are gone', (e: ChainedEvent) => (e.seq > 1 && e.seq < 9 ? [] : [e]), ['missing 2–8']],
    [
      'one is gone and the next one changed',
      (e: ChainedEvent) => (e.seq === 7 ? [] : e.seq === 8 ? [{ ...e, action: 'z' }] : [e]),
      ['missing 7', 'changed 8'],
    ],
    [
      'two are far apart',
      (e: ChainedEvent) => (e.seq === 3 || e.seq === 600 ? [{ ...e, from: '::1' }] : [e]),
      ['changed 3', 'changed 600'],
    ],
  ])('tells each place where %s', async (_, change, expected) => {
    const ports = bureauPorts()
    await record(ports, 700)
    tamper(ports, (events) => events.flatMap(change))
    expect(shown(await verified(ports))).toEqual(expected)
  })

  it('lists a hundred faults at most', async () => {
    const ports = bureauPorts()
    await record(ports, 300)
    tamper(ports, (events) => events.map((event) => ({ ...event, objectId: 'y' })))
    expect((await verified(ports)).faults).toHaveLength(100)
  })

  it('says that an agency without any trail has lost it', async () => {
    expect(shown(await verified(bureauPorts()))).toEqual(['no-chain 1'])
  })

  it('goes on to the event that cannot be read, and says so', async () => {
    const ports = bureauPorts()
    await record(ports, 20)
    const broken = { ...ports, storage: { ...ports.storage, read: ports.storage.read } }
    const { read } = ports.storage
    broken.storage.read = (work) =>
      read((store) =>
        work({
          ...store,
          audit: {
            ...store.audit,
            after: async (agency, seq, limit) => {
              const events = await store.audit.after(agency, seq, limit)
              if (events.some((event) => event.seq === 13)) throw new RangeError('Invalid time value')
              return events
            },
          },
        }),
      )
    expect(shown(await verified(broken))).toEqual(['unreadable 13'])
  })

  it('finds with a printed anchor that a whole chain was written anew, its head and anchors too', async () => {
    const [ports, forged] = [bureauPorts(), bureauPorts()]
    await record(ports, 5)
    const [paper] = ports.storage.state().audit.slice(-1)
    await record(forged, 2)
    await forged.storage.write((store) =>
      recordAct(ports, store, SYSTEM, { agencyId, action: 'settings.changed', objectId: 'forged', detail: {} }),
    )
    await record(forged, 2)
    expect(shown(await verified(forged))).toEqual([])
    expect(shown(await verified(forged, paper))).toEqual(['paper-differs 5'])
    expect(shown(await verified(ports, paper))).toEqual([])
  })

  it('knows no agency of another name, and is for the program alone', async () => {
    const question = { agencyName: '别的局', paper: null }
    expect(await verifyAudit(bureauPorts(), SYSTEM, question)).toMatchObject({ error: { code: 'agency-unknown' } })
    const auditor = staffWith(['auditor'])
    expect(await verifyAudit(bureauPorts(), auditor, question)).toMatchObject({ error: { code: 'not-allowed' } })
  })
})

describe('anchors', () => {
  const tomorrow = (ports: FixedPorts, today = '2022-01-15'): FixedPorts => ({
    ...ports,
    clock: { ...ports.clock, today: () => day(today) },
  })
  const anchored = async (ports: FixedPorts) => {
    const made = await anchorDay(ports, SYSTEM)
    if (!made.ok) throw new Error(made.error.code)
    return made.value.map(({ day, seq }) => [day, seq])
  }

  it('are made once a day, where something was done since the last one', async () => {
    const ports = bureauPorts()
    expect(await anchored(ports)).toEqual([])
    await record(ports, 2)
    expect(await anchored(ports)).toEqual([['2022-01-14', 2]])
    await record(ports, 1)
    expect(await anchored(ports)).toEqual([])
    expect(await anchored(tomorrow(ports))).toEqual([['2022-01-15', 4]])
    expect(await anchored(tomorrow(ports, '2022-01-16'))).toEqual([])
    expect(await anchored(tomorrow(ports, '2022-01-13'))).toEqual([])
    expect((await verified(ports)).faults).toEqual([])
  })

  it.each([
    ['changed', { hash: 'f'.repeat(64) }, ['anchor-differs 2']],
    ['moved to another event', { seq: 1 }, ['anchor-differs 1']],
    ['moved to another day', { day: day('2022-01-12') }, ['anchor-differs 2', 'anchor-missing 2']],
  ])('are missed when one is %s', async (_, change, expected) => {
    const ports = bureauPorts()
    await record(ports, 2)
    await anchored(ports)
    ports.storage.change((state) => ({ ...state, anchors: state.anchors.map((anchor) => ({ ...anchor, ...change })) }))
    expect(shown(await verified(ports))).toEqual(expected)
  })

  it('are missed when one is taken away, and tell of events that were', async () => {
    const ports = bureauPorts()
    await record(ports, 9)
    await anchored(ports)
    const { audit } = ports.storage.state()
    tamper(ports, (events) => events.slice(0, 4))
    expect(shown(await verified(ports))).toEqual(['shortened 5–9'])
    ports.storage.change((state) => ({ ...state, audit: [...audit], anchors: [] }))
    expect(shown(await verified(ports))).toEqual(['anchor-missing 9'])
  })
})
