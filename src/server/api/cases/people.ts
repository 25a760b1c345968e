import type { FastifyInstance } from 'fastify'
import { addComment } from '#app/applications/notes/add-comment'
import { addView, listViews, removeView } from '#app/applications/notes/saved-views'
import { watchCase } from '#app/applications/notes/watch-case'
import { findApplicant } from '#app/applications/parties/find-applicant'
import { showParty } from '#app/applications/parties/show-party'
import type { Id } from '#app/ports'
import * as api from '#contract/api/cases/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { agencyOf, filterFrom, oneOf } from './from-json.ts'
import { headToJson, toldToJson } from './record-json.ts'
import { viewToJson } from './view-json.ts'

/** Who stands in a case, by need. */
export function layParties(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.showParty, 'show-party', async ({ actor, params, body }) => {
    const look = { ...oneOf(params), partyId: params.partyId as Id, purpose: body.purpose }
    const shown = await showParty(ports, actor, look)
    return shown.ok ? ok({ facts: shown.value.facts, cautions: shown.value.cautions.map(toldToJson) }) : shown
  })
  serveEndpoint(scope, api.findApplicant, 'find-applicant', async ({ actor, params, body }) => {
    const found = await findApplicant(ports, actor, { agencyId: agencyOf(params), ...body })
    return found.ok ? ok({ earlier: found.value.earlier.map(headToJson), thisMonth: found.value.thisMonth }) : found
  })
}

/** What colleagues write and keep an eye on. */
export function layNotes(scope: FastifyInstance, ports: SitePorts): void {
  serveEndpoint(scope, api.addComment, 'comment-on-case', async ({ actor, params, body }) => {
    const added = await addComment(ports, actor, { ...oneOf(params), text: body.text })
    return added.ok ? ok({ id: added.value }) : added
  })
  serveEndpoint(scope, api.watchCase, 'watch-case', async ({ actor, params, body }) => {
    const watched = await watchCase(ports, actor, { ...oneOf(params), watching: body.watching })
    return watched.ok ? ok({}) : watched
  })
  serveEndpoint(scope, api.listSavedViews, 'keep-views', async ({ actor, params }) => {
    const views = await listViews(ports, actor, agencyOf(params))
    return views.ok ? ok({ views: views.value.map(viewToJson) }) : views
  })
  serveEndpoint(scope, api.addSavedView, 'keep-views', async ({ actor, params, body }) => {
    const wish = { agencyId: agencyOf(params), name: body.name, filter: filterFrom(body.filter) }
    const added = await addView(ports, actor, wish)
    return added.ok ? ok(viewToJson(added.value)) : added
  })
  serveEndpoint(scope, api.removeSavedView, 'keep-views', async ({ actor, params }) => {
    const removed = await removeView(ports, actor, oneOf(params))
    return removed.ok ? ok({}) : removed
  })
}
