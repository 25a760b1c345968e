import type { AgencyId, AgencyRecord, OrganisationStore } from '#app/ports'
import type { FormerName } from '#core/organisation/index'
import type { AgencyTable } from '../agency-tables.ts'
import { knownId } from '../known-id.ts'
import type { Queries } from '../query.ts'
import { storable, storableOrNull } from '../text.ts'

export const organisationOn = (db: Queries): OrganisationStore['organisation'] => ({
  agencies: async () => {
    const rows = await db.selectFrom('agency').selectAll().orderBy('id').execute()
    const names = await db.selectFrom('agency_former_name').selectAll().orderBy('ordinal').execute()
    const byAgency = new Map<AgencyId, FormerName[]>()
    for (const name of names)
      byAgency.set(name.agency_id, [...(byAgency.get(name.agency_id) ?? []), formerNameOf(name)])
    return rows.map((row) => recordOf(row, byAgency.get(row.id) ?? []))
  },
  agency: async (id) => {
    const row = await db.selectFrom('agency').selectAll().where('id', '=', knownId(id)).executeTakeFirst()
    if (!row) return null
    const names = db.selectFrom('agency_former_name').selectAll().where('agency_id', '=', row.id)
    return recordOf(row, (await names.orderBy('ordinal').execute()).map(formerNameOf))
  },
  add: async (record) => {
    await db.insertInto('agency').values(agencyRow(record)).execute()
    await writeFormerNames(db, record)
  },
  change: async (record, seen) => {
    const { id, supervisor_id: _, ...row } = agencyRow({ ...record, version: seen + 1 })
    const { numUpdatedRows } = await db
      .updateTable('agency')
      .set(row)
      .where('id', '=', id)
      .where('version', '=', seen)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) return false
    await db.deleteFrom('agency_former_name').where('agency_id', '=', id).execute()
    await writeFormerNames(db, record)
    return true
  },
  supervise: async (id, supervisorId) => {
    await db.updateTable('agency').set({ supervisor_id: supervisorId }).where('id', '=', id).execute()
  },
})

async function writeFormerNames(db: Queries, { id, formerNames }: AgencyRecord): Promise<void> {
  if (formerNames.length === 0) return
  const rows = formerNames.map(({ name, until }, ordinal) => ({ agency_id: id, ordinal, name: storable(name), until }))
  await db.insertInto('agency_former_name').values(rows).execute()
}

const formerNameOf = ({ name, until }: FormerName): FormerName => ({ name, until })

/** Without the supervisor, which is set when all agencies of a change are there. */
export const agencyRow = (record: AgencyRecord): AgencyTable => ({
  id: record.id,
  name: storable(record.name),
  demonstration: record.demonstration,
  supervisor_id: null,
  named_supervisor_id: record.namedSupervisorId,
  parent_id: record.parentId,
  successor_id: record.successorId,
  code: storableOrNull(record.code),
  short_name: storable(record.shortName),
  kind: record.kind,
  level: record.level,
  region: record.region,
  credit_code: record.creditCode,
  since: record.since,
  ended: record.ended,
  version: record.version,
})

const recordOf = (row: AgencyTable, formerNames: readonly FormerName[]): AgencyRecord => ({
  id: row.id,
  name: row.name,
  demonstration: row.demonstration,
  supervisorId: row.supervisor_id,
  namedSupervisorId: row.named_supervisor_id,
  parentId: row.parent_id,
  successorId: row.successor_id,
  code: row.code,
  shortName: row.short_name,
  kind: row.kind,
  level: row.level,
  region: row.region,
  creditCode: row.credit_code,
  formerNames,
  since: row.since,
  ended: row.ended,
  version: row.version,
})
