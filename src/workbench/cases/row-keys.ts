import { computed, onBeforeUnmount, onMounted, type Ref, ref } from 'vue'
import { useRouter } from 'vue-router'
import { moved } from './moved.ts'

interface Row {
  readonly id: string
}

/** A list by keyboard: j and k go down and up, Enter opens the file, / goes to the search. Nothing happens while somebody types. */
export function useRowKeys<R extends Row>(rows: Ref<readonly R[]>) {
  const router = useRouter()
  const chosenId = ref<string | null>(null)
  const chosen = computed(() => rows.value.find(({ id }) => id === chosenId.value) ?? null)
  const choose = (row: R): void => {
    chosenId.value = row.id
  }

  function press(event: KeyboardEvent): void {
    if (isTyping(event)) return
    const step = { j: 1, k: -1 }[event.key]
    if (step !== undefined) {
      chosenId.value = moved(rows.value, chosenId.value, step)
      void Promise.resolve().then(() => document.querySelector('tr.on')?.scrollIntoView({ block: 'nearest' }))
    }
    if (event.key === 'Enter' && chosen.value && event.target === document.body)
      void router.push(`/cases/${chosen.value.id}`)
    const search = event.key === '/' ? document.querySelector<HTMLInputElement>('main input[type=search]') : null
    search?.focus()
    if (search || step !== undefined) event.preventDefault()
  }
  onMounted(() => document.addEventListener('keydown', press))
  onBeforeUnmount(() => document.removeEventListener('keydown', press))
  return { chosen, choose }
}

const isTyping = ({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  (target instanceof HTMLElement &&
    (target.closest('input, textarea, select, [role=dialog]') !== null || target.isContentEditable))
