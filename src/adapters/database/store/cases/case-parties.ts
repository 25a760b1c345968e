import type { AgencyId, CaseParty, CaseStore, Id } from '#app/ports'
import type { Queries } from '../../query.ts'

type CaseParties = Pick<CaseStore['cases'], 'addParty' | 'supersedeParty'>

/** Who stands in a case as what. */
export const casePartiesOn = (db: Queries): CaseParties => {
  const addParty = async (agencyId: AgencyId, caseId: Id, { partyId, role }: CaseParty): Promise<void> => {
    await db
      .insertInto('application_party')
      .values({ agency_id: agencyId, application_id: caseId, party_id: partyId, role })
      .onConflict((taken) => taken.doNothing())
      .execute()
  }
  return {
    addParty,
    supersedeParty: async (agencyId, caseId, was, party) => {
      await db
        .updateTable('application_party')
        .set({ role: 'superseded' })
        .where('agency_id', '=', agencyId)
        .where('application_id', '=', caseId)
        .where('party_id', '=', was)
        .execute()
      await addParty(agencyId, caseId, party)
    },
  }
}
