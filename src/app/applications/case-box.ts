import type { CaseEvent, CaseState } from '#core/application/index'
import type { AgencyId, StoredCase, StoredEvent } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { openJson, sealJson } from './sealed-json.ts'

const { caseState, caseEvent } = STORED_SCOPES

/** What the applicant wrote stands in states and events, so both rest sealed. */
export const sealState = (sealer: Sealer, agencyId: AgencyId, state: CaseState): Uint8Array =>
  sealJson(sealer, caseState(agencyId), state)

/** What a state may lack that was stored by a version of the program that did not know it. */
const complete = (state: CaseState): CaseState => ({
  ...{ proposal: null, superseded: [] },
  ...state,
  draft: state.draft && { ...{ reviewed: null }, ...state.draft },
})

/** The state of a case; null when it was erased after its time of keeping. */
export function stateOf(sealer: Sealer, { record, sealedState }: StoredCase): CaseState | null {
  return sealedState && complete(openJson<CaseState>(sealer, caseState(record.agencyId), sealedState))
}

export const sealEvent = (sealer: Sealer, agencyId: AgencyId, event: CaseEvent): Uint8Array =>
  sealJson(sealer, caseEvent(agencyId), event)

export const eventOf = (sealer: Sealer, agencyId: AgencyId, { sealed }: StoredEvent): CaseEvent | null =>
  sealed && openJson<CaseEvent>(sealer, caseEvent(agencyId), sealed)
