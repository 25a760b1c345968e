import type { Values } from '../../steps/field.ts'
import type { ShownCase, ShownStep } from '../../steps/shown.ts'

/** The step by which one does not agree, and what is settled in it by not agreeing. */
export interface Decline {
  readonly step: ShownStep
  readonly fixed: Values
}

/** A review says no in its own step, everything else in another one. */
const DECLINES: Readonly<Record<string, { readonly command: string; readonly fixed: Values }>> = {
  reviewReply: { command: 'reviewReply', fixed: { conclusion: 'return' } },
  approveReply: { command: 'returnReply', fixed: {} },
  extendReply: { command: 'declineExtension', fixed: {} },
}

export function declineOf({ steps }: Pick<ShownCase, 'steps'>, command: string): Decline | null {
  const way = DECLINES[command]
  const step = steps.find((one) => one.command === way?.command && one.mayTake)
  return way && step ? { step, fixed: way.fixed } : null
}

/** What one decides by agreeing: nobody is asked for it beside. */
export const settledBy = (command: string): Values => (command === 'reviewReply' ? { conclusion: 'agree' } : {})
