import {
  type ApplyField,
  type ApplyTexts,
  applicationFrom,
  type FormProblem,
  type OnlineApplication,
  partyCautions,
} from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permit } from '../../permissions.ts'
import type { Actor } from '../../ports.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { contentDigest, newPass, openPass, passFault, sealPass } from './form-pass.ts'
import { type ApplyPlace, applyPlace } from './show-apply.ts'

export interface SentForm {
  readonly texts: ApplyTexts
  /** As the form carried it; empty when it carried none. */
  readonly pass: Uint8Array
  /** Of the field that people leave empty. */
  readonly trap: string
}

export interface ReviewedApplication extends ApplyPlace {
  readonly pass: Uint8Array
  readonly outcome:
    | { readonly kind: 'ready'; readonly application: OnlineApplication; readonly cautions: readonly Failure[] }
    | {
        readonly kind: 'wrong'
        readonly problems: readonly FormProblem<ApplyField>[]
        readonly refusal: Failure | null
      }
}

/** What will be sent, for a last look. Nothing of it is kept; the pass of the page binds what was seen. */
export async function reviewApplication(
  ports: FilePorts,
  actor: Actor,
  { texts, pass: sent, trap }: SentForm,
): Promise<Result<ReviewedApplication, Failure>> {
  const permitted = permit(actor, 'review-application')
  if (!permitted.ok) return permitted
  const place = await ports.storage.read(applyPlace)
  if (!place.ok) return place
  if (!place.value.channels.online) return err(failure('apply-closed'))
  const { sealer, clock, digest } = ports
  const { id: agencyId } = place.value.agency
  const opened = openPass(sealer, agencyId, 'apply', sent)
  const refusal = trap === '' ? passFault(opened, clock.now()) : failure('form-trap-filled')
  const tooOld = refusal?.code === 'form-too-old'
  const pass = opened === null || tooOld ? newPass(ports) : opened
  const read = applicationFrom(texts)
  const shown = (content: string | null) => sealPass(sealer, agencyId, 'apply', { ...pass, content })
  // A form that is too old is confirmed by the look at the review.
  if (read.ok && (refusal === null || tooOld)) {
    const cautions = partyCautions(read.value.applicant, clock.today())
    const outcome = { kind: 'ready', application: read.value, cautions } as const
    return ok({ ...place.value, pass: shown(contentDigest(digest, texts)), outcome })
  }
  const problems = read.ok ? [] : read.error
  return ok({ ...place.value, pass: shown(null), outcome: { kind: 'wrong', problems, refusal } })
}
