import { computed, type Ref, ref, shallowRef, watch } from 'vue'
import { actOnCase, showCase, tryStep } from '#contract/api/cases/cases'
import type { AnswerOf } from '#contract/endpoint'
import { ask } from '../api/ask.ts'
import type { Refusal } from '../api/call.ts'
import { isRecord, useDraft } from '../drafts/use-draft.ts'
import { useMe } from '../shell/me.ts'
import type { Values } from './field.ts'
import { fieldsOf } from './forms.ts'
import { prefilled } from './prefill.ts'
import type { ShownCase, ShownStep } from './shown.ts'
import { storable } from './storable.ts'
import { composed, startValues } from './values.ts'

type Foreseen = AnswerOf<typeof tryStep>

/** The way of a step, with what is fixed in it beforehand: filled in, looked at, confirmed; or met by a change that somebody else made meanwhile. */
export function useStep(first: ShownCase, step: ShownStep, done: (shown: ShownCase) => void, fixed: Values = {}) {
  const me = useMe()
  const fields = fieldsOf(step.command)
  const draft = useDraft(`step.${first.record.id}.${step.command}`, isRecord)
  const kept = draft.read()
  const shown = shallowRef(first)
  const values: Ref<Values> = ref({
    ...startValues(fields),
    ...prefilled(step.command, first),
    ...kept?.value,
    ...fixed,
  })
  const day = ref(me.today)
  const wrong = ref<readonly string[]>([])
  const refusal = shallowRef<Refusal | null>(null)
  const foreseen = shallowRef<Foreseen | null>(null)
  const changedFrom = ref<number | null>(null)
  const busy = ref(false)
  const params = { agencyId: first.record.agencyId, id: first.record.id }

  watch(values, (now) => draft.keep(storable(fields, now), shown.value.version), { deep: true })

  async function send<T>(
    asking: () => Promise<{ ok: true; value: T } | { ok: false; error: Refusal }>,
  ): Promise<T | null> {
    if (busy.value) return null
    busy.value = true
    const asked = await asking()
    busy.value = false
    refusal.value = asked.ok || asked.error.code === 'conflict' ? null : asked.error
    if (asked.ok) return asked.value
    if (asked.error.code === 'conflict') await seeChange()
    return null
  }

  /** Somebody else was faster: what they did is shown before anything is sent again. */
  async function seeChange(): Promise<void> {
    const seen = Math.max(0, ...(shown.value.content?.history.map(({ seq }) => seq) ?? []))
    const asked = await ask(showCase, { params })
    if (!asked.ok) {
      refusal.value = asked.error
      return
    }
    shown.value = asked.value
    changedFrom.value = seen
    foreseen.value = null
  }

  const command = () => composed(step.command, day.value, fields, values.value)
  const body = () => {
    const made = command()
    wrong.value = made.ok ? [] : made.wrong
    return made.ok ? { version: shown.value.version, command: made.command } : null
  }

  return {
    ...{
      fields,
      values,
      day,
      wrong,
      refusal,
      foreseen,
      busy,
      shown,
      changedFrom,
      today: me.today,
      hadDraft: kept !== null,
    },
    changes: computed(
      () =>
        shown.value.content?.history.filter(({ seq }) => seq > (changedFrom.value ?? Number.POSITIVE_INFINITY)) ?? [],
    ),
    barred: computed(() => shown.value.blocked.find(({ command: name }) => name === step.command) ?? null),
    /** Looks ahead as soon as the form is whole, and says nothing before. */
    async lookIfFilled(): Promise<void> {
      const made = command()
      if (made.ok)
        foreseen.value = await send(() =>
          ask(tryStep, { params, body: { version: shown.value.version, command: made.command } }),
        )
    },
    async look(): Promise<void> {
      const asked = body()
      if (asked !== null) foreseen.value = await send(() => ask(tryStep, { params, body: asked }))
    },
    async confirm(): Promise<void> {
      const asked = body()
      const next = asked && (await send(() => ask(actOnCase, { params, body: asked })))
      if (next === null) return
      draft.drop()
      done(next)
    },
  }
}
