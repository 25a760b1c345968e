import { expect, it } from 'vitest'
import { received } from '../../../test/support/case-story.ts'
import { testSealer } from '../../../test/support/sealer.ts'
import type { AgencyId, CaseRecord } from '../ports.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { stateOf } from './case-box.ts'
import { sealJson } from './sealed-json.ts'

it('a state that was stored before proposals, reviews and corrections were known has none of them', () => {
  const agencyId = 'agency' as AgencyId
  const { state } = received('2025-03-03').did('decideReply', '2025-03-20')
  const { proposal: _proposal, superseded: _superseded, draft, ...older } = state
  const { reviewed: _reviewed, ...olderDraft } = draft ?? {}
  const sealedState = sealJson(testSealer(), STORED_SCOPES.caseState(agencyId), { ...older, draft: olderDraft })
  const record = { agencyId } as CaseRecord
  expect(stateOf(testSealer(), { record, sealedState })).toEqual(state)
})
