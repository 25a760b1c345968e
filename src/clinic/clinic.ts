import { diagnose, type NumberChange } from '#core/annual-report/index'
import {
  CLINIC_TEXTS,
  type ClinicFormat,
  dropField,
  type Html,
  headline,
  html,
  openedReport,
  progressBar,
  resultActions,
  resultList,
  resultWords,
  say,
} from '#views/index'
import { Batch, type BatchReport, clinicReport } from './batch.ts'
import { type Reading, type ReadingLanes, readingLanes, readOne, secondsLeft } from './reading.ts'
import { goTo, required, Surface } from './surface.ts'
import { agenciesToTell, type MadeFile, save, Writing } from './writing.ts'

const T = CLINIC_TEXTS
/** How often the page is drawn while files are read, in milliseconds. */
const REDRAW_MS = 200

/** The page at work: it takes files, has them read, shows what came of them, and does what the person asks. */
export class Clinic {
  readonly #batch = new Batch()
  readonly #lanes: ReadingLanes
  readonly #writing: Writing
  readonly #mostFiles: number
  readonly #parts: Readonly<Record<'progress' | 'status' | 'notice' | 'results' | 'opened', Surface>>
  #current: string | null = null
  #cancel: AbortController | null = null
  #seconds = 0

  constructor(root: HTMLElement) {
    const { reading = '', writing = '', pdf = '', files = '' } = root.dataset
    this.#lanes = readingLanes(reading)
    this.#writing = new Writing(writing, pdf)
    this.#mostFiles = Number(files)
    const part = (name: string): Surface => new Surface(root, `#${name}`)
    this.#parts = {
      progress: part('progress'),
      status: part('status'),
      notice: part('notice'),
      results: part('results'),
      opened: part('opened'),
    }
    required(root, '#drop').outerHTML = dropField(this.#mostFiles).text
  }

  /** Loads what reading and writing need, so that nothing is fetched once there are files. */
  prepare(): void {
    this.#lanes.prepare()
    this.#writing.prepare()
  }

  /** Reads files, those of an earlier time staying where they are. While a batch is read no other one begins. */
  async take(given: readonly File[]): Promise<void> {
    if (this.#cancel !== null || given.length === 0) return
    const files = given.slice(0, this.#mostFiles)
    const left = given.length - files.length
    this.#parts.notice.show(left > 0 ? notice(say(T.progress.tooMany, { limit: this.#mostFiles, left })) : null)
    const cancel = new AbortController()
    this.#cancel = cancel
    const reading: Reading = { total: files.length, done: 0, begun: performance.now() }
    await this.#readAll(files, reading, cancel.signal)
    this.#cancel = null
    this.#seconds = (performance.now() - reading.begun) / 1000
    await this.#compareYears()
    this.#finish(cancel.signal.aborted, reading.done)
  }

  cancel(): void {
    this.#cancel?.abort(new Error('cancelled'))
  }

  open(id: string): void {
    this.#current = id
    this.#draw()
    goTo(`${id}-h`)
  }

  /** A repair of the diagnosis, by the place of its group and its own among the equally good ones. */
  repair(group: number, repair: number): void {
    const found = this.#opened()
    const chosen = diagnose(found.report, found.previous?.report ?? null).groups[group]?.repairs[repair]
    if (chosen === undefined) throw new Error(`no repair ${group}/${repair}`)
    this.change(chosen.changes)
  }

  change(changes: readonly NumberChange[]): void {
    const { id } = this.#opened()
    this.#batch.apply(id, changes)
    this.#redrawChanged(T.repair.done, `${id}-undo`)
  }

  undo(): void {
    const { id } = this.#opened()
    this.#batch.undo(id)
    const again = this.#opened().applied.length > 0
    this.#redrawChanged(T.repair.undone, again ? `${id}-undo` : `${id}-h`)
  }

  download = (format: ClinicFormat): Promise<void> => this.#make(() => this.#writing.report(this.#opened(), format))
  pdf = (): Promise<void> => this.#make(() => this.#writing.pdf(this.#opened()))
  notice = (): Promise<void> => this.#make(() => this.#writing.notices([this.#opened()]))
  notices = (): Promise<void> => this.#make(() => this.#writing.notices(this.#batch.reports))
  summary = (format: 'csv' | 'xlsx'): Promise<void> => this.#make(() => this.#writing.summary(this.#batch, format))

  async #readAll(files: readonly File[], reading: Reading, signal: AbortSignal): Promise<void> {
    const unread = new Set(files)
    const drawing = setInterval(() => this.#drawProgress(reading, unread), REDRAW_MS)
    const jobs = files.map(async (file) => {
      const place = this.#batch.add(file.name)
      this.#batch.put(place, await readOne(this.#lanes, file, reading, signal))
      unread.delete(file)
    })
    this.#drawProgress(reading, unread)
    await Promise.allSettled(jobs)
    clearInterval(drawing)
    this.#batch.dropUnread()
  }

  /** Reports of the year before help only when all are there. Checking a long batch again must not freeze the page. */
  async #compareYears(): Promise<void> {
    for (const report of this.#batch.reports) if (this.#batch.compareYears(report)) await nextTurn()
  }

  #finish(cancelled: boolean, done: number): void {
    this.#parts.progress.show(null)
    const rows = this.#batch.rows()
    if (cancelled) this.#parts.notice.show(notice(say(T.progress.cancelled, { done })))
    this.#parts.status.say(say(T.progress.done, { headline: headline(rows) }))
    const [only] = this.#batch.reports
    if (rows.length === 1 && only !== undefined) this.#current = only.id
    this.#draw()
    goTo('h-results')
  }

  #drawProgress(reading: Reading, unread: ReadonlySet<File>): void {
    const [file] = unread
    const { done, total } = reading
    const left = secondsLeft(reading, performance.now())
    this.#parts.progress.show(progressBar({ done, total, file: file?.name ?? '', left }))
    this.#drawResults()
  }

  #draw(): void {
    this.#drawResults()
    const found = this.#current === null ? null : this.#batch.byId(this.#current)
    this.#parts.opened.show(found && openedReport(found, clinicReport(found), 'browser'))
  }

  #drawResults(): void {
    const rows = this.#batch.rows()
    const agencies = agenciesToTell(this.#batch.reports).size
    const aside = this.#cancel === null ? resultActions({ seconds: this.#seconds.toFixed(1), agencies }) : null
    this.#parts.results.show(
      rows.length === 0 ? null : resultList({ rows, current: this.#current, aside, manner: 'browser' }),
    )
  }

  #redrawChanged(told: typeof T.repair.done, focus: string): void {
    this.#draw()
    this.#parts.status.say(say(told, { result: resultWords(clinicReport(this.#opened())) }))
    document.getElementById(focus)?.focus()
  }

  #opened(): BatchReport {
    const found = this.#current === null ? null : this.#batch.byId(this.#current)
    if (found === null) throw new Error('no report is open')
    return found
  }

  async #make(make: () => Promise<MadeFile>): Promise<void> {
    try {
      save(await make())
      this.#parts.notice.show(null)
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause)
      this.#parts.notice.show(notice(say(T.download.failed, { message })))
      required(document, '#notice').scrollIntoView({ block: 'center' })
    }
  }
}

const notice = (text: string): Html => html`<p class="notice" role="alert">${text}</p>`

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
