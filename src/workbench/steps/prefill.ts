import { requestForm } from '../fields/request.ts'
import type { Values } from './field.ts'
import type { ShownCase } from './shown.ts'

type Known = Pick<ShownCase, 'record' | 'content'>

/** The head decides on what the Office asked for. */
const extension = ({ content }: Known): Values =>
  content?.proposal ? { days: String(content.proposal.days), reason: content.proposal.reason } : {}

/** As it stands in the register: what is left alone is not corrected. */
const registration = ({ record, content }: Known): Values => ({
  ...{ channel: record.channel, arrived: record.arrived, received: record.received ?? '' },
  ...(content && { request: requestForm(content.request) }),
})

const PREFILLS: Readonly<Record<string, (known: Known) => Values>> = {
  extendReply: extension,
  correctRegistration: registration,
}

/** What the case says already of what a step asks for. */
export const prefilled = (command: string, known: Known): Values => PREFILLS[command]?.(known) ?? {}
