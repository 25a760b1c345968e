import type { Store } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { jsonText } from '../text.ts'

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
  put: async (agencyId, name, value, at) => {
    await db
      .insertInto('agency_setting')
      .values({ agency_id: agencyId, name, value: jsonText(value), changed_at: at })
      .onConflict((taken) =>
        taken.columns(['agency_id', 'name']).doUpdateSet((written) => ({
          value: written.ref('excluded.value'),
          changed_at: written.ref('excluded.changed_at'),
        })),
      )
      .execute()
  },
})
