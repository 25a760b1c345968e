import type { FormProblem } from '#core/application/index'
import { type Failure, tell } from '#core/shared/index'

export const sentenceOf = (failure: Failure): string => {
  const { message, hint } = tell(failure)
  return `${message.zh}${hint.zh}`
}

/** What is wrong in the fields of a form, in words. */
export const problemsTold = <Field extends string>(problems: readonly FormProblem<Field>[]) =>
  problems.map(({ field, failure }) => ({ field, message: tell(failure).message.zh }))
