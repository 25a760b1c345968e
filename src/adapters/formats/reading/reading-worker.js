// Plain JavaScript with types in comments: a worker's entry is loaded as it stands, from the sources and from the built program alike.
import { parentPort } from 'node:worker_threads'
import { doReadingJob } from '#adapters/formats/reading/job'

// An error that nobody expected ends this thread, and the pool hears of it.
parentPort?.on('message', async (/** @type {import('./job.ts').ReadingJob} */ job) => {
  parentPort?.postMessage(await doReadingJob(job))
})
