import type { Storage, Store } from '#app/ports'

/** The count of changes that the public can see, known without asking the storage each time. */
export interface Revision {
  readonly current: () => Promise<number>
}

export interface WatchedStorage {
  readonly storage: Storage
  readonly revision: Revision
}

/**
 * Watches a storage for changes of the public revision: those of this process count at once, those of other nodes after `recheckMs`
 * at the latest. `recheckMs` is null where no other process can write.
 */
export function watchRevision(inner: Storage, recheckMs: number | null, elapsed: () => number): WatchedStorage {
  let known: number | null = null
  let checkedAt = 0
  let asking: Promise<number> | null = null
  /** Our own changes so far: an answer that was asked for before the latest of them is old. */
  let changes = 0

  const ask = async (): Promise<number> => {
    const asked = changes
    checkedAt = elapsed()
    try {
      const answer = await inner.read((store) => store.publicRevision.current())
      if (asked === changes) known = answer
      return answer
    } catch (error) {
      // The database is away for a moment: what was known is better than no page.
      if (known === null) throw error
      return known
    } finally {
      if (asked === changes) asking = null
    }
  }

  const current = async (): Promise<number> => {
    const stale = known === null || (recheckMs !== null && elapsed() - checkedAt >= recheckMs)
    if (!stale && known !== null) return known
    asking ??= ask()
    return asking
  }

  const write: Storage['write'] = async (work) => {
    let advanced = false
    const result = await inner.write((store) =>
      work(
        noticing(store, () => {
          advanced = true
        }),
      ),
    )
    if (advanced) {
      changes += 1
      known = null
      asking = null
    }
    return result
  }

  return { storage: { read: inner.read, write, close: inner.close }, revision: { current } }
}

const noticing = (store: Store, notice: () => void): Store => ({
  ...store,
  publicRevision: {
    current: store.publicRevision.current,
    advance: async () => {
      await store.publicRevision.advance()
      notice()
    },
  },
})
