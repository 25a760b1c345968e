import { type Ref, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { listCases } from '#contract/api/cases/cases'
import { ask } from '../api/ask.ts'
import { type Me, may } from './me.ts'

/** The numbers beside the places of the rail, by the name of the place; asked again at every change of page. */
export function useCounts(me: Me): Ref<Readonly<Record<string, number>>> {
  const counts = ref<Readonly<Record<string, number>>>({})
  const route = useRoute()
  watch(
    () => route.fullPath,
    async () => {
      if (!may(me, 'list-cases')) return
      const asked = await ask(listCases, { params: { agencyId: me.agency.id }, query: { offset: 0, limit: 1 } })
      if (!asked.ok) return
      const { arrived, overdue, today, week, later, waiting } = asked.value.counts
      counts.value = {
        today: arrived + overdue + today + week,
        cases: arrived + overdue + today + week + later + waiting,
      }
    },
    { immediate: true },
  )
  return counts
}
