import {
  type Failure,
  failure,
  identityNumberFault,
  type LocalDate,
  mobileNumberFault,
  parseCreditCode,
} from '#core/shared/index'

/** Who somebody outside the agency is, and how to reach them (REG-29a): an applicant, an agent, a third party. Rests sealed. */
export interface PartyFacts {
  /** Of a person or an organisation, up to 200 characters of any script. */
  readonly name: string
  readonly identity: {
    readonly kind: 'identityCard' | 'passport' | 'creditCode' | 'other'
    readonly number: string
  } | null
  /** Of an organisation. */
  readonly representative: string | null
  /** Of an organisation. */
  readonly contactPerson: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly address: string | null
  readonly postcode: string | null
  readonly fax: string | null
}

export const NO_CONTACT: Omit<PartyFacts, 'name'> = {
  ...{ identity: null, representative: null, contactPerson: null, phone: null },
  ...{ email: null, address: null, postcode: null, fax: null },
}

const LONGEST = 200

/** What makes the facts unusable. */
export function partyFault({ name, ...facts }: PartyFacts): Failure | null {
  if (name.trim() === '') return failure('party-name-required')
  const { identity, ...texts } = facts
  const all = [name, identity?.number ?? '', ...Object.values(texts)]
  const isTooLong = all.some((text) => text !== null && [...text].length > LONGEST)
  return isTooLong ? failure('party-text-too-long', { longest: LONGEST }) : null
}

/** What is worth a second look, and holds nobody up: a wrong check digit may be a slip of the pen, the application counts all the same. */
export function partyCautions({ identity, phone }: PartyFacts, today: LocalDate): readonly Failure[] {
  const number = identity?.number ?? ''
  const found = [
    identity?.kind === 'identityCard' ? identityNumberFault(number, today) : null,
    identity?.kind === 'creditCode' ? creditCodeFault(number) : null,
    phone !== null && /^1\d{10}$/.test(phone) ? mobileNumberFault(phone) : null,
  ]
  return found.filter((fault) => fault !== null)
}

function creditCodeFault(number: string): Failure | null {
  const parsed = parseCreditCode(number)
  return parsed.ok ? null : parsed.error
}

/** The form in which numbers and names are compared: full-width and blanks do not part equal ones. */
export const comparable = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()

/** Only a body has a credit code or somebody who stands for it. Who has neither may be a natural person. */
export const isBody = ({ identity, representative, contactPerson }: PartyFacts): boolean =>
  identity?.kind === 'creditCode' || [representative, contactPerson].some((text) => (text ?? '').trim() !== '')

/**
 * What a page shows of somebody unasked: `马**` of a natural person, whose full name is asked for apart, each look recorded;
 * the name of a body is no personal information (Personal Information Protection Law, Art. 4) and stands whole.
 */
export function shownName(name: string, isPerson: boolean): string {
  const whole = name.trim()
  const [first = ''] = [...whole]
  return isPerson ? `${first}**` : whole
}
