// Plain JavaScript with types in comments: a process is started with it as it stands, from the sources and from the built program alike.
import { doReadingJob } from '#adapters/formats/reading/job'

// An error that nobody expected ends this process, and the pool hears of it.
process.on('message', async (/** @type {import('./job.ts').ReadingJob} */ job) => {
  process.send?.(await doReadingJob(job))
})
