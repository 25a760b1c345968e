import { writeTemplate } from '#adapters/applications/cases-sheet'
import { systemClock } from '#adapters/clock'
import { type OpenStorage, openStorage } from '#adapters/database/open'
import { sha256 } from '#adapters/digest'
import { readingPool } from '#adapters/formats/reading/reading-pool'
import { documentWriter } from '#adapters/formats/write/writer'
import { proposedPlan } from '#adapters/holidays/proposed-plan'
import { uuidIds } from '#adapters/ids'
import { smtpMailer } from '#adapters/mail/smtp'
import { mediaTypeOf } from '#adapters/media-type'
import { tableWriter } from '#adapters/organisation/table-writer'
import { makePasswords } from '#adapters/passwords/passwords'
import { packagedRegions } from '#adapters/regions/regions'
import { openKeys } from '#adapters/sealing/keys'
import { makeSealer } from '#adapters/sealing/sealer'
import { SECOND_FACTOR } from '#adapters/second-factor/second-factor'
import { openIdConnect } from '#adapters/single-sign-on/open-id-connect'
import { tablesPool } from '#adapters/tables/tables-pool'
import { webhookCaller } from '#adapters/webhooks/caller'
import { offerFirstAdministrator } from '#app/accounts/first-administrator'
import type { Storage } from '#app/ports'
import type { Sealer } from '#app/secrets'
import type { FailedRules } from '#app/show-desk'
import { reportJsonText } from '#contract/index'
import { type Bilingual, type Failure, ok, type Result } from '#core/shared/index'
import { PATHS } from '#views/index'
import { createApp } from './app.ts'
import { loadStyleSheet } from './assets.ts'
import { ByteCache } from './cache/byte-cache.ts'
import { watchRevision } from './cache/revision.ts'
import { loadClinicApp } from './clinic/app-files.ts'
import type { ServerConfig } from './config.ts'
import { demonstrateOn } from './demonstration.ts'
import { newSecret } from './http/secrets.ts'
import { jobsOf } from './jobs/list.ts'
import { everyMinute, jobRunner } from './jobs/runner.ts'
import { checkAddress, closeHttp, listen, localUrl } from './listen.ts'
import { fileLog, standardOutputLog } from './log.ts'
import type { RunningServer, StartIo } from './running.ts'
import type { SitePorts } from './site-ports.ts'
import { loadWorkbenchApp } from './workbench/app-files.ts'

export type { RunningServer, StartIo } from './running.ts'
export { stopWish, untilStopped } from './stop.ts'

const STYLE_SHEET = new URL('../../assets/gongkai.css', import.meta.url)
const CLINIC_APP = new URL('../../dist/clinic/', import.meta.url)
const WORKBENCH_APP = new URL('../../dist/workbench/', import.meta.url)
/** One for a file that takes its time, one for the others; the clinic's own, so that strangers never keep the desk waiting. */
const READING_THREADS = 2
/** Reports whose failed rules are remembered for the list at the desk. */
const MOST_COUNTS = 20_000
const FILES_BYTES = 64 * 1024 * 1024
/** As the page says it; most roles sign in with a second factor. */
const SHORTEST_PASSWORD = 12
/** A system that does not answer a webhook in this time is asked again later. */
const WEBHOOK_MS = 10_000
/** How late a node may notice what another one published. */
const RECHECK_MS = 1000

/** Null: it was wished to stop before it served. */
type Started = Result<RunningServer | null, Failure>

/**
 * Opens the storage, sets up the demonstration on an empty folder, listens. Failures carry the exit code of the catalogue. After the
 * `wish` to stop it goes on to the end of the step under way, and closes in order what is open.
 */
export async function start(config: ServerConfig, io: StartIo, wish: AbortSignal | null = null): Promise<Started> {
  const free = await checkAddress(config)
  if (!free.ok) return free
  const { databaseUrl, dataFolder } = config
  const opened = await openStorage({ databaseUrl, dataFolder, report: io.say })
  if (!opened.ok) return opened
  try {
    const running = wish?.aborted ? ok(null) : await serve(config, io, opened.value, wish)
    if (!running.ok || running.value === null) await opened.value.close()
    return running
  } catch (error) {
    await opened.value.close()
    throw error
  }
}

