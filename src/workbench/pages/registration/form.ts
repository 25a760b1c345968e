import type { registerCase } from '#contract/api/cases/cases'
import type { BodyOf } from '#contract/endpoint'
import { type ApplicantNature, type CaseKind, CHANNELS, type Channel } from '#core/application/index'
import { EMPTY_PARTY, type PartyForm, partyOf, withoutIdentity } from '../../fields/party.ts'
import { EMPTY_REQUEST, type RequestForm, requestOf } from '../../fields/request.ts'

export interface ApplicantForm {
  readonly nature: ApplicantNature
  readonly party: PartyForm
}

/** An application as it is taken down, whatever way it came. */
export interface RegistrationForm {
  readonly kind: CaseKind
  readonly channel: Channel
  readonly day: string
  /** Empty = both sides have not confirmed yet: the case waits for it (REG-31). */
  readonly confirmedOn: string
  readonly cannotWrite: boolean
  readonly applicants: readonly ApplicantForm[]
  readonly agent: { readonly party: PartyForm; readonly authorised: boolean } | null
  readonly request: RequestForm
  readonly identityProof: boolean
  readonly title: string
  readonly mine: boolean
}

export const EMPTY_APPLICANT: ApplicantForm = { nature: 'natural', party: EMPTY_PARTY }

export const emptyForm = (today: string): RegistrationForm => ({
  ...{ kind: 'disclosure', channel: 'registeredMail', day: today, confirmedOn: '', cannotWrite: false },
  ...{
    applicants: [EMPTY_APPLICANT],
    agent: null,
    request: EMPTY_REQUEST,
    identityProof: false,
    title: '',
    mine: true,
  },
})

/** Whether the day of receipt waits for the confirmation of both sides. */
export const waitsForConfirmation = (channel: Channel): boolean => CHANNELS[channel].ground === 'confirmed'

/** Natural persons are the only kind that is no organisation. */
export const isOrganisation = (nature: ApplicantNature): boolean => nature !== 'natural'

export function registrationOf(form: RegistrationForm, accountId: string): BodyOf<typeof registerCase> {
  const { kind, channel, day, applicants, agent, identityProof, title } = form
  return {
    ...{ kind, channel, day, identityProof, title: title.trim(), acceptanceShown: false },
    confirmedOn: waitsForConfirmation(channel) && form.confirmedOn !== '' ? form.confirmedOn : null,
    cannotWrite: channel === 'oral' && form.cannotWrite,
    applicants: applicants.map(({ nature, party }) => ({ nature, facts: partyOf(party) })),
    agent: agent && { facts: partyOf(agent.party), authorised: agent.authorised },
    request: requestOf(form.request),
    handlerId: form.mine ? accountId : null,
  }
}

/** What may rest in a draft on this computer. */
export const storableForm = (form: RegistrationForm): RegistrationForm => ({
  ...form,
  applicants: form.applicants.map((one) => ({ ...one, party: withoutIdentity(one.party) })),
  agent: form.agent && { ...form.agent, party: withoutIdentity(form.agent.party) },
})

/** Whether what lies in a draft is a form of this version. */
export const isForm = (value: unknown): value is RegistrationForm =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(emptyForm('')).every((name) => Object.hasOwn(value, name)) &&
  Array.isArray((value as RegistrationForm).applicants)
