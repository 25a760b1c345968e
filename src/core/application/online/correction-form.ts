import { err, ok, type Result } from '#core/shared/index'
import type { CorrectionCause, RequestText } from '../case/parts.ts'
import type { PartyFacts } from '../party.ts'
import { CORRECTION_FIELDS, type CorrectionField, IDENTITY_KINDS, keysOf } from './fields.ts'
import { type FormProblem, type FormTexts, type Hearing, hearing, manyLines, oneLine, orNull } from './hearing.ts'
import { type Contact, contactFrom, NEEDED_LINE, requestFrom } from './request-form.ts'

export type CorrectionTexts = FormTexts<CorrectionField>

/** What the applicant put right. Null = was not asked for, and stays as it is. */
export interface OnlineCorrection {
  readonly request: RequestText | null
  readonly contact: (Contact & Pick<PartyFacts, 'identity'>) | null
  /** The good reason of a late correction (REG-30.4). */
  readonly excuse: string | null
}

const LINES: readonly CorrectionField[] = ['description', 'excuse']

export const correctionTexts = (field: (name: CorrectionField) => string): CorrectionTexts =>
  Object.fromEntries(
    keysOf(CORRECTION_FIELDS).map((name) => [name, (LINES.includes(name) ? manyLines : oneLine)(field(name))]),
  ) as CorrectionTexts

/** What stands in the form when it is opened: what is known. */
export const knownTexts = (request: RequestText, facts: PartyFacts | null): CorrectionTexts => ({
  ...{ subject: request.subject, description: request.description, documentNumber: request.documentNumber ?? '' },
  ...{ carrier: request.carrier ?? '', way: request.way ?? '', excuse: '' },
  ...{ identityKind: facts?.identity?.kind ?? '', identityNumber: facts?.identity?.number ?? '' },
  ...{ phone: facts?.phone ?? '', email: facts?.email ?? '' },
  ...{ address: facts?.address ?? '', postcode: facts?.postcode ?? '' },
})

/** Which parts of the form a notice asks for (REG-30a). */
export const asksPerson = (causes: readonly CorrectionCause[]): boolean => causes.includes('identityOrContact')
export const asksRequest = (causes: readonly CorrectionCause[]): boolean =>
  causes.some((c) => c !== 'identityOrContact')

/** What a form puts right of the causes that the notice named. */
export function correctionFrom(
  texts: CorrectionTexts,
  causes: readonly CorrectionCause[],
  known: Pick<Contact, 'email' | 'address'>,
): Result<OnlineCorrection, readonly FormProblem<CorrectionField>[]> {
  const heard = hearing(texts, CORRECTION_FIELDS)
  const contact = asksPerson(causes) ? personFrom(heard, texts) : null
  const request = asksRequest(causes) ? requestFrom(heard, texts, contact ?? known) : null
  const excuse = orNull(heard.lines('excuse', { longest: 1000, isNeeded: false }))
  return heard.problems.length > 0 ? err(heard.problems) : ok({ request, contact, excuse })
}

function personFrom(heard: Hearing<CorrectionField>, texts: CorrectionTexts): OnlineCorrection['contact'] {
  const contact = contactFrom(heard, texts)
  const kind = heard.choice('identityKind', keysOf(IDENTITY_KINDS))
  const number = heard.line('identityNumber', NEEDED_LINE)
  return { ...contact, identity: kind && { kind, number } }
}
