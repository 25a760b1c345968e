import type { FastifyInstance } from 'fastify'
import type { CasePorts } from '#app/applications/ports'
import { layDeskComplaints } from './complaints.ts'
import type { DeskDeps } from './deps.ts'
import { acceptForms } from './forms.ts'
import { layDeskHome } from './home.ts'
import { layDeskReports } from './reports.ts'
import { layUploads } from './uploads.ts'

/** All that only the staff can open. Nothing of it is kept by any cache. */
export async function layDesk(app: FastifyInstance, deps: DeskDeps & { readonly ports: CasePorts }): Promise<void> {
  await acceptForms(app, deps.origin)
  app.addHook('onSend', async (_request, reply, payload) => {
    reply.header('cache-control', 'no-store')
    return payload
  })
  layDeskHome(app, deps)
  layUploads(app, deps)
  layDeskReports(app, deps)
  layDeskComplaints(app, deps)
}
