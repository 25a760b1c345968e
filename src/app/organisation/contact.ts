import { type Contact, NO_CONTACT, plainText } from '#core/organisation/index'
import { openJson, sealJson } from '../applications/sealed-json.ts'
import type { Person } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'

/** Who may read a contact opens it with this. */
export type ContactOf = (person: Pick<Person, 'agencyId' | 'contact'>) => Contact

export const openedBy =
  (sealer: Sealer): ContactOf =>
  ({ agencyId, contact }) =>
    contact === null ? NO_CONTACT : openJson<Contact>(sealer, STORED_SCOPES.contact(agencyId), contact)

/** For whoever may not. */
export const untold: ContactOf = () => NO_CONTACT

/** A contact as typed, sealed; one that says the same stays in its seal, so that nothing seems to have changed. */
export function sealedContact(
  sealer: Sealer,
  was: Pick<Person, 'agencyId' | 'contact'>,
  { email, phone }: Contact,
): Person['contact'] {
  const is: Contact = { email: plainText(email), phone: plainText(phone) }
  const old = openedBy(sealer)(was)
  if (old.email === is.email && old.phone === is.phone) return was.contact
  if (is.email === '' && is.phone === '') return null
  return sealJson(sealer, STORED_SCOPES.contact(was.agencyId), is)
}

/** A person as the trail keeps them: in one seal with the rest, so that it is read after a change of keys too. */
export const forTrail = (sealer: Sealer, person: Person): object => ({
  ...person,
  contact: person.contact && openedBy(sealer)(person),
})
