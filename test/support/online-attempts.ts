import { applyOnline } from '#app/applications/online/apply'
import { complain, showComplaintForm } from '#app/applications/online/complain'
import { correctOnline } from '#app/applications/online/correct-online'
import { findPublished } from '#app/applications/online/find-published'
import type { ONLINE_POLICY } from '#app/applications/online/online-policy'
import { openFollowed } from '#app/applications/online/open-followed'
import { listComplaints, readComplaint } from '#app/applications/online/read-complaints'
import { readReply } from '#app/applications/online/read-reply'
import { reviewApplication } from '#app/applications/online/review-application'
import { sendPaymentProof } from '#app/applications/online/send-payment-proof'
import { showApply } from '#app/applications/online/show-apply'
import { showFollowed } from '#app/applications/online/show-followed'
import { withdrawOnline } from '#app/applications/online/withdraw-online'
import type { Actor, Id } from '#app/ports'
import { complaintTexts, correctionTexts } from '#core/application/index'
import type { Failure, Result } from '#core/shared/index'
import { AN_APPLICANT } from './applicant.ts'
import { testStorage } from './database.ts'
import { fixedTools } from './fixed-ports.ts'

type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

const ports = async () => ({ ...fixedTools(), storage: await testStorage() })
const nothing = new Uint8Array()
const form = { texts: AN_APPLICANT, pass: nothing, trap: '' }
const network = '192.0.2.1'
const id = '00000000-0000-7000-8000-00000000000b' as Id

/** Every use case of what the public sends, tried by anybody. */
export const ONLINE_ATTEMPTS: Readonly<Record<keyof typeof ONLINE_POLICY, Attempt>> = {
  'show-apply': async (actor) => showApply(await ports(), actor),
  'review-application': async (actor) => reviewApplication(await ports(), actor, form),
  apply: async (actor) => applyOnline(await ports(), actor, { ...form, files: [], network }),
  'find-published': async (actor) => findPublished(await ports(), actor, '年报'),
  'open-followed': async (actor) => openFollowed(await ports(), actor, { number: '2025-001', code: '', network }),
  'show-followed': async (actor) => showFollowed(await ports(), actor, nothing),
  'correct-online': async (actor) =>
    correctOnline(await ports(), actor, { ticket: nothing, texts: correctionTexts(() => ''), files: [] }),
  'send-payment-proof': async (actor) => sendPaymentProof(await ports(), actor, { ticket: nothing, files: [] }),
  'withdraw-online': async (actor) => withdrawOnline(await ports(), actor, nothing),
  'read-reply': async (actor) => readReply(await ports(), actor, nothing),
  'show-complaint-form': async (actor) => showComplaintForm(await ports(), actor),
  complain: async (actor) =>
    complain(await ports(), actor, { texts: complaintTexts(() => ''), pass: nothing, trap: '', network }),
  'list-complaints': async (actor) => listComplaints(await ports(), actor),
  'read-complaint': async (actor) => readComplaint(await ports(), actor, id),
}
