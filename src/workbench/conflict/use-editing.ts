import { computed, type Ref, ref, type ShallowRef, shallowRef } from 'vue'
import type { Answered, Refusal } from '../api/call.ts'
import { type Merged, merge, settled } from './merge.ts'

export interface Versioned<T> {
  readonly value: T
  readonly version: number
}

export interface EditingPlace<T> {
  readonly send: (value: T, version: number) => Promise<Answered<unknown>>
  /** What is stored by now; null when it is gone. */
  readonly reload: () => Promise<Versioned<T> | null>
  readonly saved: () => void
}

export interface Editing<T> {
  readonly form: Ref<T>
  readonly isChanged: Ref<boolean>
  readonly busy: Ref<boolean>
  readonly refusal: ShallowRef<Refusal | null>
  /** Both versions, while a person has to choose. */
  readonly clash: ShallowRef<Merged<T> | null>
  readonly save: () => Promise<void>
  readonly settle: (mine: ReadonlySet<string>) => Promise<void>
}

/** A form over one object. When somebody else was faster, what they changed comes in; where both changed the same, a person chooses. */
export function useEditing<T extends object>(
  start: Versioned<T>,
  { send, reload, saved }: EditingPlace<T>,
): Editing<T> {
  const seen = shallowRef(start)
  const form = ref(start.value) as Ref<T>
  const busy = ref(false)
  const refusal = shallowRef<Refusal | null>(null)
  const clash = shallowRef<Merged<T> | null>(null)
  const isChanged = computed(() => JSON.stringify(form.value) !== JSON.stringify(seen.value.value))

  async function save(): Promise<void> {
    if (busy.value) return
    busy.value = true
    const answered = await send(form.value, seen.value.version)
    busy.value = false
    refusal.value = answered.ok ? null : answered.error
    if (answered.ok) {
      // A change makes the next version; the form stays open for another one.
      seen.value = { value: form.value, version: seen.value.version + 1 }
      saved()
    } else if (answered.error.code === 'conflict') await meet()
  }

  async function meet(): Promise<void> {
    const theirs = await reload()
    if (theirs === null || theirs.version === seen.value.version) return
    const merged = merge(seen.value.value, form.value, theirs.value)
    seen.value = theirs
    refusal.value = null
    if (merged.clashes.length > 0) clash.value = merged
    else {
      form.value = merged.value
      await save()
    }
  }

  async function settle(mine: ReadonlySet<string>): Promise<void> {
    if (clash.value === null) return
    form.value = settled(clash.value, mine)
    clash.value = null
    await save()
  }
  return { form, isChanged, busy, refusal, clash, save, settle }
}
