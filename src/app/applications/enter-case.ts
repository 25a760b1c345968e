import {
  type ApplicantNature,
  type CaseCommand,
  type CaseContext,
  decide,
  type PartyFacts,
  partyFault,
} from '#core/application/index'
import { err, type Failure, ok, type Result, yearOf } from '#core/shared/index'
import type { Actor, AgencyId, CaseParty, CaseRecord, Id, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { append } from './append.ts'
import { sealState } from './case-box.ts'
import { caseContext } from './case-context.ts'
import { enterParty } from './enter-party.ts'
import type { CasePorts } from './ports.ts'

type Registration = CaseCommand<'registerApplication'>

/** What the office says of a case beside the application itself. */
export interface CaseFacts {
  readonly agencyId: AgencyId
  /** What the office calls it; empty = the subject of the request. */
  readonly title: string
  readonly handlerId: Id | null
  /** The digest of the code by which the applicant follows it. */
  readonly codeDigest: string | null
}

/** An application with the people behind it: everything that the register takes down (DOC-2). */
export interface NewCase extends CaseFacts {
  readonly applicants: readonly { readonly facts: PartyFacts; readonly nature: ApplicantNature }[]
  readonly agent: { readonly facts: PartyFacts; readonly authorised: boolean } | null
  readonly command: Omit<Registration, 'applicants' | 'agent'>
}

const LONGEST_TITLE = 80

/** `2025-003` */
const caseNumber = (year: number, serial: number): string => `${year}-${String(serial).padStart(3, '0')}`

const titleOf = (title: string, { subject, description }: Registration['request']): string =>
  [...(title.trim() || subject.trim() || description.trim())].slice(0, LONGEST_TITLE).join('')

/** Takes an application into the register, within a transaction whose permission was checked. */
export async function enterCase(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  wish: NewCase,
): Promise<Result<CaseRecord, Failure>> {
  const { agencyId, applicants, agent, command } = wish
  const wrong = [...applicants, ...(agent ? [agent] : [])].map(({ facts }) => partyFault(facts)).find((f) => f !== null)
  if (wrong) return err(wrong)
  const parties = []
  for (const { facts, nature } of applicants)
    parties.push({ partyId: (await enterParty(ports, store, agencyId, facts)).id, nature })
  const agentParty = agent && (await enterParty(ports, store, agencyId, agent.facts))
  const context = await caseContext(store, ports.clock, actor, agencyId)
  const named = agent && agentParty && { partyId: agentParty.id, authorised: agent.authorised }
  return enterKnown(
    ports,
    store,
    actor,
    { ...wish, command: { ...command, applicants: parties, agent: named } },
    context,
  )
}

/** The same for people who are in the register already, such as those of an application that is split. */
export async function enterKnown(
  ports: CasePorts,
  store: Store,
  actor: Actor,
  { command, ...facts }: CaseFacts & { readonly command: Registration },
  context: CaseContext,
): Promise<Result<CaseRecord, Failure>> {
  const { agencyId } = facts
  const events = decide(null, command, context)
  if (!events.ok) return events
  const blank = await blankRecord(ports, store, command, facts)
  await store.cases.add({ record: blank, sealedState: null }, partiesOf(command))
  const entered = await append(ports, store, { record: blank, state: null }, events.value, context)
  const sealedState = sealState(ports.sealer, agencyId, entered.state)
  await store.cases.change({ record: entered.record, sealedState }, blank.version)
  const detail = { number: blank.number, channel: blank.channel }
  await recordAct(ports, store, actor, { agencyId, action: 'case.applicationArrived', objectId: blank.id, detail })
  await store.publicRevision.advance()
  return ok({ ...entered.record, version: blank.version + 1 })
}

const partiesOf = ({ applicants, agent }: Registration): readonly CaseParty[] => [
  ...applicants.map(
    ({ partyId }, i): CaseParty => ({ partyId: partyId as Id, role: i === 0 ? 'applicant' : 'jointApplicant' }),
  ),
  ...(agent ? [{ partyId: agent.partyId as Id, role: 'agent' } as const] : []),
]

async function blankRecord(
  ports: CasePorts,
  store: Store,
  { day, kind, channel, request }: Registration,
  { agencyId, title, handlerId, codeDigest }: CaseFacts,
): Promise<CaseRecord> {
  const year = yearOf(day)
  return {
    ...{ agencyId, id: ports.ids.next(), kind, channel, status: 'arrived', handlerId, codeDigest },
    number: caseNumber(year, await store.cases.nextNumber(agencyId, year)),
    title: titleOf(title, request),
    ...{ column: 'other', arrived: day, received: null, closed: null, row: null, sectionId: null },
    ...{ due: null, dueWhat: null, waitingFor: null, awaits: null, provisional: false, asked: null },
    ...{ version: 1, createdAt: ports.clock.now() },
  }
}
