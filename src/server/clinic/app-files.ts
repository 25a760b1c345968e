import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { failure } from '#core/shared/index'
import type { ClinicScripts } from '#views/index'
import { type BuiltApp, loadBuiltApp } from '../browser-app.ts'
import { FailureError } from '../http/failures.ts'
import { paramsOf } from '../http/params.ts'
import { sendPrepared } from '../http/send-page.ts'

/** The built browser app of the clinic. */
export interface ClinicApp extends Pick<BuiltApp, 'files'> {
  readonly scripts: ClinicScripts
}

const ADDRESS = '/assets/clinic'

/** What `npm run build` laid in a folder, or null where the app was not built: the clinic then works by its form. */
export function loadClinicApp(folder: URL): ClinicApp | null {
  const built = loadBuiltApp(folder)
  if (built === null) return null
  const addressOf = (source: string): string => `${ADDRESS}/${built.entry(`src/clinic/${source}`).file}`
  return {
    scripts: {
      page: addressOf('main.ts'),
      reading: addressOf('reading-worker.ts'),
      writing: addressOf('writing-worker.ts'),
    },
    files: built.files,
  }
}

export function serveClinicApp(app: FastifyInstance, { files }: ClinicApp): void {
  const send = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const { folder, file = '' } = paramsOf(request)
    const found = files.get(folder === undefined ? file : `pdf/${folder}/${file}`)
    if (found === undefined) throw new FailureError(failure('not-found'))
    return sendPrepared(request, reply, await found())
  }
  app.get(`${ADDRESS}/:file`, { config: { useCase: 'open' } }, send)
  app.get(`${ADDRESS}/pdf/:folder/:file`, { config: { useCase: 'open' } }, send)
}
