import { type Failure, failure } from '#core/shared/index'
import type { Digest } from '../../audit-chain.ts'
import { later } from '../../moments.ts'
import type { AgencyId, Clock, Id, Ids, Instant } from '../../ports.ts'
import type { Sealer } from '../../secrets.ts'
import { sealJson } from '../sealed-json.ts'

/** What a form of the portal carries: which one it is, when it was opened, and what was reviewed. Sealed, so that nobody makes one up. */
export interface FormPass {
  readonly id: Id
  readonly openedAt: Instant
  /** Of the reviewed content; null before the review. */
  readonly content: string | null
}

type FormKind = 'apply' | 'complain'

const scope = (agencyId: AgencyId, kind: FormKind) => ({ agencyId, purpose: `online.form.${kind}` })

/** A person needs longer to fill a form in; a program does not [C]. */
const LEAST_SECONDS = 3
/** Over night; after that the content is confirmed once more [C]. */
const LONGEST_HOURS = 24

/** Until when a form that was sent may come again. */
export const keptSince = (now: Instant): Instant => later(now, -2 * LONGEST_HOURS * 3_600_000)

export const newPass = ({ clock, ids }: { readonly clock: Clock; readonly ids: Ids }): FormPass => ({
  id: ids.next(),
  openedAt: clock.now(),
  content: null,
})

export const sealPass = (sealer: Sealer, agencyId: AgencyId, kind: FormKind, pass: FormPass): Uint8Array =>
  sealJson(sealer, scope(agencyId, kind), pass)

/** Null for what is none of ours. */
export function openPass(sealer: Sealer, agencyId: AgencyId, kind: FormKind, sealed: Uint8Array): FormPass | null {
  const text = sealer.open(scope(agencyId, kind), sealed)
  return text.ok ? (JSON.parse(text.value) as FormPass) : null
}

/** What keeps a form from being taken in: it was never opened, came back too soon, or lay open too long. */
export function passFault(pass: FormPass | null, now: Instant): Failure | null {
  if (pass === null || now > later(pass.openedAt, LONGEST_HOURS * 3_600_000)) return failure('form-too-old')
  return now < later(pass.openedAt, LEAST_SECONDS * 1000) ? failure('form-too-fast', { seconds: LEAST_SECONDS }) : null
}

/** What a form says, in the order of its fields. */
export const contentDigest = (digest: Digest, texts: Readonly<Record<string, string>>): string =>
  digest(JSON.stringify(Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1))))
