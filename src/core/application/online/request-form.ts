import { failure } from '#core/shared/index'
import type { RequestText } from '../case/parts.ts'
import { CARRIERS, CONTACT_FIELDS, keysOf, REQUEST_FIELDS, WAYS } from './fields.ts'
import { type FormTexts, type Hearing, orNull } from './hearing.ts'

export type RequestField = keyof typeof REQUEST_FIELDS
export type ContactField = keyof typeof CONTACT_FIELDS

export const LINE = { longest: 200, isNeeded: false }
export const NEEDED_LINE = { longest: 200, isNeeded: true }
/** About four pages; more goes into an attachment. */
export const LONGEST_DESCRIPTION = 5000

const EMAIL = /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/

export interface Contact {
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly postcode: string | null
}

/** One way at least to reach the applicant: both sides confirm the receipt (REG-31). */
export function contactFrom(heard: Hearing<ContactField>, texts: FormTexts<ContactField>): Contact {
  const line = (field: ContactField): string | null => orNull(heard.line(field, LINE))
  const contact = { phone: line('phone'), email: line('email'), address: line('address'), postcode: line('postcode') }
  if (contact.email !== null && !EMAIL.test(contact.email)) heard.note('email', failure('form-email-wrong'))
  if (keysOf(CONTACT_FIELDS).every((field) => field === 'postcode' || texts[field].trim() === ''))
    heard.note('phone', failure('form-contact-missing'))
  return contact
}

/** What is asked for; null when the form or the way is not chosen. */
export function requestFrom(
  heard: Hearing<RequestField | ContactField>,
  texts: FormTexts<RequestField>,
  contact: Pick<Contact, 'email' | 'address'>,
): RequestText | null {
  const subject = heard.line('subject', LINE)
  const description = heard.lines('description', { longest: LONGEST_DESCRIPTION, isNeeded: false })
  const documentNumber = orNull(heard.line('documentNumber', LINE))
  if (`${subject}${description}${documentNumber ?? ''}` === '')
    heard.note('subject', failure('form-field-missing', { what: REQUEST_FIELDS.subject }))
  const carrier = heard.choice('carrier', keysOf(CARRIERS))
  const way = heard.choice('way', keysOf(WAYS))
  // REG-30a: post without an address, e-mail without a mailbox would have to be asked for.
  const needed = way === 'post' ? 'address' : way === 'email' ? 'email' : null
  if (way !== null && needed !== null && contact[needed] === null)
    heard.note(needed, failure('form-way-needs', { way: WAYS[way], what: CONTACT_FIELDS[needed] }))
  if (carrier === null || way === null || texts.way === '') return null
  return { subject: subject || (documentNumber ?? ''), description, documentNumber, carrier, way }
}
