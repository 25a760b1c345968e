import { type ApplicantNature, type CaseCommand, decide, type PartyFacts, partyFault } from '#core/application/index'
import { err, type Failure, ok, type Result, yearOf } from '#core/shared/index'
import type { Actor, AgencyId, CaseRecord, Id, Store } from '../ports.ts'
import { recordAct } from '../transact.ts'
import { append } from './append.ts'
import { sealState } from './case-box.ts'
import { caseContext } from './case-context.ts'
import { enterParty } from './enter-party.ts'
import type { CasePorts } from './ports.ts'

type Registration = CaseCommand<'registerApplication'>

/** An application with the people behind it: everything that the register takes down (DOC-2). */
export interface NewCase {
  readonly agencyId: AgencyId
  /** What the office calls it; empty = the subject of the request. */
  readonly title: string
  readonly applicants: readonly { readonly facts: PartyFacts; readonly nature: ApplicantNature }[]
  readonly agent: { readonly facts: PartyFacts; readonly authorised: boolean } | null
  readonly command: Omit<Registration, 'applicants' | 'agent'>
  readonly handlerId: Id | null
  /** The digest of the code by which the applicant follows it. */
  readonly codeDigest: string | null
}

const LONGEST_TITLE = 80

/** `2025-003` */
export const caseNumber = (year: number, serial: number): string => `${year}-${String(serial).padStart(3, '0')}`

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
  const context = await caseContext(store, ports.clock, actor, agencyId)
  const parties = []
  for (const { facts, nature } of applicants)
    parties.push({ partyId: (await enterParty(ports, store, agencyId, facts)).id, nature })
  const agentParty = agent && (await enterParty(ports, store, agencyId, agent.facts))
  const events = decide(
    null,
    {
      ...command,
      applicants: parties,
      agent: agent && agentParty && { partyId: agentParty.id, authorised: agent.authorised },
    },
    context,
  )
  if (!events.ok) return events
  const year = yearOf(command.day)
  const blank: CaseRecord = {
    ...{ agencyId, id: ports.ids.next(), kind: command.kind, channel: command.channel, status: 'arrived' },
    number: caseNumber(year, await store.cases.nextNumber(agencyId, year)),
    title: (wish.title.trim() || command.request.subject.trim() || command.request.description.trim()).slice(
      0,
      LONGEST_TITLE,
    ),
    ...{ column: 'other', arrived: command.day, received: null, closed: null, row: null, sectionId: null },
    ...{ due: null, dueWhat: null, waitingFor: null, provisional: false, version: 1 },
    ...{ handlerId: wish.handlerId, codeDigest: wish.codeDigest, createdAt: ports.clock.now() },
  }
  const partyIds = [...parties.map(({ partyId }) => partyId), ...(agentParty ? [agentParty.id] : [])]
  await store.cases.add({ record: blank, sealedState: null }, partyIds)
  const entered = await append(ports, store, { record: blank, state: null }, events.value, context)
  const sealedState = sealState(ports.sealer, agencyId, entered.state)
  await store.cases.change({ record: entered.record, sealedState }, blank.version)
  const detail = { number: blank.number, channel: blank.channel }
  await recordAct(ports, store, actor, { agencyId, action: 'case.applicationArrived', objectId: blank.id, detail })
  return ok({ ...entered.record, version: blank.version + 1 })
}
