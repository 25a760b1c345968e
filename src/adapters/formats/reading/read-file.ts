import type { ReadEntry } from '#app/read-report'
import { err } from '#core/shared/index'
import { brokenZip } from '../read/archive.ts'
import type { PackedFile } from '../read/zip.ts'
import type { ReadingAnswer, ReadingJob } from './job.ts'
import type { Lanes } from './lanes.ts'

type ReadingLanes = Lanes<ReadingJob, ReadingAnswer>

/**
 * The reports of a file, each file of an archive read in a lane of its own and bounded by itself. One entry a report or a failure, in
 * the order of the file, never empty. `onArchive` hears how many files an archive holds, `onPart` when one of them is read.
 */
export async function readFileIn(
  lanes: ReadingLanes,
  file: Omit<ReadingJob, 'isPacked'>,
  { signal, onArchive, onPart }: ReadFileOptions = {},
): Promise<readonly ReadEntry[]> {
  const answer = await lanes.run({ ...file, isPacked: false }, signal)
  if (!answer.ok) return [{ entry: null, result: answer }]
  if (answer.value.kind === 'read') return entriesOf(null, answer.value.results)
  const { files } = answer.value
  if (!files.ok) return [{ entry: null, result: files }]
  onArchive?.(files.value.length)
  const parts = await Promise.all(
    files.value.map(async (packed) => {
      const part = await readPacked(lanes, packed, signal)
      onPart?.()
      return part
    }),
  )
  return parts.flat()
}

export interface ReadFileOptions {
  readonly signal?: AbortSignal | undefined
  readonly onArchive?: (files: number) => void
  readonly onPart?: () => void
}

async function readPacked(
  lanes: ReadingLanes,
  { name, bytes }: PackedFile,
  signal: AbortSignal | undefined,
): Promise<readonly ReadEntry[]> {
  if (bytes === null) return [{ entry: name, result: err(brokenZip()) }]
  const answer = await lanes.run({ name, content: bytes, isPacked: true }, signal)
  if (!answer.ok) return [{ entry: name, result: answer }]
  return entriesOf(name, answer.value.kind === 'read' ? answer.value.results : [])
}

const entriesOf = (entry: string | null, results: readonly ReadEntry['result'][]): readonly ReadEntry[] =>
  results.map((result) => ({ entry, result }))
