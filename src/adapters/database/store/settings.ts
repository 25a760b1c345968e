import type { Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { jsonText, storable } from '../text.ts'

export const settingsOn = (db: Queries): Store['settings'] => ({
  ofAgency: async (agencyId) => {
    const rows = await db
      .selectFrom('agency_setting')
      .select(['name', 'value'])
      .where('agency_id', '=', knownId(agencyId))
      .orderBy('name')
      .execute()
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  },
  changes: async (agencyId) => {
    const rows = await db
      .selectFrom('agency_setting')
      .select(['name', 'changed_at', 'changed_by'])
      .where('agency_id', '=', knownId(agencyId))
      .execute()
    return Object.fromEntries(
      rows.map(({ name, changed_at, changed_by }) => [name, { at: changed_at, by: changed_by }]),
    )
  },
  put: async (agencyId, name, value, at, by = null) => {
    await db
      .insertInto('agency_setting')
      .values({ agency_id: agencyId, name, value: jsonText(value), changed_at: at, changed_by: by && storable(by) })
      .onConflict((taken) =>
        taken.columns(['agency_id', 'name']).doUpdateSet((written) => ({
          value: written.ref('excluded.value'),
          changed_at: written.ref('excluded.changed_at'),
          changed_by: written.ref('excluded.changed_by'),
        })),
      )
      .execute()
  },
})
