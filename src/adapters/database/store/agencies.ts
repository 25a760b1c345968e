import { sql } from 'kysely'
import { bareRecord } from '#app/organisation/bare-record'
import type { Agency, AgencyId, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { agencyRow } from './organisation.ts'

export const agenciesOn = (db: Queries): Store['agencies'] => {
  const agencies = () =>
    db
      .selectFrom('agency')
      .select(['agency.id', 'agency.name', 'agency.demonstration', 'agency.supervisor_id as supervisorId'])
  const orNull = (agency: Agency | undefined): Agency | null => agency ?? null
  return {
    home: async () =>
      orNull(await agencies().innerJoin('installation', 'installation.home_agency_id', 'agency.id').executeTakeFirst()),
    byId: async (id) => orNull(await agencies().where('id', '=', knownId(id)).executeTakeFirst()),
    byName: async (name) => orNull(await agencies().where('name', '=', storable(name)).executeTakeFirst()),
    all: () => agencies().orderBy('id').execute(),
    isUnder: async (id, above) => {
      const { rows } = await sql<{ readonly found: boolean }>`
        with recursive up (id, supervisor_id) as (
          select id, supervisor_id from agency where id = ${knownId(id)}
          union select agency.id, agency.supervisor_id from agency join up on agency.id = up.supervisor_id)
        select exists (select 1 from up where supervisor_id = ${knownId(above)}) as found`.execute(db)
      return rows[0]?.found === true
    },
    under: async (above) => {
      const { rows } = await sql<Agency>`
        with recursive down (id) as (
          select id from agency where supervisor_id = ${knownId(above)}
          union select agency.id from agency join down on agency.supervisor_id = down.id)
        select agency.id, name, demonstration, supervisor_id as "supervisorId"
        from agency join down on agency.id = down.id where agency.id <> ${knownId(above)} order by agency.id`.execute(
        db,
      )
      return rows
    },
    add: async (agency: Agency) => {
      await db
        .insertInto('agency')
        .values({ ...agencyRow(bareRecord(agency)), supervisor_id: agency.supervisorId })
        .execute()
    },
    makeHome: async (id: AgencyId) => {
      await db.updateTable('installation').set({ home_agency_id: id }).execute()
    },
  }
}
