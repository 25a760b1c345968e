import Fastify, { type FastifyInstance, LogController } from 'fastify'
import { MAX_FILE_MEGABYTES } from '#app/read-report'
import { failure } from '#core/shared/index'
import { layAccounts } from './accounts/routes.ts'
import { layApi } from './api/routes.ts'
import { type StyleSheet, serveIcon, serveStyleSheet } from './assets.ts'
import type { Revision } from './cache/revision.ts'
import { type ClinicApp, serveClinicApp } from './clinic/app-files.ts'
import { layClinicForm, layClinicPage } from './clinic/page.ts'
import { Turnstile } from './clinic/turnstile.ts'
import { layDesk } from './desk/routes.ts'
import { createFrames } from './frames.ts'
import { layHealth } from './health.ts'
import { guardAccess, PUBLIC } from './http/access.ts'
import { answerErrors, sendFailure } from './http/error-pages.ts'
import { failureOf } from './http/failures.ts'
import { securityHeaders } from './http/headers.ts'
import { collectRoutes, type RouteTable } from './http/route-table.ts'
import type { LogStream } from './log.ts'
import { layOnline } from './online/routes.ts'
import { layDeadline } from './portal/deadline-page.ts'
import { publicPages } from './portal/public-page.ts'
import { layPortal } from './portal/routes.ts'
import type { SitePorts } from './site-ports.ts'
import { serveWorkbenchApp, type WorkbenchApp } from './workbench/app-files.ts'
import { layWorkbench } from './workbench/page.ts'

export interface AppDeps {
  readonly ports: SitePorts
  readonly revision: Revision
  readonly stylesheet: StyleSheet
  /** The clinic's browser app; null where it was not built. */
  readonly clinicApp: ClinicApp | null
  /** The staff's browser app; null where it was not built. */
  readonly workbenchApp: WorkbenchApp | null
  /** The address of the site as readers know it, without a slash at its end. */
  readonly origin: () => string
  readonly https: boolean
  readonly log: LogStream
  /** Milliseconds that only go forward. */
  readonly elapsed: () => number
  /** Whom to believe when they say where a request comes from; nobody unless said. */
  readonly proxies?: readonly string[]
}

export interface App {
  readonly http: FastifyInstance
  readonly routes: RouteTable
}

/** Percent-encoded Chinese names of files are long: nine characters a glyph. */
const LONGEST_PARAM = 2000

/** Of what anybody may ask without an account. */
const CLINIC_LIMITS = { atOnce: 4, aMinute: 30 }

/** The whole site as a list: what every request passes, then what the public, the staff and the host can open. */
export async function createApp(deps: AppDeps): Promise<App> {
  const { ports, revision, stylesheet, clinicApp, workbenchApp, origin, https, elapsed } = deps
  const headers = securityHeaders(https)
  const frames = createFrames(ports.storage, revision, stylesheet.address)
  const http = Fastify({
    logger: loggerOptions(deps.log),
    logController: new LogController({ disableRequestLogging: true }),
    // One logger for all: a child for each request costs as much as the page, and a reference tells errors apart.
    childLoggerFactory: (logger) => logger,
    requestTimeout: 120_000,
    keepAliveTimeout: 30_000,
    bodyLimit: 256 * 1024,
    forceCloseConnections: 'idle',
    trustProxy: [...(deps.proxies ?? [])],
    routerOptions: { maxParamLength: LONGEST_PARAM },
    frameworkErrors: (error, request, reply) => {
      // Met before any hook, so what the hooks add is added here.
      request.actor = PUBLIC
      reply.headers(headers)
      void sendFailure(request, reply, frames, failureOf(error, MAX_FILE_MEGABYTES) ?? failure('not-found'))
    },
  })
  const routes = collectRoutes(http)
  const desk = { ports, frames, https, origin }
  http.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
  guardAccess(http, ports, https)
  logRequests(http)
  answerErrors(http, frames, routes)
  const lay = publicPages(http, revision)
  layPortal(lay, { ports, frames, origin })
  layDeadline(http, { ports, frames, origin })
  const clinic = { ports, frames, app: clinicApp, turnstile: new Turnstile(CLINIC_LIMITS, elapsed) }
  layClinicPage(lay, clinic)
  await http.register((scope) => layClinicForm(scope, clinic))
  await http.register((scope) => layApi(scope, clinic, { ports, origin, elapsed }))
  if (clinicApp !== null) serveClinicApp(http, clinicApp)
  await serveStyleSheet(http, stylesheet)
  await serveIcon(http)
  if (workbenchApp !== null) serveWorkbenchApp(http, workbenchApp)
  layWorkbench(http, { frames, app: workbenchApp })
  layHealth(http, ports.storage)
  await http.register((scope) => layAccounts(scope, { ports, frames, https, origin, elapsed }))
  await http.register((scope) => layOnline(scope, { ports, frames, https, origin, elapsed }))
  await http.register((scope) => layDesk(scope, desk))
  return { http, routes }
}

/** Lines without addresses of readers and without what stands behind a question mark: no personal data, no key. */
const loggerOptions = (stream: LogStream) => ({
  level: 'info',
  stream,
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  formatters: { level: (label: string) => ({ level: label }) },
})

function logRequests(http: FastifyInstance): void {
  http.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10
    const { method, url } = request
    request.log.info({ method, path: url.split('?', 1)[0], status: reply.statusCode, actor: request.actor.kind, ms })
    done()
  })
}
