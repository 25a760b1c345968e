import type { FilePorts } from '#app/applications/files/file-ports'
import type { LetterPorts } from '#app/applications/letters/shown-letter'
import type { Frames } from '../frames.ts'

export interface OnlineDeps {
  readonly ports: FilePorts & LetterPorts
  readonly frames: Frames
  /** Cookies are for https only. */
  readonly https: boolean
  /** The address of the site as readers know it. */
  readonly origin: () => string
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
}
