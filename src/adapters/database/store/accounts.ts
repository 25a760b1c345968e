import { sql } from 'kysely'
import type { Account, PeopleStore } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { AccountTable } from '../people-tables.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'

export const accountsOn = (db: Queries): PeopleStore['accounts'] => {
  const accounts = () => db.selectFrom('account').selectAll()
  return {
    hasAdministrator: async () => {
      const administrators = accounts().where('state', '=', 'active').where(sql<boolean>`'administrator' = any(roles)`)
      return (await administrators.limit(1).executeTakeFirst()) !== undefined
    },
    ofAgency: async (agencyId) => {
      const rows = await accounts().where('agency_id', '=', knownId(agencyId)).orderBy('id').execute()
      return rows.map(accountOf)
    },
    byId: async (id) => orNull(await accounts().where('id', '=', knownId(id)).executeTakeFirst()),
    byLogin: async (login) => orNull(await accounts().where('login', '=', storable(login)).executeTakeFirst()),
    add: async (account) => {
      await db.insertInto('account').values(rowOf(account)).execute()
    },
    change: async (account, seen) => {
      const { id, ...row } = rowOf({ ...account, version: seen + 1 })
      const { numUpdatedRows } = await db
        .updateTable('account')
        .set(row)
        .where('id', '=', id)
        .where('version', '=', seen)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

const orNull = (row: AccountTable | undefined): Account | null => (row ? accountOf(row) : null)

const rowOf = (account: Account): AccountTable => ({
  id: account.id,
  agency_id: account.agencyId,
  person_id: account.personId,
  login: storable(account.login),
  roles: account.roles,
  state: account.state,
  password_hash: account.passwordHash,
  factor_secret: account.factorSecret && Buffer.from(account.factorSecret),
  factor_step: account.factorStep,
  created_at: account.createdAt,
  password_at: account.passwordAt,
  version: account.version,
})

export const accountOf = (row: AccountTable): Account => ({
  id: row.id,
  agencyId: row.agency_id,
  personId: row.person_id,
  login: row.login,
  roles: row.roles,
  state: row.state,
  passwordHash: row.password_hash,
  factorSecret: row.factor_secret,
  factorStep: row.factor_step,
  createdAt: row.created_at,
  passwordAt: row.password_at,
  version: row.version,
})
