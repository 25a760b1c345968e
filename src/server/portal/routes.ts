import { downloadReport } from '#app/download-report'
import { agencyIdFrom } from '#app/identifiers'
import { listReports } from '#app/list-reports'
import type { Actor, AgencyId } from '#app/ports'
import { showHome } from '#app/show-home'
import { showReport } from '#app/show-report'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { homePage, PATHS, partPage, reportListPage } from '#views/index'
import type { Page } from '../cache/page.ts'
import { attachment } from '../http/headers.ts'
import type { Params } from '../http/params.ts'
import { formatOf, listItems, yearFrom } from './addresses.ts'
import type { PortalDeps } from './deps.ts'
import type { LayPage } from './public-page.ts'
import { reportPageFor } from './report-page.ts'

const CONTENT_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const

const page = (body: string): Page => ({ contentType: 'text/html; charset=utf-8', body })

/** All that the public can open. */
export function layPortal(lay: LayPage, deps: PortalDeps): void {
  const { ports, frames } = deps
  lay(PATHS.home, 'show-home', async (actor) => {
    const home = await showHome(ports, actor)
    if (!home.ok) return home
    const { site, reports, applications } = home.value
    return ok(page(homePage({ frame: frames.of(site, actor), reports: listItems(reports, site.agency), applications })))
  })
  for (const part of ['guide', 'rules', 'disclosure'] as const)
    lay(PATHS[part], 'show-home', async (actor) => {
      const home = await showHome(ports, actor)
      if (!home.ok) return home
      const { site, channels } = home.value
      return ok(page(partPage({ frame: frames.of(site, actor), part, channels })))
    })
  lay(PATHS.reports, 'list-reports', async (actor) => {
    const list = await listReports(ports, actor)
    if (!list.ok) return list
    const { site, own, others } = list.value
    return ok(
      page(
        reportListPage({
          frame: frames.of(site, actor),
          reports: listItems(own, site.agency),
          others: others.map(({ agency, reports }) => ({
            agency: agency.name,
            reports: listItems(reports, site.agency),
          })),
        }),
      ),
    )
  })
  layReports(lay, deps, PATHS.reports, () => ok(null))
  layReports(lay, deps, '/agencies/:agency/reports', ({ agency }) => named(agency))
}

type AgencyOf = (params: Params) => Result<AgencyId | null, Failure>

function named(agency: string | undefined): Result<AgencyId, Failure> {
  const id = agencyIdFrom(agency ?? '')
  return id === null ? err(failure('report-not-found')) : ok(id)
}

/** One report and its files, under an address that says whose it is. */
function layReports(lay: LayPage, deps: PortalDeps, base: string, agencyOf: AgencyOf): void {
  lay(`${base}/:year`, 'show-report', async (actor, params) => {
    const agencyId = agencyOf(params)
    if (!agencyId.ok) return agencyId
    const shown = await showReport(deps.ports, actor, { agencyId: agencyId.value, year: yearFrom(params.year) })
    return shown.ok ? ok(page(await reportPageFor(deps, actor, shown.value))) : shown
  })
  lay(`${base}/:year/:file`, 'download-report', async (actor, params) => {
    const agencyId = agencyOf(params)
    return agencyId.ok ? file(deps, actor, agencyId.value, params) : agencyId
  })
}

/** The file under its own name only, so that there is one address for each file. */
async function file(
  { ports }: PortalDeps,
  actor: Actor,
  agencyId: AgencyId | null,
  params: Params,
): Promise<Result<Page, Failure>> {
  const format = formatOf(params.file ?? '')
  if (format === null) return err(failure('not-found'))
  const made = await downloadReport(ports, actor, { agencyId, year: yearFrom(params.year), format })
  if (!made.ok) return made
  const { fileName, bytes } = made.value
  if (fileName !== params.file) return err(failure('not-found'))
  const headers = { 'content-disposition': attachment(fileName), 'content-security-policy': FILE_POLICY }
  return ok({ contentType: CONTENT_TYPES[format], body: bytes, headers })
}

/** A downloaded page carries its own style; opened in place it can do nothing. */
const FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
