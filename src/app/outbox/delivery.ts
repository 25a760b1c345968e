import type { Bilingual, Result } from '#core/shared/index'

/** Why something did not arrive, as a word for the administrator; `final`: it never will. */
export interface DeliveryFault {
  readonly fault: string
  readonly final: boolean
}

export type Delivered = Result<null, DeliveryFault>

export interface Mail {
  /** Makes it one mail for the reader's program, however often it is sent. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

export interface Mailer {
  readonly send: (mail: Mail) => Promise<Delivered>
}

export interface WebhookCall {
  readonly id: string
  readonly url: string
  /** Signs the body. */
  readonly secret: string
  readonly body: string
}

/** Calls other systems, and never one that it must not reach. */
export interface Caller {
  /** What is wrong with an address, or null. */
  readonly fault: (url: string) => Bilingual | null
  readonly call: (call: WebhookCall) => Promise<Delivered>
}
