import { later } from '#app/moments'
import type { Instant } from '#app/ports'
import { type FixedPorts, fixedPorts } from './fixed-ports.ts'

export interface MovingPorts {
  readonly ports: FixedPorts
  readonly pass: (ms: number) => void
}

/** The same ports with a clock that goes on when it is told to. */
export function movingPorts(ports: FixedPorts = fixedPorts()): MovingPorts {
  let now: Instant = ports.clock.now()
  return {
    ports: { ...ports, clock: { ...ports.clock, now: () => now } },
    pass: (ms) => {
      now = later(now, ms)
    },
  }
}
