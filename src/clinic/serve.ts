/** A message of ours: libraries in the worker speak on the same line (PDF.js greets whoever loads it), and are not heard. */
export interface Envelope<Reply> {
  readonly clinic: Reply
}

/**
 * Answers each message of the page. An error that nobody expected is thrown outside the promise, where the page hears it as a broken
 * worker. (The type libraries of page and worker exclude each other; these calls are the same in both.)
 */
export function serve<Request, Reply>(answer: (request: Request) => Promise<Reply>): void {
  addEventListener('message', ({ data }: MessageEvent<Request>) => {
    answer(data).then(
      (clinic) => self.postMessage({ clinic } satisfies Envelope<Reply>),
      (cause: unknown) =>
        setTimeout(() => {
          throw cause
        }),
    )
  })
}
