import type { CaseStore, FairCopy } from '#app/ports'
import type { FairCopyTable } from '../../case-tables.ts'
import { knownId } from '../../known-id.ts'
import type { Queries } from '../../query.ts'

type FairCopies = Pick<CaseStore['letters'], 'fairCopy' | 'fairCopiesOf' | 'addFairCopy' | 'dropFairCopy'>

export const fairCopiesOn = (db: Queries): FairCopies => ({
  fairCopy: async (agencyId, letterId) => {
    const rows = db.selectFrom('fair_copy').selectAll().where('agency_id', '=', knownId(agencyId))
    const row = await rows.where('letter_id', '=', knownId(letterId)).executeTakeFirst()
    return row ? copyOf(row) : null
  },
  fairCopiesOf: async (agencyId, caseId) => {
    const rows = db.selectFrom('fair_copy').selectAll().where('agency_id', '=', knownId(agencyId))
    return (await rows.where('application_id', '=', knownId(caseId)).orderBy('letter_id').execute()).map(copyOf)
  },
  addFairCopy: async (copy) => {
    await db.insertInto('fair_copy').values(rowOf(copy)).execute()
  },
  dropFairCopy: async (agencyId, letterId) => {
    const copies = db.deleteFrom('fair_copy').where('agency_id', '=', knownId(agencyId))
    await copies.where('letter_id', '=', knownId(letterId)).execute()
  },
})

const rowOf = ({ agencyId, letterId, caseId, sealed, fixedAt, ...facts }: FairCopy): FairCopyTable => ({
  ...{ agency_id: agencyId, letter_id: letterId, application_id: caseId },
  ...{ document: Buffer.from(sealed), fixed_at: fixedAt, ...facts },
})

const copyOf = ({ agency_id, letter_id, application_id, document, fixed_at, ...facts }: FairCopyTable): FairCopy => ({
  ...{ agencyId: agency_id, letterId: letter_id, caseId: application_id },
  ...{ sealed: document, fixedAt: fixed_at, ...facts },
})
