import type { FastifyInstance } from 'fastify'
import { addPerson } from '#app/organisation/add-person'
import { addSection } from '#app/organisation/add-section'
import { changePerson } from '#app/organisation/change-person'
import { changeSection } from '#app/organisation/change-section'
import { closeSection } from '#app/organisation/close-section'
import { dismissPerson } from '#app/organisation/dismiss-person'
import { listPeople } from '#app/organisation/list-people'
import type { AgencyId, Id } from '#app/ports'
import * as api from '#contract/api/organisation/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { peopleToJson, personFromJson } from './people-json.ts'

const agencyOf = ({ agencyId }: { readonly agencyId: string }): AgencyId => agencyId as AgencyId

export const oneOf = (params: { readonly agencyId: string; readonly id: string }) => ({
  agencyId: params.agencyId as AgencyId,
  id: params.id as Id,
})

export function laySections(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.addSection, 'add-section', async ({ actor, params, body }) => {
    const added = await addSection(ports, actor, { agencyId: agencyOf(params), ...body })
    return added.ok ? ok({ id: added.value.id }) : added
  })
  serveEndpoint(scope, api.changeSection, 'change-section', async ({ actor, params, body }) => {
    const changed = await changeSection(ports, actor, { ...oneOf(params), ...body })
    return changed.ok ? ok({}) : changed
  })
  serveEndpoint(scope, api.closeSection, 'close-section', async ({ actor, params, body }) => {
    const closed = await closeSection(ports, actor, { ...oneOf(params), ...body })
    return closed.ok ? ok({}) : closed
  })
}

export function layPeople(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.listPeople, 'list-people', async ({ actor, params }) => {
    const listed = await listPeople(ports, actor, agencyOf(params))
    return listed.ok ? ok(peopleToJson(listed.value)) : listed
  })
  serveEndpoint(scope, api.addPerson, 'add-person', async ({ actor, params, body }) => {
    const added = await addPerson(ports, actor, { agencyId: agencyOf(params), ...personFromJson(body) })
    return added.ok ? ok({ id: added.value.id }) : added
  })
  serveEndpoint(scope, api.changePerson, 'change-person', async ({ actor, params, body: { version, ...facts } }) => {
    const changed = await changePerson(ports, actor, { ...oneOf(params), version, ...personFromJson(facts) })
    return changed.ok ? ok({}) : changed
  })
  serveEndpoint(scope, api.dismissPerson, 'dismiss-person', async ({ actor, params, body }) => {
    const left = await dismissPerson(ports, actor, { ...oneOf(params), ...body })
    return left.ok ? ok({}) : left
  })
}
