import { type Ref, ref, type ShallowRef, shallowRef, watch } from 'vue'
import type { AnswerOf, Endpoint } from '#contract/endpoint'
import { ask } from './ask.ts'
import type { Call, Refusal } from './call.ts'

export interface AskedView<T> {
  /** The last answer; it stays while the next one is on its way, so that a page does not flicker. */
  readonly value: ShallowRef<T | null>
  readonly refusal: ShallowRef<Refusal | null>
  readonly asking: Ref<boolean>
  readonly again: () => Promise<void>
}

/** What a page shows of an endpoint, asked again whenever the parts change. An answer that was overtaken by a later question is dropped. */
export function useAsked<E extends Endpoint>(endpoint: E, parts: () => Call<E>): AskedView<AnswerOf<E>> {
  const value: ShallowRef<AnswerOf<E> | null> = shallowRef(null)
  const refusal: ShallowRef<Refusal | null> = shallowRef(null)
  const asking: Ref<boolean> = ref(false)
  let turn = 0
  const again = async (): Promise<void> => {
    const mine = ++turn
    asking.value = true
    const answered = await ask(endpoint, parts())
    if (mine !== turn) return
    asking.value = false
    if (answered.ok) value.value = answered.value
    refusal.value = answered.ok ? null : answered.error
  }
  watch(() => JSON.stringify(parts()), again, { immediate: true })
  return { value, refusal, asking, again }
}
