import { sha256 } from '#adapters/digest'
import { documentReader } from '#adapters/formats/read/reader'
import type { DownloadPorts } from '#app/download-report'
import type { DocumentWriter, Id, Instant, Ports, SourceFile } from '#app/ports'
import type { ReportReading } from '#app/read-one-report'
import { type ReadEntry, readReport } from '#app/read-report'
import type { DeskPorts } from '#app/show-desk'
import { reportJsonText } from '#contract/index'
import { day } from '#core/shared/index'
import { type MemoryStorage, memoryStorage } from './memory-storage.ts'

/** Writes what it was asked for instead of a document: quick, and plain to compare. */
export const namingWriter: DocumentWriter = {
  write: async (document, format, { at, demonstration }) =>
    new TextEncoder().encode(`${format} ${document.title} ${at} ${demonstration}`),
}

export interface FixedPorts extends Omit<Ports, 'reader'>, DownloadPorts, DeskPorts, ReportReading {
  readonly storage: MemoryStorage
  /** What strangers send to the clinic. */
  readonly readWithin: (file: SourceFile, signal: AbortSignal) => Promise<readonly ReadEntry[]>
}

/** Real reading and checking over a storage in memory; the clock stands at 2022-01-14 16:20 in Shanghai, ids count up. */
export function fixedPorts(): FixedPorts {
  let last = 0
  return {
    storage: memoryStorage(),
    readWithin: async (file) =>
      (await readReport({ reader: documentReader }, file)).map((result) => ({ entry: null, result })),
    readReports: (file) => readReport({ reader: documentReader }, file),
    writer: namingWriter,
    clock: { now: () => '2022-01-14T08:20:00.000Z' as Instant, today: () => day('2022-01-14') },
    ids: { next: () => `00000000-0000-7000-8000-${String(++last).padStart(12, '0')}` as Id },
    digest: sha256,
    counts: { get: (_key, count) => count() },
    files: { get: (_key, write) => write() },
    encodeJson: (report) => new TextEncoder().encode(reportJsonText(report)),
  }
}
