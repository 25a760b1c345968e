import { err, failure, ok } from '#core/shared/index'
import type { Id } from '../../ports.ts'
import { advance } from '../advance.ts'
import { stateOf } from '../case-box.ts'
import type { Resolve } from './resolve.ts'

/** Both point to each other (T3-17); one that points back already is left as it is. */
export const linkCase: Resolve<'linkCase'> = async ({ ports, store, staff, record, context }, wish) => {
  const other = await store.cases.byId(record.agencyId, wish.caseId as Id)
  const state = other && stateOf(ports.sealer, other)
  if (!other || !state || other.record.id === record.id) return err(failure('case-not-found'))
  const isBack = state.links.some(({ caseId, relation }) => caseId === record.id && relation === wish.relation)
  if (!isBack) {
    const back = await advance(
      ports,
      store,
      staff,
      { record: other.record, state },
      { ...wish, caseId: record.id },
      context,
    )
    if (!back.ok) return back
  }
  return ok(wish)
}
