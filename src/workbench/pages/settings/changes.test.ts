import { describe, expect, it } from 'vitest'
import { afterConflict, changedValues, seenOf } from './changes.ts'

const STORED = { phone: '1', hours: '9-5' }

describe('settings', () => {
  it('are sent when they differ, with what was seen of them', () => {
    const changed = changedValues(STORED, { phone: ' 1 ', hours: '8-5', name: 'x' })
    expect(changed).toEqual({ hours: '8-5', name: 'x' })
    expect(seenOf(STORED, changed)).toEqual({ hours: '9-5', name: '' })
  })

  it('that somebody else changed meanwhile show theirs, with one’s own beside it', () => {
    const now = { phone: '2', hours: '9-6' }
    expect(afterConflict(STORED, now, { phone: '3', hours: '9-5', name: 'x' })).toEqual({
      typed: { phone: '2', hours: '9-6', name: 'x' },
      mine: { phone: '3' },
    })
    expect(afterConflict(STORED, now, { phone: '2' }).mine).toEqual({})
  })

  it('that one saved and typed over before they were read again are no conflict', () => {
    const met = afterConflict({ ...STORED, phone: '2' }, { phone: '2', hours: '9-5' }, { phone: '3', hours: '9-5' })
    expect(met).toEqual({ typed: { phone: '3', hours: '9-5' }, mine: {} })
  })
})
