import { randomBytes } from 'node:crypto'
import type { Id, Ids } from '#app/ports'

/** 12 bits count within a millisecond; they start in the lower half, so that a millisecond holds at least 2048 ids. */
const COUNTER_LIMIT = 0x1000
const COUNTER_START_MASK = 0x7ff

/**
 * UUIDv7 (RFC 9562, 6.2 method 1): ids of one process ascend strictly, also within a millisecond and when the clock steps back.
 * `now` gives milliseconds since 1970.
 */
export function uuidIds(now: () => number = Date.now): Ids {
  let millisecond = 0
  let counter = 0

  const advance = (random: Buffer): void => {
    const time = now()
    if (time > millisecond) {
      millisecond = time
      counter = random.readUInt16BE(6) & COUNTER_START_MASK
    } else if (++counter === COUNTER_LIMIT) {
      millisecond += 1
      counter = 0
    }
  }

  return {
    next: () => {
      const bytes = randomBytes(16)
      advance(bytes)
      bytes.writeUIntBE(millisecond, 0, 6)
      bytes.writeUInt16BE(0x7000 | counter, 6)
      bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
      return asUuid(bytes)
    },
  }
}

const asUuid = (bytes: Buffer): Id =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') as Id
