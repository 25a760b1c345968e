import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { actOnCase } from '#app/applications/act-on-case'
import { append } from '#app/applications/append'
import { sealState } from '#app/applications/case-box'
import { caseContext } from '#app/applications/case-context'
import type { NewCase } from '#app/applications/enter-case'
import type { CasePorts } from '#app/applications/ports'
import { registerCase } from '#app/applications/register-case'
import type { Actor, Agency, CaseRecord, Clock, Id } from '#app/ports'
import type { Report } from '#core/annual-report/index'
import { type CaseCommand, type CaseEvent, NO_CONTACT } from '#core/application/index'
import { day, type Failure, type LocalDate, type Result } from '#core/shared/index'
import { aReading, aRecord, aSource } from '../database/samples.ts'
import { newAgency, testStorage } from './database.ts'
import { testSealer } from './sealer.ts'
import { staffWith } from './staff.ts'

/** A bureau on a real database, on a day that the test sets. */
export interface CaseOffice {
  readonly agency: Agency
  readonly ports: CasePorts
  readonly officer: Actor
  readonly leader: Actor
  readonly goTo: (date: string) => void
  /** Settings of the agency, as typed. */
  readonly set: (typed: Readonly<Record<string, string>>) => Promise<void>
  readonly register: (change?: Partial<NewCase>) => Promise<CaseRecord>
  /** As a report of the agency that was read from a file. */
  readonly keepReport: (report: Report, year: number) => Promise<void>
  /** A case whose events are known already. */
  readonly live: (events: readonly CaseEvent[]) => Promise<void>
  readonly registerFor: (agency: Agency, officer: Actor) => Promise<CaseRecord>
  /** Takes a step on the day it is; throws when it is refused. */
  readonly act: (record: CaseRecord, command: CommandOf, actor?: Actor) => Promise<CaseRecord>
  readonly try: (record: CaseRecord, command: CommandOf, actor?: Actor) => Promise<Result<CaseRecord, Failure>>
}

type CommandOf = CaseCommand extends infer C ? (C extends { readonly day: LocalDate } ? Omit<C, 'day'> : never) : never

const BLANK: Omit<CaseRecord, 'agencyId' | 'id' | 'number'> = {
  ...{
    kind: 'disclosure',
    channel: 'inPerson',
    status: 'arrived',
    column: 'other',
    title: '',
    arrived: day('2025-01-01'),
  },
  ...{ received: null, closed: null, row: null, sectionId: null, handlerId: null, due: null, dueWhat: null },
  ...{ waitingFor: null, awaits: null, provisional: false, asked: null, codeDigest: null, version: 1 },
  createdAt: '2025-01-01T00:00:00.000Z' as CaseRecord['createdAt'],
}

/** Nobody approves what they decided themselves. */
const LEADER = '00000000-0000-7000-8000-0000000000f3' as Id

export async function caseOffice(today = '2025-03-03'): Promise<CaseOffice> {
  let now: LocalDate = day(today)
  const clock: Clock = { now: () => `${now}T02:00:00.000Z` as ReturnType<Clock['now']>, today: () => now }
  const agency = await newAgency()
  const ports: CasePorts = {
    storage: await testStorage(),
    sealer: testSealer(),
    ids: uuidIds(),
    digest: sha256,
    clock,
  }
  const officer = staffWith(['officer'], { agencyId: agency.id })
  const leader = staffWith(['leader'], { agencyId: agency.id, accountId: LEADER })
  const attempt: CaseOffice['try'] = ({ agencyId, id, version }, command, actor = officer) =>
    actOnCase(ports, actor, { agencyId, id, version, command: { ...command, day: now } as CaseCommand })
  return {
    ...{ agency, ports, officer, leader },
    goTo: (date) => {
      now = day(date)
    },
    set: (typed) =>
      ports.storage.write(async (store) => {
        for (const [name, value] of Object.entries(typed)) await store.settings.put(agency.id, name, value, clock.now())
      }),
    keepReport: (report, year) =>
      ports.storage.write(async (store) => {
        const source = aSource(agency.id)
        await store.reports.addSource(source)
        const reading = aReading(source, ports.ids.next(), report)
        await store.reports.add(aRecord(reading, year))
        await store.reports.addReading(reading)
      }),
    live: (events) =>
      ports.storage.write(async (store) => {
        const record = { ...BLANK, agencyId: agency.id, id: ports.ids.next(), number: ports.ids.next() }
        await store.cases.add({ record, sealedState: null }, [])
        const context = await caseContext(store, clock, officer, agency.id)
        const { record: lived, state } = await append(ports, store, { record, state: null }, events, context)
        await store.cases.change({ record: lived, sealedState: sealState(ports.sealer, agency.id, state) }, 1)
      }),
    registerFor: async (other, by) => granted(await registerCase(ports, by, aCase(other, now))),
    register: async (change = {}) => granted(await registerCase(ports, officer, { ...aCase(agency, now), ...change })),
    act: async (record, command, actor) => granted(await attempt(record, command, actor)),
    try: attempt,
  }
}

export function granted<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(`refused: ${result.error.code} ${JSON.stringify(result.error.params)}`)
  return result.value
}

/** An application handed in today. */
export const aCase = ({ id: agencyId }: Agency, today: LocalDate): NewCase => ({
  agencyId,
  title: '',
  applicants: [
    {
      facts: {
        ...NO_CONTACT,
        name: '马小云',
        identity: { kind: 'identityCard', number: '11010519491231002X' },
        phone: '13800138000',
      },
      nature: 'natural',
    },
  ],
  agent: null,
  handlerId: null,
  codeDigest: null,
  command: {
    type: 'registerApplication',
    day: today,
    kind: 'disclosure',
    channel: 'inPerson',
    confirmedOn: null,
    acceptanceShown: false,
    cannotWrite: false,
    request: {
      subject: '电子商务进农村项目资金拨付明细',
      description: '2023 至 2024 年的资金拨付明细',
      documentNumber: null,
      carrier: 'paper',
      way: 'post',
    },
    identityProof: true,
    splitFrom: null,
  },
})
