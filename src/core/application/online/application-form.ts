import { err, failure, ok, type Result } from '#core/shared/index'
import type { ApplicantNature } from '../case/commands.ts'
import type { RequestText } from '../case/parts.ts'
import { NO_CONTACT, type PartyFacts } from '../party.ts'
import { APPLY_FIELDS, type ApplyField, IDENTITY_KINDS, keysOf, NATURES } from './fields.ts'
import { type FormProblem, type FormTexts, type Hearing, hearing, manyLines, oneLine, orNull } from './hearing.ts'
import { contactFrom, LINE, NEEDED_LINE, requestFrom } from './request-form.ts'

export type ApplyTexts = FormTexts<ApplyField>

/** What somebody applies for, and who. */
export interface OnlineApplication {
  readonly nature: ApplicantNature
  readonly applicant: PartyFacts
  readonly agent: PartyFacts | null
  readonly request: RequestText
}

const FIELDS = keysOf(APPLY_FIELDS)

/** The form as it is carried on: what no browser would send back unchanged is gone. */
export const applyTexts = (field: (name: ApplyField) => string): ApplyTexts =>
  Object.fromEntries(
    FIELDS.map((name) => [name, (name === 'description' ? manyLines : oneLine)(field(name))]),
  ) as ApplyTexts

/** The application that a form tells, or everything that is wrong with it (REG-29a: what is missing here would have to be asked for by a correction). */
export function applicationFrom(texts: ApplyTexts): Result<OnlineApplication, readonly FormProblem<ApplyField>[]> {
  const heard = hearing(texts, APPLY_FIELDS)
  const nature = heard.choice('nature', keysOf(NATURES))
  const name = heard.line('name', NEEDED_LINE)
  const kind = heard.choice('identityKind', keysOf(IDENTITY_KINDS))
  const number = heard.line('identityNumber', NEEDED_LINE)
  const [representative, contactPerson] = [heard.line('representative', LINE), heard.line('contactPerson', LINE)]
  const contact = contactFrom(heard, texts)
  const agent = agentFrom(heard)
  const request = requestFrom(heard, texts, contact)
  if (heard.problems.length > 0 || nature === null || kind === null || request === null) return err(heard.problems)
  const organisation =
    nature === 'natural' ? {} : { representative: orNull(representative), contactPerson: orNull(contactPerson) }
  const applicant = { ...NO_CONTACT, ...contact, ...organisation, name, identity: { kind, number } }
  return ok({ nature, applicant, agent, request })
}

/** Who names an agent says who it is (T3-6); no name, no agent. */
function agentFrom(heard: Hearing<ApplyField>): PartyFacts | null {
  const name = heard.line('agentName', LINE)
  const number = heard.line('agentIdentityNumber', LINE)
  const phone = heard.line('agentPhone', LINE)
  if (`${name}${number}${phone}` === '') return null
  for (const [field, text] of [
    ['agentName', name],
    ['agentIdentityNumber', number],
  ] as const)
    if (text === '') heard.note(field, failure('form-field-missing', { what: APPLY_FIELDS[field] }))
  return { ...NO_CONTACT, name, phone: orNull(phone), identity: { kind: 'identityCard', number } }
}
