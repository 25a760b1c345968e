import type { AgencyId, Notification, Ports, Store } from '../ports.ts'

/** What a webhook is told of a case. */
export type Told = Pick<Notification, 'caseId' | 'number' | 'kind' | 'what' | 'due' | 'left'>

/** Lays a call of each webhook that wants to know of it into the outbox, in the transaction in which it was told. */
export async function queueCalls(
  { ids, clock }: Pick<Ports, 'ids' | 'clock'>,
  store: Pick<Store, 'webhooks' | 'outbox'>,
  agencyId: AgencyId,
  told: Told,
): Promise<void> {
  const now = clock.now()
  const wanted = (await store.webhooks.ofAgency(agencyId)).filter(({ kinds }) => kinds.includes(told.kind))
  for (const { id: targetId } of wanted)
    await store.outbox.add({
      ...{ agencyId, id: ids.next(), channel: 'webhook', targetId, content: [{ ...told }] },
      ...{ state: 'waiting', attempts: 0, nextAt: now, fault: null, createdAt: now },
    })
}
