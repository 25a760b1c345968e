import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { dayFault, tooLong } from './checks.ts'
import { register, registrationCautions } from './commands/register.ts'
import type { CaseCommand, CaseCommandType } from './commands.ts'
import type { CaseContext } from './context.ts'
import type { CaseEvent } from './events.ts'
import type { CaseState } from './state.ts'
import type { Caution, Step, StepType } from './step.ts'
import { STEPS } from './steps.ts'
import { TRANSITIONS } from './transitions.ts'

type Decision = Result<readonly CaseEvent[], Failure>

const barred = (state: CaseState | null, type: CaseCommandType): Failure | null => {
  const cell = TRANSITIONS[state?.kind ?? 'disclosure'][type][state?.status ?? 'unregistered']
  return cell === 'open' ? null : failure(cell.code, { rule: cell.rule })
}

function taken<T extends StepType>(state: CaseState, command: CaseCommand<T>, context: CaseContext): Decision {
  const step: Step<T> = STEPS[command.type]
  const fault = step.ready?.(state, command.day, context) ?? step.check?.(state, command, context)
  return fault ? err(fault) : ok(step.events(state, command, context))
}

/** What a command brings about, or the rule that forbids it. Null = no case yet. */
export function decide(state: CaseState | null, command: CaseCommand, context: CaseContext): Decision {
  const fault = barred(state, command.type) ?? dayFault(command.day, context.today) ?? tooLong(command)
  if (fault) return err(fault)
  if (command.type === 'registerApplication') return register(command, context)
  if (!state) throw new Error(`${command.type} is open without a case`)
  return taken(state, command, context)
}

/** Why a step is not open now, before anything is filled in; null = it is. */
export function whyNot(state: CaseState | null, type: CaseCommandType, context: CaseContext): Failure | null {
  const bar = barred(state, type)
  if (bar || !state || type === 'registerApplication') return bar
  return STEPS[type].ready?.(state, context.today, context) ?? null
}

function stepCautions<T extends StepType>(state: CaseState, command: CaseCommand<T>, context: CaseContext) {
  const step: Step<T> = STEPS[command.type]
  return step.cautions?.(state, command, context) ?? []
}

/** What is lawful in a command and worth a second look; asked after `decide` has taken it. */
export function cautionsOf(state: CaseState | null, command: CaseCommand, context: CaseContext): readonly Caution[] {
  if (command.type === 'registerApplication') return registrationCautions(command, context).filter((c) => c !== null)
  return state ? stepCautions(state, command, context).filter((c) => c !== null) : []
}
