import { type Failure, tell } from '#core/shared/index'

/** What is wrong and what to do, above a form that was refused. */
export function said(refusal: Failure | null): string | null {
  if (refusal === null) return null
  const { message, hint } = tell(refusal)
  return `${message.zh}${hint.zh}`
}
