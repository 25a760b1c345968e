import { type CorrectedForm, storableApplicant } from '../fields/applicant.ts'
import { type PartyForm, withoutIdentity } from '../fields/party.ts'
import type { Field, Values } from './field.ts'

function kept(kind: Field['kind'], value: unknown): unknown {
  if (kind === 'party') return withoutIdentity(value as PartyForm)
  return kind === 'applicant' ? storableApplicant(value as CorrectedForm) : value
}

/** What of a form may rest in a draft on this computer. */
export const storable = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(fields.map(({ name, kind }) => [name, kept(kind, values[name])]))
