/** What was typed and not sent yet, kept on this computer only: by account and by what it belongs to. */
export interface Draft<T> {
  readonly value: T
  /** The version of the object that was seen when the typing began; null for something new. */
  readonly seen: number | null
  /** Milliseconds since 1970. */
  readonly at: number
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'gongkai.draft'
/** A draft that nobody came back to within a week is thrown away: a computer may be used by several people. */
export const KEPT_MS = 7 * 24 * 60 * 60 * 1000
const LONGEST = 200_000

export const draftKey = (accountId: string, object: string): string => `${PREFIX}.${accountId}.${object}`

/** Null where there is none, or where what lies there is not a draft or too old. */
export function readDraft<T>(
  shelf: Shelf,
  key: string,
  now: number,
  accepts: (value: unknown) => value is T,
): Draft<T> | null {
  const { value, seen, at } = parsed(read(shelf, key))
  if (typeof at !== 'number' || now - at > KEPT_MS || !accepts(value)) return null
  return { value, seen: typeof seen === 'number' ? seen : null, at }
}

/** False where it could not be kept: storage is full or switched off. */
export function keepDraft<T>(shelf: Shelf, key: string, draft: Draft<T>): boolean {
  const text = JSON.stringify(draft)
  if (text.length > LONGEST) return false
  try {
    shelf.setItem(key, text)
    return true
  } catch {
    return false
  }
}

export function dropDraft(shelf: Shelf, key: string): void {
  try {
    shelf.removeItem(key)
  } catch {
    // Storage is switched off: there was nothing to drop.
  }
}

/** Drafts whose time is over, of whatever account. */
export function sweepDrafts(shelf: Shelf, now: number): void {
  for (const key of keysOf(shelf).filter((name) => name.startsWith(`${PREFIX}.`))) {
    const { at } = parsed(read(shelf, key))
    if (typeof at !== 'number' || now - at > KEPT_MS) dropDraft(shelf, key)
  }
}

function read(shelf: Shelf, key: string): string {
  try {
    return shelf.getItem(key) ?? '{}'
  } catch {
    return '{}'
  }
}

function parsed(text: string): { readonly value?: unknown; readonly seen?: unknown; readonly at?: unknown } {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? found : {}
  } catch {
    return {}
  }
}

const keysOf = (shelf: Shelf): readonly string[] =>
  Array.from({ length: shelf.length }, (_, i) => shelf.key(i)).filter((name) => name !== null)
