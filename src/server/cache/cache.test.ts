import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../../test/support/memory-storage.ts'
import { ByteCache } from './byte-cache.ts'
import { watchRevision } from './revision.ts'

describe('the byte cache', () => {
  const sized = (): ByteCache<string> => new ByteCache(10, (value) => value.length)
  const making = (value: string, made: string[]) => async () => {
    made.push(value)
    return value
  }

  it('makes a value once for all who ask at the same time', async () => {
    const [cache, made]: [ByteCache<string>, string[]] = [sized(), []]
    const all = await Promise.all([1, 2, 3].map(() => cache.get('a', making('x', made))))
    expect([all, made]).toEqual([['x', 'x', 'x'], ['x']])
  })

  it('drops what was longest unused when it is full', async () => {
    const [cache, made]: [ByteCache<string>, string[]] = [sized(), []]
    await cache.get('a', making('aaaa', made))
    await cache.get('b', making('bbbb', made))
    await cache.get('a', making('again', made))
    await cache.get('c', making('cccc', made))
    expect([cache.peek('a'), cache.peek('b'), cache.peek('c')]).toEqual(['aaaa', undefined, 'cccc'])
  })

  it('does not keep what is larger than itself, nor what is not good, nor an error', async () => {
    const [cache, made]: [ByteCache<string>, string[]] = [sized(), []]
    await cache.get('large', making('x'.repeat(11), made))
    await cache.get('bad', making('bad', made), (value) => value === 'good')
    await expect(cache.get('error', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(['large', 'bad', 'error'].map((key) => cache.peek(key))).toEqual([undefined, undefined, undefined])
    expect(await cache.get('error', making('now', made))).toBe('now')
  })
})

describe('the public revision', () => {
  it('is known without asking until this process moves it', async () => {
    const inner = memoryStorage()
    let asked = 0
    const counting = {
      ...inner,
      read: ((work) => {
        asked += 1
        return inner.read(work)
      }) as typeof inner.read,
    }
    const { storage, revision } = watchRevision(counting, null, () => 0)
    expect([await revision.current(), await revision.current(), asked]).toEqual([0, 0, 1])
    await storage.write((store) => store.publicRevision.advance())
    expect([await revision.current(), asked]).toEqual([1, 2])
  })

  it('is not taken from an answer that was asked for before our own change', async () => {
    const inner = memoryStorage()
    let answerNow: () => void = () => {}
    const late = new Promise<void>((resolve) => {
      answerNow = resolve
    })
    const slow = {
      ...inner,
      read: (async (work) => {
        const answer = await inner.read(work)
        await late
        return answer
      }) as typeof inner.read,
    }
    const { storage, revision } = watchRevision(slow, null, () => 0)
    const early = revision.current()
    await storage.write((store) => store.publicRevision.advance())
    answerNow()
    expect([await early, await revision.current()]).toEqual([0, 1])
  })

  it('does not move with a transaction that is rolled back', async () => {
    const { storage, revision } = watchRevision(memoryStorage(), null, () => 0)
    await revision.current()
    const failing = storage.write(async (store) => {
      await store.publicRevision.advance()
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await revision.current()).toBe(0)
  })

  it('is asked about again after a second where other nodes write', async () => {
    const inner = memoryStorage()
    let now = 0
    const { revision } = watchRevision(inner, 1000, () => now)
    await revision.current()
    await inner.write((store) => store.publicRevision.advance())
    now = 999
    expect(await revision.current()).toBe(0)
    now = 1000
    expect(await revision.current()).toBe(1)
  })

  it('stays as it was known while the storage does not answer', async () => {
    const inner = memoryStorage()
    let isAway = false
    let now = 0
    const shaky = {
      ...inner,
      read: ((work) => (isAway ? Promise.reject(new Error('away')) : inner.read(work))) as typeof inner.read,
    }
    const { revision } = watchRevision(shaky, 1000, () => now)
    await revision.current()
    isAway = true
    now = 5000
    expect(await revision.current()).toBe(0)
  })
})
