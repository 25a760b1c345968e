import type { AgencyId, Id } from './ports.ts'
import type { SealScope } from './secrets.ts'

const of =
  (purpose: string) =>
  (agencyId: AgencyId): SealScope => ({ agencyId, purpose })

/** Bound to the very object, so that the content of one is not taken for that of another. */
const ofOne =
  (purpose: string) =>
  (agencyId: AgencyId, id: Id): SealScope => ({ agencyId, purpose: `${purpose} ${id}` })

/**
 * What is stored sealed, and what it is bound to. Whoever stores something new adds it here and to the registry of columns
 * (`adapters/database/resealing/sealed-columns.ts`), or a change of keys would not find it. What only travels through a browser has
 * its scope where it is made.
 */
export const STORED_SCOPES = {
  party: of('party'),
  caseState: of('application.state'),
  caseEvent: of('application.event'),
  letter: of('application.letter'),
  fairCopy: ofOne('application.fairCopy'),
  fileName: of('application.fileName'),
  file: ofOne('application.file'),
  comment: of('application.comment'),
  complaint: of('complaint'),
  contact: of('person.contact'),
  factor: ofOne('account.factor'),
  mailAddress: of('notification.address'),
  webhookSecret: of('webhook.secret'),
  keptAnswer: of('api.answer'),
  change: of('audit.change'),
} as const
