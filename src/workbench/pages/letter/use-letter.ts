import { computed, onBeforeUnmount, ref, shallowRef } from 'vue'
import { changeLetter, moveLetter, showLetter, tryLetter } from '#contract/api/cases/letters'
import { ask } from '../../api/ask.ts'
import type { Refusal } from '../../api/call.ts'
import { type Merged, merge, settled } from '../../conflict/merge.ts'
import { isRecord, useDraft } from '../../drafts/use-draft.ts'
import { EMPTY_CONTENT, type FlatContent, flat, type LetterContent, type ShownLetter, unflat } from './content.ts'

type Ids = { readonly agencyId: string; readonly id: string; readonly letterId: string }

const TRY_MS = 600
const SAVE_MS = 2500
const isContent = (value: unknown): value is LetterContent =>
  isRecord(value) && isRecord(value['facts']) && isRecord(value['wording'])

/** A letter while it is written: checked as one types, saved by itself, merged when somebody else saved meanwhile. */
export function useLetter(params: Ids) {
  const shown = shallowRef<ShownLetter | null>(null)
  const refusal = shallowRef<Refusal | null>(null)
  const content = shallowRef<LetterContent>(EMPTY_CONTENT)
  const base = shallowRef<LetterContent>(EMPTY_CONTENT)
  const clash = shallowRef<Merged<FlatContent> | null>(null)
  const note = ref<'none' | 'merged' | 'draftBack'>('none')
  const busy = ref(false)
  let underWay: Promise<unknown> | null = null
  const draft = useDraft(`letter.${params.letterId}`, isContent)
  const isDirty = computed(() => JSON.stringify(content.value) !== JSON.stringify(base.value))
  let trying: ReturnType<typeof setTimeout> | undefined
  let saving: ReturnType<typeof setTimeout> | undefined

  function take(letter: ShownLetter, kept: LetterContent = letter.content ?? EMPTY_CONTENT): void {
    shown.value = letter
    base.value = letter.content ?? EMPTY_CONTENT
    content.value = kept
  }

  async function open(): Promise<void> {
    const asked = await ask(showLetter, { params })
    refusal.value = asked.ok ? null : asked.error
    if (!asked.ok) return
    take(asked.value)
    const kept = draft.read()
    if (kept === null || asked.value.status !== 'draft') return
    note.value = 'draftBack'
    change(kept.value)
  }

  function change(next: LetterContent): void {
    content.value = next
    draft.keep(next, shown.value?.version ?? null)
    clearTimeout(trying)
    clearTimeout(saving)
    trying = setTimeout(look, TRY_MS)
    saving = setTimeout(save, SAVE_MS)
  }

  /** Checks and preview of what is typed, unsaved. */
  async function look(): Promise<void> {
    const typed = content.value
    const asked = await ask(tryLetter, { params, body: { content: typed } })
    if (asked.ok && typed === content.value && shown.value)
      shown.value = { ...asked.value, version: shown.value.version, changedAt: shown.value.changedAt }
    refusal.value = asked.ok ? null : asked.error
  }

  /** One after the other: who submits while a save is under way waits for it. */
  async function save(): Promise<boolean> {
    clearTimeout(saving)
    while (underWay !== null) await underWay
    if (!isDirty.value || shown.value === null) return !isDirty.value
    busy.value = true
    const typed = content.value
    const sent = ask(changeLetter, { params, body: { version: shown.value.version, content: typed } })
    underWay = sent
    const asked = await sent
    underWay = null
    busy.value = false
    refusal.value = asked.ok || asked.error.code === 'conflict' ? null : asked.error
    if (!asked.ok) return asked.error.code === 'conflict' && meet()
    take(asked.value, typed === content.value ? undefined : content.value)
    if (!isDirty.value) draft.drop()
    return true
  }

  /** Somebody else saved meanwhile: what does not clash is merged, what does is asked. */
  async function meet(): Promise<boolean> {
    const asked = await ask(showLetter, { params })
    if (!asked.ok) {
      refusal.value = asked.error
      return false
    }
    const merged = merge(flat(base.value), flat(content.value), flat(asked.value.content ?? EMPTY_CONTENT))
    take(asked.value, unflat(merged.value))
    if (merged.clashes.length > 0) {
      clash.value = merged
      return false
    }
    note.value = 'merged'
    return save()
  }

  async function choose(mine: ReadonlySet<string>): Promise<void> {
    if (clash.value === null) return
    change(unflat(settled(clash.value, mine)))
    clash.value = null
    await save()
  }

  async function move(to: 'submit' | 'approve' | 'return' | 'sent'): Promise<void> {
    if (!(await save()) || shown.value === null) return
    const asked = await ask(moveLetter, { params, body: { version: shown.value.version, move: to } })
    refusal.value = asked.ok ? null : asked.error
    if (asked.ok) take(asked.value)
  }

  onBeforeUnmount(() => {
    clearTimeout(trying)
    void save()
  })
  void open()
  return { shown, refusal, content, clash, note, busy, isDirty, change, choose, move, draft }
}
