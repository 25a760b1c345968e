import type { FastifyInstance } from 'fastify'
import { addAgency } from '#app/organisation/add-agency'
import { changeAgency } from '#app/organisation/change-agency'
import { endAgency } from '#app/organisation/end-agency'
import { listAgencies } from '#app/organisation/list-agencies'
import { renameAgency } from '#app/organisation/rename-agency'
import { showAgency } from '#app/organisation/show-agency'
import { permitStaff } from '#app/permissions'
import type { AgencyId } from '#app/ports'
import * as api from '#contract/api/organisation/index'
import { type LocalDate, ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { agencyToJson, factsFromJson } from './agency-json.ts'

const agencyOf = ({ agencyId }: { readonly agencyId: string }): AgencyId => agencyId as AgencyId

export function layAgencies(scope: FastifyInstance, ports: SitePorts): void {
  const { regions } = ports
  serveEndpoint(scope, api.listAgencies, 'list-agencies', async ({ actor, query }) => {
    const listed = await listAgencies(ports, actor, query)
    return listed.ok ? ok({ agencies: listed.value.agencies.map(agencyToJson), total: listed.value.total }) : listed
  })
  serveEndpoint(scope, api.showAgency, 'show-agency', async ({ actor, params }) => {
    const shown = await showAgency(ports, actor, agencyOf(params))
    if (!shown.ok) return shown
    const { record, ...named } = shown.value
    const region = record.region === null ? null : regions.find(record.region)
    return ok({ ...named, agency: agencyToJson(record), region: region && regions.fullName(region) })
  })
  serveEndpoint(scope, api.findRegions, 'list-agencies', async ({ actor, query }) => {
    const staff = permitStaff(actor, 'list-agencies')
    if (!staff.ok) return staff
    const found = regions.search(query.text, MOST_REGIONS)
    return ok({ regions: found.map((region) => ({ code: region.code, name: regions.fullName(region) })) })
  })
}

const MOST_REGIONS = 12

export function layAgencyChanges(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.addAgency, 'add-agency', async ({ actor, body: { name, ...facts } }) => {
    const added = await addAgency(ports, actor, { name, ...factsFromJson(facts) })
    return added.ok ? ok({ id: added.value.id }) : added
  })
  serveEndpoint(scope, api.changeAgency, 'change-agency', async ({ actor, params, body: { version, ...facts } }) => {
    const one = { agencyId: agencyOf(params), version }
    const changed = await changeAgency(ports, actor, { ...one, ...factsFromJson(facts) })
    return changed.ok ? ok({}) : changed
  })
  serveEndpoint(scope, api.renameAgency, 'rename-agency', async ({ actor, params, body: { version, name, until } }) => {
    const renaming = { agencyId: agencyOf(params), version, name, until: until as LocalDate | null }
    const renamed = await renameAgency(ports, actor, renaming)
    return renamed.ok ? ok({}) : renamed
  })
  serveEndpoint(scope, api.endAgency, 'end-agency', async ({ actor, params, body }) => {
    const { version, ended, successorId } = body
    const ending = { agencyId: agencyOf(params), version, ended: ended as LocalDate }
    const done = await endAgency(ports, actor, { ...ending, successorId: successorId as AgencyId | null })
    return done.ok ? ok({}) : done
  })
}
