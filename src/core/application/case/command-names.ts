import type { Bilingual } from '#core/shared/index'
import type { CaseCommandType } from './commands.ts'
import type { StepType } from './step.ts'
import { STEP_TYPES, STEPS } from './steps.ts'

const STEP_NAMES = Object.fromEntries(STEP_TYPES.map((type) => [type, STEPS[type].name])) as Record<StepType, Bilingual>

/** What each command is called: the steps, and the one that begins a case. */
export const COMMAND_NAMES: Readonly<Record<CaseCommandType, Bilingual>> = {
  registerApplication: { zh: '登记申请', en: 'register an application' },
  ...STEP_NAMES,
}
