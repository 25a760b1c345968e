import { computed, type Ref, shallowRef, watch } from 'vue'
import { listCases } from '#contract/api/cases/cases'
import { ask } from '../../api/ask.ts'
import type { Refusal } from '../../api/call.ts'
import type { Listed } from '../../cases/line.ts'
import { useMe } from '../../shell/me.ts'

/** What the public waits to have confirmed, then in the order of urgency; what is due later fills one closing line. */
const GROUPS = ['arrived', 'overdue', 'today', 'week', 'waiting'] as const
type Group = (typeof GROUPS)[number]

const ROWS = { arrived: 30, overdue: 50, today: 50, week: 30, waiting: 20, later: 1 } as const

/** The baskets of the day, all of the agency or only one's own. */
export function useToday(onlyMine: Ref<boolean>) {
  const me = useMe()
  const found = shallowRef<Readonly<Record<Group | 'later', Listed>> | null>(null)
  const refusal = shallowRef<Refusal | null>(null)
  let turn = 0

  async function again(): Promise<void> {
    const mineTurn = ++turn
    const own = onlyMine.value ? { handlerId: me.accountId } : {}
    const baskets = [...GROUPS, 'later'] as const
    const answers = await Promise.all(
      baskets.map((basket) =>
        ask(listCases, {
          params: { agencyId: me.agency.id },
          query: { ...own, basket, offset: 0, limit: ROWS[basket] },
        }),
      ),
    )
    if (mineTurn !== turn) return
    const [arrived, overdue, today, week, waiting, later] = answers
    refusal.value = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]))[0] ?? null
    if (!arrived?.ok || !overdue?.ok || !today?.ok || !week?.ok || !waiting?.ok || !later?.ok) return
    found.value = {
      ...{ arrived: arrived.value, overdue: overdue.value, today: today.value, week: week.value },
      ...{ waiting: waiting.value, later: later.value },
    }
  }
  watch(onlyMine, again, { immediate: true })

  const groups = computed(() =>
    GROUPS.map((name) => ({
      name,
      cases: found.value?.[name].cases ?? [],
      total: found.value?.[name].total ?? 0,
    })).filter(({ total }) => total > 0),
  )
  return { found, refusal, groups, again, counts: computed(() => found.value?.overdue.counts ?? null) }
}
