import type { PeopleStore, Section } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { SectionTable } from '../people-tables.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { whileSeen } from './while-seen.ts'

export const sectionsOn = (db: Queries): PeopleStore['sections'] => ({
  ofAgency: async (agencyId) => {
    const rows = db.selectFrom('section').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.orderBy('ordinal').orderBy('id').execute()).map(sectionOf)
  },
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('section').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? sectionOf(row) : null
  },
  add: async (section) => {
    await db.insertInto('section').values(rowOf(section)).execute()
  },
  change: async (section, seen) => {
    const { agency_id, id, ...row } = rowOf({ ...section, version: seen + 1 })
    return whileSeen(db.updateTable('section').set(row), { agency_id, id }, seen)
  },
})

const rowOf = ({ agencyId, id, name, ordinal, isOffice, duties, closedOn, version }: Section): SectionTable => ({
  agency_id: agencyId,
  ...{ id, ordinal, version },
  name: storable(name),
  is_office: isOffice,
  duties: duties.map(storable),
  closed_on: closedOn,
})

const sectionOf = ({ agency_id, is_office, closed_on, ...row }: SectionTable): Section => ({
  ...row,
  agencyId: agency_id,
  isOffice: is_office,
  closedOn: closed_on,
})
