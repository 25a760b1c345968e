import type { FastifyInstance } from 'fastify'
import { showMe } from '#app/accounts/show-me'
import type { Ports } from '#app/ports'
import { showMe as endpoint } from '#contract/api/index'
import { ok } from '#core/shared/index'
import { serveEndpoint } from './serve-endpoint.ts'

export function layMe(scope: FastifyInstance, ports: Pick<Ports, 'storage' | 'clock'>): void {
  serveEndpoint(scope, endpoint, 'show-me', async ({ actor, request }) => {
    const shown = await showMe(ports, actor)
    if (!shown.ok) return shown
    const { staff, agency, may, today } = shown.value
    const { accountId, name, sectionId, roles } = staff
    const { id, demonstration } = agency
    const formToken = request.session?.token ?? ''
    return ok({
      ...{ accountId, name, sectionId, roles: [...roles], may: [...may], today, formToken },
      agency: { id, name: agency.name, demonstration },
    })
  })
}
