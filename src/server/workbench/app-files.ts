import type { FastifyInstance } from 'fastify'
import { failure } from '#core/shared/index'
import { type BuiltApp, loadBuiltApp } from '../browser-app.ts'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { sendPrepared } from '../http/send-page.ts'

/** The built browser app of the workbench: addresses of its script and its style sheets. */
export interface WorkbenchApp extends Pick<BuiltApp, 'files'> {
  readonly script: string
  readonly styles: readonly string[]
}

const ADDRESS = '/assets/workbench'

export function loadWorkbenchApp(folder: URL): WorkbenchApp | null {
  const built = loadBuiltApp(folder)
  if (built === null) return null
  const { file, css } = built.entry('src/workbench/main.ts')
  return { script: `${ADDRESS}/${file}`, styles: css.map((name) => `${ADDRESS}/${name}`), files: built.files }
}

export function serveWorkbenchApp(app: FastifyInstance, { files }: WorkbenchApp): void {
  app.get(`${ADDRESS}/:file`, { config: { useCase: 'open' } }, async (request, reply) => {
    const found = files.get(paramsOf(request).file ?? '')
    if (found === undefined) throw new FailureError(failure('not-found'))
    return sendPrepared(request, reply, await found())
  })
}
