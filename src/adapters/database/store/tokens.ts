import type { ApiToken, KeptAnswer, TokenStore } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { ApiTokenTable, KeptAnswerTable } from '../notification-tables.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'

export const tokenStoreOn = (db: Queries): TokenStore => ({ tokens: tokensOn(db), keptAnswers: keptAnswersOn(db) })

const tokensOn = (db: Queries): TokenStore['tokens'] => {
  const tokens = () => db.selectFrom('api_token').selectAll()
  return {
    ofAgency: async (agencyId) => {
      const rows = await tokens().where('agency_id', '=', agencyId).orderBy('id', 'desc').execute()
      return rows.map(tokenOf)
    },
    byDigest: async (agencyId, digest) => {
      const of = tokens().where('agency_id', '=', knownId(agencyId))
      const row = await of.where('digest', '=', digest).executeTakeFirst()
      return row ? tokenOf(row) : null
    },
    add: async (token) => {
      await db.insertInto('api_token').values(rowOf(token)).execute()
    },
    used: async (agencyId, id, at) => {
      const one = db.updateTable('api_token').set({ last_used_at: at }).where('agency_id', '=', agencyId)
      await one.where('id', '=', id).execute()
    },
    revoke: async (agencyId, id, at) => {
      const one = db.updateTable('api_token').set({ revoked_at: at }).where('agency_id', '=', agencyId)
      const open = one.where('id', '=', knownId(id)).where('revoked_at', 'is', null)
      return (await open.executeTakeFirst()).numUpdatedRows === 1n
    },
  }
}

type Key = Pick<KeptAnswer, 'agencyId' | 'actorId' | 'key'>

const keptAnswersOn = (db: Queries): TokenStore['keptAnswers'] => ({
  claim: async ({ agencyId, actorId, key, digest, at }) => {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('kept_answer')
      .values({ agency_id: agencyId, actor_id: actorId, key, digest, answer: null, at })
      .onConflict((there) => there.doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 1n) return null
    const kept = db.selectFrom('kept_answer').selectAll().where('agency_id', '=', agencyId)
    const row = await kept.where('actor_id', '=', actorId).where('key', '=', key).executeTakeFirst()
    return row ? answerOf(row) : { agencyId, actorId, key, digest, answer: null, at }
  },
  keep: async ({ agencyId, actorId, key, answer }: Key & Pick<KeptAnswer, 'answer'>) => {
    const one = db.updateTable('kept_answer').set({ answer: answer && Buffer.from(answer) })
    await one.where('agency_id', '=', agencyId).where('actor_id', '=', actorId).where('key', '=', key).execute()
  },
  release: async ({ agencyId, actorId, key }: Key) => {
    const one = db.deleteFrom('kept_answer').where('agency_id', '=', agencyId)
    await one.where('actor_id', '=', actorId).where('key', '=', key).execute()
  },
  sweep: async (agencyId, before) => {
    await db.deleteFrom('kept_answer').where('agency_id', '=', agencyId).where('at', '<', before).execute()
  },
})

const rowOf = (token: ApiToken): ApiTokenTable => ({
  agency_id: token.agencyId,
  id: token.id,
  name: storable(token.name),
  digest: token.digest,
  roles: token.roles,
  scopes: token.scopes,
  created_by: token.createdBy,
  created_at: token.createdAt,
  expires_at: token.expiresAt,
  last_used_at: token.lastUsedAt,
  revoked_at: token.revokedAt,
})

const tokenOf = (row: ApiTokenTable): ApiToken => ({
  agencyId: row.agency_id,
  id: row.id,
  name: row.name,
  digest: row.digest,
  roles: row.roles,
  scopes: row.scopes,
  createdBy: row.created_by,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  lastUsedAt: row.last_used_at,
  revokedAt: row.revoked_at,
})

const answerOf = ({ agency_id, actor_id, ...row }: KeptAnswerTable): KeptAnswer => ({
  ...row,
  agencyId: agency_id,
  actorId: actor_id,
})
