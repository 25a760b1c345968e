import type { StepType } from '#core/application/index'
import type { Field } from './field.ts'
import { ANSWERING_FORMS } from './forms-answering.ts'
import { HANDLING_FORMS } from './forms-handling.ts'

/** What to fill in before each step of a case. The server and the core check it; here it is only asked for. */
const FORMS: { readonly [T in StepType]: readonly Field[] } = { ...HANDLING_FORMS, ...ANSWERING_FORMS }

const isStep = (command: string): command is StepType => Object.hasOwn(FORMS, command)

export const fieldsOf = (command: string): readonly Field[] => (isStep(command) ? FORMS[command] : [])
