import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { tellOfApplicant } from '../../notifications/tell.ts'
import { permit } from '../../permissions.ts'
import type { Actor, SourceFile } from '../../ports.ts'
import { transact } from '../../transact.ts'
import { caseContext } from '../case-context.ts'
import type { FilePorts } from '../files/file-ports.ts'
import { keepFiles, lookAtFiles } from './sent-files.ts'
import { followed } from './ticket.ts'

/** Keeps the proof of a payment with the case. That it was paid is for the Office to record (FEE-8). */
export async function sendPaymentProof(
  ports: FilePorts,
  actor: Actor,
  { ticket, files: sent }: { readonly ticket: Uint8Array; readonly files: readonly SourceFile[] },
): Promise<Result<null, Failure>> {
  const permitted = permit(actor, 'send-payment-proof')
  if (!permitted.ok) return permitted
  if (sent.length === 0) return err(failure('no-file'))
  const files = await lookAtFiles(ports, sent)
  if (!files.ok) return files
  return transact(ports.storage, async (store) => {
    const found = await followed(ports, store, ticket)
    if (!found.ok) return found
    const { record, state } = found.value
    if (state.status !== 'awaitingPayment') return err(failure('case-fee-not-noticed', { rule: 'FEE-8' }))
    const kept = await keepFiles(ports, store, actor, { record, kind: 'paymentProof', files: files.value })
    if (!kept.ok) return kept
    const context = await caseContext(store, ports.clock, actor, record.agencyId)
    await tellOfApplicant(ports, store, actor, found.value, 'paymentProof', context)
    return ok(null)
  })
}
