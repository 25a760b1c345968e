import { useMe } from '../shell/me.ts'
import { type Draft, draftKey, dropDraft, keepDraft, readDraft } from './drafts.ts'

export interface DraftPlace<T> {
  readonly read: () => Draft<T> | null
  /** False where it could not be kept. */
  readonly keep: (value: T, seen: number | null) => boolean
  readonly drop: () => void
}

/** The draft of the signed-in person for one object: `registration`, `step.<case>.<command>`, `letter.<id>`. */
export function useDraft<T>(object: string, accepts: (value: unknown) => value is T): DraftPlace<T> {
  const key = draftKey(useMe().accountId, object)
  return {
    read: () => readDraft(localStorage, key, Date.now(), accepts),
    keep: (value, seen) => keepDraft(localStorage, key, { value, seen, at: Date.now() }),
    drop: () => dropDraft(localStorage, key),
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
