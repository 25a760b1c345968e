import type { FastifyInstance } from 'fastify'
import { PATHS, workbenchPage } from '#views/index'
import { sendHtml } from '../desk/answers.ts'
import type { Frames } from '../frames.ts'
import { SCRIPT_POLICY } from '../http/headers.ts'
import type { WorkbenchApp } from './app-files.ts'

export interface WorkbenchDeps {
  readonly frames: Frames
  /** Null where the app was not built: the page then says so. */
  readonly app: WorkbenchApp | null
}

/** One page for all addresses of the workbench: the app draws what belongs to each. */
export function layWorkbench(http: FastifyInstance, { frames, app }: WorkbenchDeps): void {
  for (const url of [PATHS.workbench, `${PATHS.workbench}/*`])
    http.get(url, { config: { useCase: 'open-workbench' } }, async (request, reply) => {
      const frame = await frames.forAnything(request.actor)
      reply.headers({ 'content-security-policy': SCRIPT_POLICY, 'cache-control': 'no-store' })
      return sendHtml(reply, workbenchPage({ frame, app }))
    })
}
