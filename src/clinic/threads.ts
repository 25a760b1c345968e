import type { Heard, Thread } from '#adapters/formats/reading/lanes'
import type { Envelope } from './serve.ts'

/** A worker of the browser as a thread; a script that does not load or that breaks is told as a fault. */
export function startThread<Job, Answer>(address: string, heard: Heard<Answer>): Thread<Job> {
  const worker = new Worker(address, { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<Envelope<Answer>>>) => {
    if (data.clinic !== undefined) heard.answer(data.clinic)
  })
  worker.addEventListener('error', ({ message }) => heard.broke(new Error(`worker: ${message || 'not loaded'}`)))
  return {
    send: (job) => worker.postMessage(job),
    end: () => worker.terminate(),
  }
}
