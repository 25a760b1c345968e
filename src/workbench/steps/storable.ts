import { type PartyForm, withoutIdentity } from '../fields/party.ts'
import type { Field, Values } from './field.ts'

/** What of a form may rest in a draft on this computer. */
export const storable = (fields: readonly Field[], values: Values): Values =>
  Object.fromEntries(
    fields.map(({ name, kind }) => [
      name,
      kind === 'party' ? withoutIdentity(values[name] as PartyForm) : values[name],
    ]),
  )
