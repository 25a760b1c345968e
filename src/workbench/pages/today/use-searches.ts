import { shallowRef } from 'vue'
import { listCases } from '#contract/api/cases/cases'
import { ask } from '../../api/ask.ts'
import type { Line } from '../../cases/line.ts'
import { may, useMe } from '../../shell/me.ts'

const ROWS = 50

interface AskedCases {
  readonly cases: readonly Line[]
  readonly total: number
}

/** What the own section is asked to search for: others may handle the case, and its other days are theirs. */
export function useSearches() {
  const me = useMe()
  const asked = shallowRef<AskedCases>({ cases: [], total: 0 })

  async function again(): Promise<void> {
    if (me.sectionId === null || !may(me, 'list-cases')) return
    const query = { askedOf: me.sectionId, offset: 0, limit: ROWS }
    const answer = await ask(listCases, { params: { agencyId: me.agency.id }, query })
    if (answer.ok) asked.value = { cases: bySearch(answer.value.cases), total: answer.value.total }
  }
  void again()
  return { asked, again }
}

/** Under the days of the searches, the soonest first. */
export const bySearch = (lines: readonly Line[]): readonly Line[] =>
  lines.map(asSearch).toSorted((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0))

function asSearch(line: Line): Line {
  if (line.search === null) return line
  const { due, daysLeft } = line.search
  const basket = daysLeft < 0 ? 'overdue' : daysLeft === 0 ? 'today' : 'week'
  return { ...line, due, daysLeft, basket, dueWhat: 'ownSearch', waitingFor: 'section' }
}
