import { type Ref, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { listNotifications } from '#contract/api/notifications/notifications'
import { ask } from '../api/ask.ts'
import { type Me, may } from './me.ts'

/** How many notifications wait; asked again at every change of page. */
export function useUnread(me: Me): Ref<number> {
  const unread = ref(0)
  const route = useRoute()
  watch(
    () => route.fullPath,
    async () => {
      if (!may(me, 'list-notifications')) return
      const asked = await ask(listNotifications, { query: { limit: 1 } })
      if (asked.ok) unread.value = asked.value.unread
    },
    { immediate: true },
  )
  return unread
}
