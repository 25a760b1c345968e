import type { Selectable } from 'kysely'
import { EMPTY_CHAIN } from '#app/audit-chain'
import type { AgencyId, Anchor, AuditStore, ChainedEvent, ChainHead } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import type { Tables } from '../tables.ts'
import { jsonText, storable, storableOrNull } from '../text.ts'

export const auditOn = (db: Queries): AuditStore => {
  const events = (agencyId: AgencyId) =>
    db.selectFrom('audit_log').selectAll().where('agency_id', '=', knownId(agencyId))
  const headOf = (agencyId: AgencyId) =>
    db.selectFrom('audit_head').select(['seq', 'hash']).where('agency_id', '=', knownId(agencyId))
  const anchors = (agencyId: AgencyId) =>
    db.selectFrom('audit_anchor').selectAll().where('agency_id', '=', knownId(agencyId))
  return {
    holdHead: (agencyId) => holdHead(db, agencyId),
    head: async (agencyId) => (await headOf(agencyId).executeTakeFirst()) ?? EMPTY_CHAIN,
    add: async (event) => {
      await db.insertInto('audit_log').values(rowOf(event)).execute()
      const { seq, hash } = event
      await db.updateTable('audit_head').set({ seq, hash }).where('agency_id', '=', event.agencyId).execute()
    },
    latest: async (agencyId, limit) =>
      (await events(agencyId).orderBy('seq', 'desc').limit(limit).execute()).map(eventOf),
    ofObject: async (agencyId, objectId) =>
      (await events(agencyId).where('object_id', '=', objectId).orderBy('seq').execute()).map(eventOf),
    after: async (agencyId, seq, limit) =>
      (await events(agencyId).where('seq', '>', seq).orderBy('seq').limit(limit).execute()).map(eventOf),
    agencies: () => agenciesIn(db),
    anchors: async (agencyId) => (await anchors(agencyId).orderBy('day').execute()).map(anchorOf),
    latestAnchor: async (agencyId) => {
      const row = await anchors(agencyId).orderBy('day', 'desc').limit(1).executeTakeFirst()
      return row ? anchorOf(row) : null
    },
    addAnchor: async ({ agencyId, ...anchor }) => {
      await db
        .insertInto('audit_anchor')
        .values({ agency_id: agencyId, ...anchor })
        .onConflict((taken) => taken.columns(['agency_id', 'day']).doNothing())
        .execute()
    },
  }
}

/** The row is locked, so that two transactions never link to the same event. */
async function holdHead(db: Queries, agencyId: AgencyId): Promise<ChainHead> {
  await db
    .insertInto('audit_head')
    .values({ agency_id: agencyId, ...EMPTY_CHAIN })
    .onConflict((taken) => taken.column('agency_id').doNothing())
    .execute()
  return db
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** Asked table by table: Citus joins no three of them over all agencies. */
async function agenciesIn(db: Queries): Promise<readonly AgencyId[]> {
  const found = new Set<AgencyId>()
  for (const table of ['audit_log', 'audit_head', 'audit_anchor'] as const)
    for (const row of await db.selectFrom(table).select('agency_id').distinct().execute()) found.add(row.agency_id)
  return [...found].toSorted()
}

const anchorOf = ({ agency_id, ...anchor }: Selectable<Tables['audit_anchor']>): Anchor => ({
  agencyId: agency_id,
  ...anchor,
})

const bytes = (content: Uint8Array | null): Buffer | null => content && Buffer.from(content)

const rowOf = (event: ChainedEvent) => ({
  agency_id: event.agencyId,
  id: event.id,
  seq: event.seq,
  at: event.at,
  actor: event.actor,
  actor_id: event.actorId,
  actor_name: storableOrNull(event.actorName),
  network: storableOrNull(event.from),
  action: event.action,
  object_id: storable(event.objectId),
  detail: jsonText(event.detail),
  before: bytes(event.before),
  after: bytes(event.after),
  before_hash: event.beforeHash,
  after_hash: event.afterHash,
  previous_hash: event.previousHash,
  hash: event.hash,
})

const eventOf = (row: Selectable<Tables['audit_log']>): ChainedEvent => ({
  agencyId: row.agency_id,
  id: row.id,
  seq: row.seq,
  at: row.at,
  actor: row.actor,
  actorId: row.actor_id,
  actorName: row.actor_name,
  from: row.network,
  action: row.action,
  objectId: row.object_id,
  detail: row.detail,
  before: row.before,
  after: row.after,
  beforeHash: row.before_hash,
  afterHash: row.after_hash,
  previousHash: row.previous_hash,
  hash: row.hash,
})
