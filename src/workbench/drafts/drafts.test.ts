import { describe, expect, it } from 'vitest'
import { draftKey, dropDraft, KEPT_MS, keepDraft, readDraft, type Shelf, sweepDrafts } from './drafts.ts'

const isText = (value: unknown): value is string => typeof value === 'string'
const KEY = draftKey('account-1', 'case-7')

function shelf(most = Number.POSITIVE_INFINITY): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, text) => {
      if (text.length > most) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
  }
}

const OFF: Shelf = {
  get length() {
    return 0
  },
  key: () => null,
  getItem: () => {
    throw new DOMException('denied', 'SecurityError')
  },
  setItem: () => {
    throw new DOMException('denied', 'SecurityError')
  },
  removeItem: () => {
    throw new DOMException('denied', 'SecurityError')
  },
}

describe('a draft', () => {
  it('comes back as it was kept, with the version that was seen', () => {
    const place = shelf()
    expect(keepDraft(place, KEY, { value: '有关商场', seen: 3, at: 1000 })).toBe(true)
    expect(readDraft(place, KEY, 2000, isText)).toEqual({ value: '有关商场', seen: 3, at: 1000 })
  })

  it('belongs to one account and one object', () => {
    const place = shelf()
    keepDraft(place, KEY, { value: '甲', seen: null, at: 0 })
    expect(readDraft(place, draftKey('account-2', 'case-7'), 0, isText)).toBeNull()
    expect(readDraft(place, draftKey('account-1', 'case-8'), 0, isText)).toBeNull()
  })

  it('is gone after it was dropped, and a week after the last keystroke', () => {
    const place = shelf()
    keepDraft(place, KEY, { value: '甲', seen: null, at: 0 })
    expect(readDraft(place, KEY, KEPT_MS, isText)?.value).toBe('甲')
    expect(readDraft(place, KEY, KEPT_MS + 1, isText)).toBeNull()
    dropDraft(place, KEY)
    expect(readDraft(place, KEY, 0, isText)).toBeNull()
  })

  it.each(['', '{', '[]', 'null', '7', '{"at":"soon","value":"x"}', '{"at":0,"value":{}}'])(
    'is not made out of what else may lie in its place (%s)',
    (text) => {
      const place = shelf()
      place.kept.set(KEY, text)
      expect(readDraft(place, KEY, 0, isText)).toBeNull()
    },
  )

  it('says that it was not kept where there is no room or no storage', () => {
    expect(keepDraft(shelf(10), KEY, { value: '甲', seen: null, at: 0 })).toBe(false)
    expect(keepDraft(shelf(), KEY, { value: 'a'.repeat(200_001), seen: null, at: 0 })).toBe(false)
    expect(keepDraft(OFF, KEY, { value: '甲', seen: null, at: 0 })).toBe(false)
    expect(readDraft(OFF, KEY, 0, isText)).toBeNull()
    expect(() => dropDraft(OFF, KEY)).not.toThrow()
  })
})

it('old drafts of all accounts are swept, and nothing else', () => {
  const place = shelf()
  keepDraft(place, KEY, { value: '旧', seen: null, at: 0 })
  keepDraft(place, draftKey('account-2', 'x'), { value: '新', seen: null, at: KEPT_MS })
  place.kept.set('other', '{}')
  place.kept.set(draftKey('account-2', 'broken'), '{')
  sweepDrafts(place, KEPT_MS + 1)
  expect([...place.kept.keys()]).toEqual([draftKey('account-2', 'x'), 'other'])
})
