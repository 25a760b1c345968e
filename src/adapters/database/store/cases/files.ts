import type { AgencyId, CaseFile, CaseStore, Id } from '#app/ports'
import type { CaseFileTable } from '../../case-tables.ts'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'

/** The size at which PGlite takes a file in fastest. What is sealed does not compress. */
const PART_BYTES = 512 * 1024

export const caseFilesOn = (db: Queries): CaseStore['caseFiles'] => ({
  ofCase: async (agencyId, caseId) => {
    const rows = db.selectFrom('case_file').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.where('application_id', '=', knownId(caseId)).orderBy('id').execute()).map(fileOf)
  },
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('case_file').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? fileOf(row) : null
  },
  content: async (agencyId, id) => {
    const parts = db.selectFrom('case_file_part').select('content').where('agency_id', '=', knownId(agencyId))
    const found = await parts.where('file_id', '=', knownId(id)).orderBy('part').execute()
    return found.length === 0 ? null : Buffer.concat(found.map(({ content }) => content))
  },
  add: async (file, content) => {
    await db.insertInto('case_file').values(rowOf(file)).execute()
    for (let part = 0; part * PART_BYTES < content.length; part += 1)
      await addPart(db, file.agencyId, file.id, part, content.subarray(part * PART_BYTES, (part + 1) * PART_BYTES))
  },
  erase: async (agencyId, id) => {
    await db.deleteFrom('case_file_part').where('agency_id', '=', agencyId).where('file_id', '=', id).execute()
    await db
      .updateTable('case_file')
      .set({ name: null })
      .where('agency_id', '=', agencyId)
      .where('id', '=', id)
      .execute()
  },
})

async function addPart(db: Queries, agencyId: AgencyId, fileId: Id, part: number, content: Uint8Array): Promise<void> {
  const row = { agency_id: agencyId, file_id: fileId, part, content: Buffer.from(content) }
  await db.insertInto('case_file_part').values(row).execute()
}

const rowOf = ({ agencyId, caseId, sealedName, mediaType, addedAt, from, ...row }: CaseFile): CaseFileTable => ({
  ...row,
  agency_id: agencyId,
  application_id: caseId,
  name: sealedName && Buffer.from(sealedName),
  media_type: mediaType,
  sender: from,
  added_at: addedAt,
})

const fileOf = ({
  agency_id,
  application_id,
  name,
  media_type,
  sender,
  added_at,
  ...row
}: CaseFileTable): CaseFile => ({
  ...row,
  agencyId: agency_id,
  caseId: application_id,
  sealedName: name,
  mediaType: media_type,
  from: sender,
  addedAt: added_at,
})
