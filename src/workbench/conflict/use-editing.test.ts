import { describe, expect, it } from 'vitest'
import type { Answered } from '../api/call.ts'
import { useEditing } from './use-editing.ts'

interface Facts {
  readonly name: string
  readonly post: string
}
const START: Facts = { name: '马小云', post: '科员' }
const refused = (code: string): Answered<unknown> => ({
  ok: false,
  error: { status: 409, code, message: '', hint: '' },
})

/** A form over an object that another person changed from version 1 to 2 meanwhile. */
function editing(theirs: Facts | null) {
  const sent: (readonly [Facts, number])[] = []
  let stored = 0
  const now = theirs === null ? { value: START, version: 1 } : { value: theirs, version: 2 }
  const it = useEditing<Facts>(
    { value: START, version: 1 },
    {
      send: async (value, version) => {
        sent.push([value, version])
        return version === now.version ? { ok: true, value: {} } : refused('conflict')
      },
      reload: async () => now,
      saved: () => {
        stored += 1
      },
    },
  )
  return { it, sent, stored: () => stored }
}

describe('a form', () => {
  it('is sent with the version that was seen, and says whether anything was typed', async () => {
    const { it, sent, stored } = editing(null)
    expect(it.isChanged.value).toBe(false)
    it.form.value = { ...START, post: '股长' }
    expect(it.isChanged.value).toBe(true)
    await it.save()
    expect([sent, stored()]).toEqual([[[{ name: '马小云', post: '股长' }, 1]], 1])
    expect(it.isChanged.value).toBe(false)
    await it.save()
    expect(sent[1]?.[1]).toBe(2)
  })

  it('takes in what somebody else changed beside it, and is sent again', async () => {
    const { it, sent, stored } = editing({ name: '马晓云', post: '科员' })
    it.form.value = { ...START, post: '股长' }
    await it.save()
    expect(sent.at(-1)).toEqual([{ name: '马晓云', post: '股长' }, 2])
    expect([it.clash.value, it.refusal.value, stored()]).toEqual([null, null, 1])
  })

  it.each([
    [new Set(['post']), '股长'],
    [new Set<string>(), '主任'],
  ])('asks when both changed the same, and sends what was chosen (%o)', async (mine, post) => {
    const { it, sent, stored } = editing({ name: '马小云', post: '主任' })
    it.form.value = { ...START, post: '股长' }
    await it.save()
    expect(it.clash.value?.clashes).toEqual([{ field: 'post', before: '科员', mine: '股长', theirs: '主任' }])
    expect(stored()).toBe(0)
    await it.settle(mine)
    expect([sent.at(-1), it.clash.value, stored()]).toEqual([[{ name: '马小云', post }, 2], null, 1])
  })
})
