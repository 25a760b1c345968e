import type { Agency, AgencyId, Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'

export const agenciesOn = (db: Queries): Store['agencies'] => {
  const agencies = () => db.selectFrom('agency').select(['agency.id', 'agency.name', 'agency.demonstration'])
  const orNull = (agency: Agency | undefined): Agency | null => agency ?? null
  return {
    home: async () =>
      orNull(await agencies().innerJoin('installation', 'installation.home_agency_id', 'agency.id').executeTakeFirst()),
    byId: async (id) => orNull(await agencies().where('id', '=', knownId(id)).executeTakeFirst()),
    byName: async (name) => orNull(await agencies().where('name', '=', storable(name)).executeTakeFirst()),
    all: () => agencies().orderBy('id').execute(),
    add: async ({ id, name, demonstration }: Agency) => {
      await db
        .insertInto('agency')
        .values({ id, name: storable(name), demonstration })
        .execute()
    },
    makeHome: async (id: AgencyId) => {
      await db.updateTable('installation').set({ home_agency_id: id }).execute()
    },
  }
}
