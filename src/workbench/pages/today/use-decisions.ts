import { shallowRef } from 'vue'
import { listCases } from '#contract/api/cases/cases'
import type { addSavedView } from '#contract/api/cases/notes'
import type { BodyOf } from '#contract/endpoint'
import { ask } from '../../api/ask.ts'
import type { Line } from '../../cases/line.ts'
import { type Me, may, useMe } from '../../shell/me.ts'

type Awaited = NonNullable<BodyOf<typeof addSavedView>['filter']['awaits']>[number]

/** By which step each decision is made. */
const DECIDED_BY: Readonly<Record<Awaited, string>> = {
  review: 'case/reviewReply',
  approval: 'case/approveReply',
  extension: 'case/extendReply',
}
const ROWS = 50

export const decisionsOf = (me: Pick<Me, 'may'>): readonly Awaited[] =>
  (Object.keys(DECIDED_BY) as Awaited[]).filter((one) => me.may.includes(DECIDED_BY[one]))

interface Decisions {
  readonly awaits: readonly Awaited[]
  readonly cases: readonly Line[]
  readonly total: number
}

/** What waits for one's own decision, the most urgent first; nothing for whoever decides nothing. */
export function useDecisions() {
  const me = useMe()
  const awaits = decisionsOf(me)
  const decisions = shallowRef<Decisions>({ awaits, cases: [], total: 0 })

  async function again(): Promise<void> {
    if (awaits.length === 0 || !may(me, 'list-cases')) return
    const query = { awaits: [...awaits], offset: 0, limit: ROWS }
    const asked = await ask(listCases, { params: { agencyId: me.agency.id }, query })
    if (asked.ok) decisions.value = { awaits, cases: asked.value.cases, total: asked.value.total }
  }
  void again()
  return { decisions, again }
}

/** Groups without the cases that are shown before them. */
export const withoutShown = <G extends { readonly cases: readonly Line[]; readonly total: number }>(
  groups: readonly G[],
  shown: readonly Pick<Line, 'id'>[],
): readonly G[] =>
  groups
    .map((group) => {
      const cases = group.cases.filter(({ id }) => shown.every((one) => one.id !== id))
      return { ...group, cases, total: group.total - (group.cases.length - cases.length) }
    })
    .filter(({ total }) => total > 0)
