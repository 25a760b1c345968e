import './polyfills.ts'
import { doReadingJob, type ReadingAnswer, type ReadingJob } from '#adapters/formats/reading/job'
import { serve } from './serve.ts'
import { warmReaders } from './warm-readers.ts'

/** Reads the files of the batch, one at a time. */
serve<ReadingJob, ReadingAnswer>(doReadingJob)

// The large readers are fetched before files come, so that nothing is fetched while files are read. What cannot be had now is asked for
// again by the file that needs it, which then says so.
warmReaders().catch(() => {})
