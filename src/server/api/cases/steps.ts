import type { FastifyInstance } from 'fastify'
import type { NewCase } from '#app/applications/enter-case'
import type { OneCase } from '#app/applications/reach-case'
import { showCase } from '#app/applications/register/show-case'
import { registerCase } from '#app/applications/register-case'
import { takeStep, tryStep } from '#app/applications/steps/take-step'
import type { Actor } from '#app/ports'
import * as api from '#contract/api/cases/index'
import type { BodyOf } from '#contract/index'
import { partyCautions } from '#core/application/index'
import { ok } from '#core/shared/index'
import type { SitePorts } from '../../site-ports.ts'
import { serveEndpoint } from '../serve-endpoint.ts'
import { agencyOf, oneOf, wishFrom } from './from-json.ts'
import { toldToJson } from './record-json.ts'
import { shownToJson } from './shown-json.ts'

/** One case: what it is, and what is done with it. Each step asks the table for its own use case. */
export function laySteps(scope: FastifyInstance, ports: SitePorts): void {
  const shown = async (actor: Actor, one: OneCase) => {
    const found = await showCase(ports, actor, one)
    return found.ok ? ok(shownToJson(found.value)) : found
  }
  serveEndpoint(scope, api.showCase, 'show-case', ({ actor, params }) => shown(actor, oneOf(params)))
  serveEndpoint(scope, api.registerCase, 'case/registerApplication', async ({ actor, params, body }) => {
    const registered = await registerCase(ports, actor, newCaseFrom(params, body))
    if (!registered.ok) return registered
    const people = [...body.applicants, ...(body.agent ? [body.agent] : [])]
    const cautions = people.flatMap(({ facts }) => partyCautions(facts, ports.clock.today()))
    const { id, number } = registered.value
    return ok({ id, number, cautions: cautions.map(toldToJson) })
  })
  serveEndpoint(scope, api.actOnCase, 'show-case', async ({ actor, params, body }) => {
    const act = { ...oneOf(params), version: body.version, wish: wishFrom(body.command) }
    const taken = await takeStep(ports, actor, act)
    return taken.ok ? shown(actor, oneOf(params)) : taken
  })
  serveEndpoint(scope, api.tryStep, 'show-case', async ({ actor, params, body }) => {
    const act = { ...oneOf(params), version: body.version, wish: wishFrom(body.command) }
    const tried = await tryStep(ports, actor, act)
    if (!tried.ok) return tried
    const { would, cautions, replyDue } = tried.value
    return ok({ would: [...would], cautions: [...cautions], replyDue })
  })
}

function newCaseFrom(params: { readonly agencyId: string }, body: BodyOf<typeof api.registerCase>): NewCase {
  const { title, handlerId, applicants, agent, ...application } = body
  const command = { type: 'registerApplication', splitFrom: null, ...application } as NewCase['command']
  return {
    ...{ agencyId: agencyOf(params), title, applicants, agent, command, codeDigest: null },
    handlerId: handlerId as NewCase['handlerId'],
  }
}
