import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

/** A thread that does one job at a time: a worker thread of Node, a worker of a browser. */
export interface Thread<Job> {
  readonly send: (job: Job) => void
  /** Ends it at once, whatever it does. */
  readonly end: () => void
}

/** What a thread tells: its answer, or that it is gone, by an expected failure or by an error of the program. */
export interface Heard<Answer> {
  readonly answer: (answer: Answer) => void
  readonly broke: (cause: Failure | Error) => void
}

export interface LaneOptions<Job, Answer> {
  /** Threads at a time; they are started when there is work for them. */
  readonly most: number
  /** For one job, in milliseconds. */
  readonly longestMs: number
  readonly start: (heard: Heard<Answer>) => Thread<Job>
}

interface Order<Job, Answer> {
  readonly job: Job
  readonly signal: AbortSignal | undefined
  readonly resolve: (result: Result<Answer, Failure>) => void
  readonly reject: (cause: unknown) => void
}

/** Whoever gave the job up reads this, as with every `AbortSignal`. */
const givenUp = (signal: AbortSignal | undefined): unknown => signal?.reason ?? new Error('closed')

/**
 * Jobs side by side in threads, each bounded in time: a thread that takes too long or breaks is ended and replaced, and the other jobs
 * go on. Runs in Node and in a browser alike.
 */
export class Lanes<Job, Answer> {
  readonly #options: LaneOptions<Job, Answer>
  readonly #waiting: Order<Job, Answer>[] = []
  readonly #idle: Lane<Job, Answer>[] = []
  readonly #busy = new Set<Lane<Job, Answer>>()

  constructor(options: LaneOptions<Job, Answer>) {
    this.#options = options
  }

  /** Errors: reading-timed-out, and what the thread broke by. Rejects with the signal's reason, or when the thread met a fault. */
  run(job: Job, signal?: AbortSignal): Promise<Result<Answer, Failure>> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(givenUp(signal))
      const order: Order<Job, Answer> = {
        job,
        signal,
        resolve: (result) => {
          signal?.removeEventListener('abort', giveUp)
          resolve(result)
        },
        reject: (cause) => {
          signal?.removeEventListener('abort', giveUp)
          reject(cause)
        },
      }
      const giveUp = (): void => this.#giveUp(order, givenUp(signal))
      signal?.addEventListener('abort', giveUp)
      this.#waiting.push(order)
      this.#next()
    })
  }

  /** Starts a thread ahead of the first job, so that it has loaded what it needs. */
  prepare(): void {
    if (this.#idle.length + this.#busy.size === 0) this.#idle.push(new Lane(this.#options))
  }

  /** Ends all threads; jobs under way and waiting are rejected. */
  close(): void {
    for (const order of this.#waiting.splice(0)) order.reject(givenUp(undefined))
    for (const lane of [...this.#busy]) lane.giveUp(givenUp(undefined))
    for (const lane of this.#idle.splice(0)) lane.end()
  }

  #next(): void {
    if (this.#busy.size >= this.#options.most) return
    const order = this.#waiting.shift()
    if (order === undefined) return
    // Of many jobs given up together the first one's end must not start the others.
    if (order.signal?.aborted) {
      order.reject(givenUp(order.signal))
      this.#next()
      return
    }
    const lane = this.#fitLane()
    this.#busy.add(lane)
    lane.do(order, () => {
      this.#busy.delete(lane)
      if (lane.isFit) this.#idle.push(lane)
      this.#next()
    })
  }

  /** A thread may break while it has nothing to do. */
  #fitLane(): Lane<Job, Answer> {
    const idle = this.#idle.splice(0).filter((lane) => lane.isFit)
    const lane = idle.pop() ?? new Lane(this.#options)
    this.#idle.push(...idle)
    return lane
  }

  #giveUp(order: Order<Job, Answer>, reason: unknown): void {
    const at = this.#waiting.indexOf(order)
    if (at >= 0) {
      this.#waiting.splice(at, 1)
      order.reject(reason)
      return
    }
    for (const lane of this.#busy) if (lane.isAt(order)) lane.giveUp(reason)
  }
}

/** One thread and the job that it does. */
class Lane<Job, Answer> {
  readonly #longestMs: number
  readonly #thread: Thread<Job>
  #order: Order<Job, Answer> | null = null
  isFit = true
  #done: () => void = () => {}
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor({ start, longestMs }: LaneOptions<Job, Answer>) {
    this.#longestMs = longestMs
    this.#thread = start({
      answer: (answer) => this.#finish(true, (order) => order.resolve(ok(answer))),
      broke: (cause) =>
        this.#finish(false, (order) => (cause instanceof Error ? order.reject(cause) : order.resolve(err(cause)))),
    })
  }

  do(order: Order<Job, Answer>, done: () => void): void {
    this.#order = order
    this.#done = done
    const late = failure('reading-timed-out', { seconds: this.#longestMs / 1000 })
    this.#timer = setTimeout(() => this.#finish(false, (order) => order.resolve(err(late))), this.#longestMs)
    this.#thread.send(order.job)
  }

  isAt(order: Order<Job, Answer>): boolean {
    return this.#order === order
  }

  giveUp(reason: unknown): void {
    this.#finish(false, (order) => order.reject(reason))
  }

  end(): void {
    this.#thread.end()
  }

  /** A thread that is no longer fit is ended; what a thread says after its job was taken from it is not heard. */
  #finish(isFit: boolean, tell: (order: Order<Job, Answer>) => void): void {
    const order = this.#order
    this.isFit &&= isFit
    if (order === null) return
    this.#order = null
    clearTimeout(this.#timer)
    if (!isFit) this.#thread.end()
    tell(order)
    this.#done()
  }
}
