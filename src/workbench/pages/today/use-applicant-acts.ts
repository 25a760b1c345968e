import { computed } from 'vue'
import { listNotifications, readNotifications } from '#contract/api/notifications/notifications'
import type { AnswerOf } from '#contract/endpoint'
import { APPLICANT_ACTS } from '#core/application/index'
import { ask } from '../../api/ask.ts'
import { useAsked } from '../../api/use-asked.ts'

type Told = AnswerOf<typeof listNotifications>['notifications'][number]

/** Of the newest that one was told; the page of notifications has them all. */
const LOOKED_AT = 100

/** What applicants did online and one has not looked at yet. */
export const unseenActs = (told: readonly Told[]): readonly Told[] =>
  told.filter(({ kind, readAt }) => readAt === null && APPLICANT_ACTS.some((act) => act === kind))

export function useApplicantActs() {
  const { value } = useAsked(listNotifications, () => ({ query: { limit: LOOKED_AT } }))
  const acts = computed(() => unseenActs(value.value?.notifications ?? []))
  /** Whoever opens the case has read it; the page is left, so nobody waits for the answer. */
  const read = ({ id }: Told) => ask(readNotifications, { body: { id, andOlder: false } })
  return { acts, read }
}
