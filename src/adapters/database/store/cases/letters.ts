import type { CaseLetter, CaseStore } from '#app/ports'
import type { CaseLetterTable } from '../../case-tables.ts'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'
import { nextIn } from '../serials.ts'
import { whileSeen } from '../while-seen.ts'
import { fairCopiesOn } from './fair-copies.ts'

export const lettersOn = (db: Queries): CaseStore['letters'] => ({
  byId: async (agencyId, id) => {
    const rows = db.selectFrom('case_letter').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('id', '=', knownId(id)).executeTakeFirst()
    return row ? letterOf(row) : null
  },
  ofCase: async (agencyId, caseId) => {
    const rows = db.selectFrom('case_letter').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.where('application_id', '=', knownId(caseId)).orderBy('id').execute()).map(letterOf)
  },
  add: async (letter) => {
    await db.insertInto('case_letter').values(rowOf(letter)).execute()
  },
  change: async (letter, seen) => {
    const { agency_id, id, ...row } = rowOf({ ...letter, version: seen + 1 })
    return whileSeen(db.updateTable('case_letter').set(row), { agency_id, id }, seen)
  },
  remove: async (agencyId, id) => {
    const one = db.deleteFrom('case_letter').where('agency_id', '=', knownId(agencyId)).where('id', '=', knownId(id))
    return (await one.executeTakeFirst()).numDeletedRows === 1n
  },
  ...fairCopiesOn(db),
  nextSerial: (agencyId, code, year) => nextIn(db, agencyId, `letter ${code}`, year),
})

const rowOf = (letter: CaseLetter): CaseLetterTable => ({
  agency_id: letter.agencyId,
  id: letter.id,
  application_id: letter.caseId,
  letter: letter.letter,
  number: letter.number,
  status: letter.status,
  content: letter.sealed && Buffer.from(letter.sealed),
  created_by: letter.createdBy,
  created_at: letter.createdAt,
  changed_at: letter.changedAt,
  version: letter.version,
})

const letterOf = (row: CaseLetterTable): CaseLetter => ({
  agencyId: row.agency_id,
  id: row.id,
  caseId: row.application_id,
  letter: row.letter,
  number: row.number,
  status: row.status,
  sealed: row.content,
  createdBy: row.created_by,
  createdAt: row.created_at,
  changedAt: row.changed_at,
  version: row.version,
})
