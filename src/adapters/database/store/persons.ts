import type { PeopleStore, Person } from '#app/ports'
import { knownId } from '../known-id.ts'
import type { PersonTable } from '../people-tables.ts'
import type { Queries } from '../query.ts'
import { storable } from '../text.ts'
import { whileSeen } from './while-seen.ts'

export const personsOn = (db: Queries): PeopleStore['persons'] => ({
  ofAgency: async (agencyId) => {
    const rows = db.selectFrom('person').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.orderBy('id').execute()).map(personOf)
  },
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('person').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? personOf(row) : null
  },
  add: async (person) => {
    await db.insertInto('person').values(rowOf(person)).execute()
  },
  change: async (person, seen) => {
    const { agency_id, id, ...row } = rowOf({ ...person, version: seen + 1 })
    return whileSeen(db.updateTable('person').set(row), { agency_id, id }, seen)
  },
})

const rowOf = (person: Person): PersonTable => ({
  agency_id: person.agencyId,
  id: person.id,
  name: storable(person.name),
  section_id: person.sectionId,
  post: storable(person.post),
  group_place: person.groupPlace,
  heads_section: person.headsSection,
  in_office: person.inOffice,
  contact: person.contact && Buffer.from(person.contact),
  left_on: person.leftOn,
  version: person.version,
})

export const personOf = (row: PersonTable): Person => ({
  agencyId: row.agency_id,
  id: row.id,
  name: row.name,
  sectionId: row.section_id,
  post: row.post,
  groupPlace: row.group_place,
  headsSection: row.heads_section,
  inOffice: row.in_office,
  contact: row.contact,
  leftOn: row.left_on,
  version: row.version,
})
