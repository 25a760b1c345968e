import { NO_CONTACT, type PartyFacts, partyCautions } from '#core/application/index'
import { type LocalDate, tell } from '#core/shared/index'
import { say, t } from '../language/say.ts'

/** Somebody outside the agency as a form holds it: every field a text. */
export interface PartyForm {
  readonly name: string
  readonly identityKind: string
  readonly identityNumber: string
  readonly representative: string
  readonly contactPerson: string
  readonly phone: string
  readonly email: string
  readonly address: string
  readonly postcode: string
  readonly fax: string
}

export const EMPTY_PARTY: PartyForm = {
  ...{ name: '', identityKind: 'identityCard', identityNumber: '', representative: '', contactPerson: '' },
  ...{ phone: '', email: '', address: '', postcode: '', fax: '' },
}

type IdentityKind = NonNullable<PartyFacts['identity']>['kind']

export const IDENTITY_KINDS = {
  identityCard: t('居民身份证', 'identity card'),
  passport: t('护照、通行证', 'passport'),
  creditCode: t('统一社会信用代码', 'credit code'),
  other: t('其他证件', 'other'),
} as const satisfies Record<IdentityKind, unknown>

const isIdentityKind = (kind: string): kind is IdentityKind => Object.hasOwn(IDENTITY_KINDS, kind)
const given = (text: string): string | null => (text.trim() === '' ? null : text.trim())

export function partyOf(form: PartyForm): PartyFacts {
  const number = given(form.identityNumber)
  const kind = isIdentityKind(form.identityKind) ? form.identityKind : 'other'
  return {
    ...NO_CONTACT,
    name: form.name.trim(),
    identity: number === null ? null : { kind, number },
    representative: given(form.representative),
    contactPerson: given(form.contactPerson),
    phone: given(form.phone),
    email: given(form.email),
    address: given(form.address),
    postcode: given(form.postcode),
    fax: given(form.fax),
  }
}

/** Slips of the pen to point at while typing. The application counts all the same, so nothing is refused for them. */
export const slipsOf = (form: PartyForm, today: string): readonly string[] =>
  partyCautions(partyOf(form), today as LocalDate).map((fault) => say(tell(fault).message))

/** What may rest in a draft on this computer: no number of an identity paper. */
export const withoutIdentity = (form: PartyForm): PartyForm => ({ ...form, identityNumber: '' })
