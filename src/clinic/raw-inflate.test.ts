import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { RawInflate } from './raw-inflate.ts'

const through = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const input = new Blob([new Uint8Array(bytes)]).stream()
  return new Uint8Array(await new Response(input.pipeThrough(new RawInflate())).arrayBuffer())
}

describe('inflating without a head', () => {
  it.each([0, 1, 5000, 40_000])('gives back %i bytes', async (length) => {
    const bytes = Uint8Array.from({ length }, (_, i) => (i * i) % 251)
    expect(await through(deflateSync(bytes))).toEqual(bytes)
  })

  it('fails where the bytes break off', async () => {
    const whole = deflateSync(Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 7) % 253))
    await expect(through(whole.slice(0, -20))).rejects.toThrow()
  })

  it('goes no further than it is read: a bomb does not burst', async () => {
    const bomb = deflateSync(new Uint8Array(30_000_000))
    const input = new Blob([new Uint8Array(bomb)]).stream()
    const reader = input.pipeThrough(new RawInflate()).getReader()
    const { value } = await reader.read()
    expect(value?.length).toBeLessThan(6_000_000)
    await reader.cancel()
  })
})
