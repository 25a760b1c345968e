import { type Ref, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { listNotifications } from '#contract/api/notifications/notifications'
import { ask } from '../api/ask.ts'
import { type Me, may } from './me.ts'

const unread = ref(0)

/** How many notifications wait; asked again at every change of page. */
export function useUnread(me: Me): Readonly<Ref<number>> {
  const route = useRoute()
  watch(
    () => route.fullPath,
    async () => {
      if (!may(me, 'list-notifications')) return
      const asked = await ask(listNotifications, { query: { limit: 1 } })
      if (asked.ok) tellUnread(asked.value.unread)
    },
    { immediate: true },
  )
  return unread
}

/** A page that was told the number passes it on to the bar. */
export function tellUnread(count: number): void {
  unread.value = count
}
