import type { ClientBase } from 'pg'
import { sha256 } from '#adapters/digest'
import { chained, EMPTY_CHAIN } from '#app/audit-chain'
import type { AgencyId, AuditEvent, ChainHead, Detail, Id, Instant } from '#app/ports'

interface Row {
  readonly agency_id: AgencyId
  readonly id: Id
  readonly at: Instant
  readonly actor: AuditEvent['actor']
  readonly action: string
  readonly object_id: string
  readonly detail: Detail
}

/** Links the events that are there into one chain for each agency, in the order of time. Few enough to be held at once: there were no cases yet. */
export async function chainAudit(client: ClientBase): Promise<void> {
  const { rows } = await client.query<Row>(
    'select agency_id, id, at, actor, action, object_id, detail from audit_log order by agency_id, at, id',
  )
  const heads = new Map<AgencyId, ChainHead>()
  for (const row of rows) {
    const { seq, previousHash, hash } = chained(eventOf(row), heads.get(row.agency_id) ?? EMPTY_CHAIN, sha256)
    await client.query(
      'update audit_log set seq = $3, previous_hash = $4, hash = $5 where agency_id = $1 and id = $2',
      [row.agency_id, row.id, ...[seq, previousHash, hash]],
    )
    heads.set(row.agency_id, { seq, hash })
  }
  for (const [agencyId, { seq, hash }] of heads)
    await client.query('insert into audit_head (agency_id, seq, hash) values ($1, $2, $3)', [agencyId, seq, hash])
}

const eventOf = ({ agency_id, object_id, ...row }: Row): AuditEvent => ({
  ...row,
  agencyId: agency_id,
  objectId: object_id,
  actorId: null,
  actorName: null,
  from: null,
  before: null,
  after: null,
})
