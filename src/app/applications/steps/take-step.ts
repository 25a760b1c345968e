import { type Caution, cautionsOf, clockOf, tellEvent } from '#core/application/index'
import { type Bilingual, err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../../permissions.ts'
import type { Actor, CaseRecord, Staff, Store } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { type Advanced, advance } from '../advance.ts'
import { caseContext } from '../case-context.ts'
import { nameSections, sectionNames } from '../name-sections.ts'
import type { CasePorts } from '../ports.ts'
import { type OneCase, reachOpenCase } from '../reach-case.ts'
import type { StepWish } from '../step-wish.ts'
import { commandOf } from './wishes.ts'

export interface StepAct extends OneCase {
  readonly version: number
  readonly wish: StepWish
}

interface Taken extends Advanced {
  readonly cautions: readonly Caution[]
  readonly replyDue: LocalDate | null
}

/** Takes a step of a case as a person asks for it, with all that goes with it, or nothing of it. */
export async function takeStep(ports: CasePorts, actor: Actor, act: StepAct): Promise<Result<CaseRecord, Failure>> {
  const staff = permitStaff(actor, `case/${act.wish.type}`)
  if (!staff.ok) return staff
  return transact(ports.storage, async (store) => {
    const taken = await takeWithin(ports, store, staff.value, act)
    return taken.ok ? ok(taken.value.record) : taken
  })
}

export interface TriedStep {
  /** What the history would say. */
  readonly would: readonly Bilingual[]
  readonly cautions: readonly Caution[]
  /** The last day of the reply period as it would be then; null where none runs. */
  readonly replyDue: LocalDate | null
}

/** What a step would bring and what deserves a second look. All of it is undone. */
export async function tryStep(ports: CasePorts, actor: Actor, act: StepAct): Promise<Result<TriedStep, Failure>> {
  const staff = permitStaff(actor, `case/${act.wish.type}`)
  if (!staff.ok) return staff
  let found: Result<Taken, Failure> | null = null
  let sections: ReadonlyMap<string, string> = new Map()
  await transact(ports.storage, async (store) => {
    found = await takeWithin(ports, store, staff.value, act)
    sections = await sectionNames(store, act.agencyId)
    // A refusal rolls everything back, and that is what is wanted here.
    return err(failure('conflict'))
  })
  return told(found, sections)
}

function told(found: Result<Taken, Failure> | null, sections: ReadonlyMap<string, string>): Result<TriedStep, Failure> {
  if (found === null) return err(failure('conflict'))
  if (!found.ok) return found
  const { events, cautions, replyDue } = found.value
  return ok({ would: events.map((event) => tellEvent(nameSections(event, sections)).text), cautions, replyDue })
}

async function takeWithin(
  ports: CasePorts,
  store: Store,
  staff: Staff,
  { version, wish, ...one }: StepAct,
): Promise<Result<Taken, Failure>> {
  const reached = await reachOpenCase(ports, store, staff, `case/${wish.type}`, one)
  if (!reached.ok) return reached
  const { record, state } = reached.value
  if (record.version !== version) return err(failure('conflict'))
  const context = await caseContext(store, ports.clock, staff, one.agencyId)
  const command = await commandOf({ ports, store, staff, record, state, context }, wish)
  if (!command.ok) return command
  const advanced = await advance(ports, store, staff, reached.value, command.value, context)
  if (!advanced.ok) return advanced
  const reply = clockOf(advanced.value.state, context).find(({ what }) => what === 'reply' || what === 'order')
  const cautions = cautionsOf(state, command.value, context)
  return ok({ ...advanced.value, cautions, replyDue: reply?.due.due ?? null })
}