async function serve(
  config: ServerConfig,
  io: StartIo,
  opened: OpenStorage,
  wish: AbortSignal | null,
): Promise<Started> {
  const elapsed = (): number => performance.now()
  const isEmbedded = config.databaseUrl === null
  const { storage, revision } = watchRevision(opened, isEmbedded ? null : RECHECK_MS, elapsed)
  const mayCreate = !(await storage.read((store) => store.holdsSealed()))
  const keys = await openKeys(config.keys, { mayCreate, sealing: config.sealing })
  if (!keys.ok) return keys
  const { ports, close: closeTools } = openTools(config, storage, makeSealer(keys.value, config.sealing))
  // A demonstration belongs on a folder of its own, never into a database that a server was given.
  const shown = config.demonstration && isEmbedded ? await demonstrateOn(ports, io.say) : ok(null)
  if (!shown.ok || wish?.aborted) {
    await closeTools()
    return shown.ok ? ok(null) : shown
  }

  const log = isEmbedded ? await fileLog(config.dataFolder, (error) => io.say(cannotLog(error))) : standardOutputLog()
  let url = ''
  const app = await createApp({
    ...{ ports, revision, log, elapsed },
    stylesheet: await loadStyleSheet(STYLE_SHEET),
    clinicApp: loadClinicApp(CLINIC_APP),
    workbenchApp: loadWorkbenchApp(WORKBENCH_APP),
    origin: () => config.publicUrl ?? url,
    https: config.publicUrl?.startsWith('https:') ?? false,
    proxies: config.proxies,
  })
  const port = await listen(app.http, config)
  if (!port.ok) {
    await closeTools()
    await log.close()
    return port
  }
  url = localUrl(config.host, port.value)
  const site = config.publicUrl ?? url
  const jobs = jobsOf({ ...ports, site: () => site }, isEmbedded ? opened.maintain : null)
  const working = everyMinute(jobRunner(ports, jobs, app.http.log))
  app.http.log.info({ url, dataFolder: config.dataFolder, embedded: isEmbedded }, 'started')

  const close = async (): Promise<void> => {
    await working.stop(config.stopWithinMs)
    await closeHttp(app.http, config.stopWithinMs)
    await closeTools()
    await opened.close()
    app.http.log.info('stopped')
    await log.close()
  }
  let closing: Promise<void> | null = null
  const stop = (): Promise<void> => {
    closing ??= close()
    return closing
  }
  const secret = await offerFirstAdministrator(ports)
  const firstAdministratorUrl = secret && `${site}${PATHS.firstAdministrator}?key=${secret}`
  sayWhereToGo(config, io, site, firstAdministratorUrl)
  return ok({ url, firstAdministratorUrl, stop })
}

interface Tools {
  readonly ports: SitePorts
  /** Ends the threads; what they have in hand fails. */
  readonly close: () => Promise<void>
}

function openTools(
  { fontFolder, elsewhere, mail, webhookNetworks }: ServerConfig,
  storage: Storage,
  sealer: Sealer,
): Tools {
  const writer = documentWriter({ ownFonts: fontFolder })
  const reading = readingPool({ most: READING_THREADS })
  const clinicReading = readingPool({ most: READING_THREADS })
  const tables = tablesPool()
  const ports: SitePorts = {
    storage,
    readWithin: (file, signal) => clinicReading.read(file, { signal }),
    readReports: (file) => reading.read(file),
    writer,
    clock: systemClock,
    ids: uuidIds(),
    digest: sha256,
    mediaTypeOf,
    regions: packagedRegions(),
    readTables: tables.readTables,
    writeTables: tableWriter(systemClock),
    proposeHolidays: proposedPlan,
    readSheetRows: tables.readSheetRows,
    writeTemplate,
    passwords: makePasswords({ shortest: SHORTEST_PASSWORD }),
    factor: SECOND_FACTOR,
    sealer,
    elsewhere: elsewhere && openIdConnect(elsewhere),
    mailer: mail && smtpMailer(mail),
    caller: webhookCaller({ allowed: webhookNetworks, patienceMs: WEBHOOK_MS, now: Date.now }),
    newSecret,
    counts: new ByteCache<FailedRules>(MOST_COUNTS, () => 1),
    files: new ByteCache<Uint8Array>(FILES_BYTES, (bytes) => bytes.byteLength),
    encodeJson: (report) => new TextEncoder().encode(reportJsonText(report)),
  }
  const close = async (): Promise<void> => {
    reading.close()
    clinicReading.close()
    tables.close()
    await writer.close()
  }
  return { ports, close }
}

function sayWhereToGo(
  { dataFolder, databaseUrl }: ServerConfig,
  io: StartIo,
  url: string,
  firstAdministratorUrl: string | null,
): void {
  io.say({ zh: `网站：${url}/`, en: `Site: ${url}/` })
  io.say({ zh: `工作入口：${url}${PATHS.signIn}`, en: `Staff sign in at: ${url}${PATHS.signIn}` })
  if (firstAdministratorUrl !== null)
    io.say({
      zh: `还没有管理员。请打开这个链接设立第一位（只能用一次，请勿转发）：${firstAdministratorUrl}`,
      en: `No administrator yet. Open this link to become the first one (it works once; keep it to yourself): ${firstAdministratorUrl}`,
    })
  if (databaseUrl === null) io.say({ zh: `数据和日志：${dataFolder}`, en: `Data and log: ${dataFolder}` })
}

const cannotLog = (error: unknown): Bilingual => {
  const detail = error instanceof Error ? error.message : String(error)
  return { zh: `日志写不进去，网站继续运行：${detail}`, en: `The log cannot be written; the site goes on: ${detail}` }
}
