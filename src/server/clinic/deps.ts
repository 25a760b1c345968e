import type { Ports, SourceFile } from '#app/ports'
import type { ReadEntry } from '#app/read-report'
import type { Frames } from '../frames.ts'
import type { ClinicApp } from './app-files.ts'
import type { Turnstile } from './turnstile.ts'

export type ReadWithin = (file: SourceFile, signal: AbortSignal) => Promise<readonly ReadEntry[]>

/** No storage among them: nothing that is sent to the clinic can be kept. */
export interface ClinicPorts extends Pick<Ports, 'writer' | 'clock'> {
  /** An archive file by file, each bounded in time and memory; rejects with the signal's reason. */
  readonly readWithin: ReadWithin
}

export interface ClinicDeps {
  readonly ports: ClinicPorts
  readonly frames: Frames
  readonly app: ClinicApp | null
  readonly turnstile: Turnstile
}
