import type { OneCase } from '#app/applications/reach-case'
import type { StepWish } from '#app/applications/step-wish'
import type { AgencyId, CaseFilter, Id } from '#app/ports'
import type { StepCommandJson } from '#contract/api/cases/index'

/** Ids and days were held against their schemas when the request came in; here they get their types. */
export const agencyOf = ({ agencyId }: { readonly agencyId: string }): AgencyId => agencyId as AgencyId

export const oneOf = ({ agencyId, id }: { readonly agencyId: string; readonly id: string }): OneCase => ({
  agencyId: agencyId as AgencyId,
  id: id as Id,
})

export const wishFrom = (command: StepCommandJson): StepWish => command as StepWish

/** What was left out narrows nothing. */
export const filterFrom = (asked: Readonly<Record<string, unknown>>): CaseFilter =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as CaseFilter
