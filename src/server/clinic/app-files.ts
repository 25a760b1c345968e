import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { failure } from '#core/shared/index'
import type { ClinicScripts } from '#views/index'
import { type PreparedPage, prepare } from '../cache/page.ts'
import { FailureError } from '../http/failures.ts'
import { SCRIPT_POLICY } from '../http/headers.ts'
import { paramsOf } from '../http/params.ts'
import { sendPrepared } from '../http/send-page.ts'

/** The built browser app of the clinic. */
export interface ClinicApp {
  readonly scripts: ClinicScripts
  /** Its files by their names under `/assets/clinic/`. */
  readonly files: ReadonlyMap<string, () => Promise<PreparedPage>>
}

const ADDRESS = '/assets/clinic'
const manifest = z.record(z.string(), z.object({ file: z.string() }))

/** What `npm run build` laid in a folder, or null where the app was not built: the clinic then works by its form. */
export function loadClinicApp(folder: URL): ClinicApp | null {
  const root = fileURLToPath(folder)
  if (!existsSync(join(root, 'manifest.json'))) return null
  const entries = manifest.parse(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')))
  const addressOf = (source: string): string => {
    const entry = entries[`src/clinic/${source}`]
    if (entry === undefined) throw new Error(`the built clinic has no ${source}`)
    return `${ADDRESS}/${entry.file}`
  }
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return {
    scripts: {
      page: addressOf('main.ts'),
      reading: addressOf('reading-worker.ts'),
      writing: addressOf('writing-worker.ts'),
    },
    files: new Map(
      names.filter((name) => extname(name) !== '').map((name) => [name, once(() => prepared(root, name))]),
    ),
  }
}

/** Compressed when it is first asked for: a start must not wait for it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

async function prepared(root: string, name: string): Promise<PreparedPage> {
  const isScript = extname(name) === '.js'
  // Names of scripts carry the hash of their content; those of PDF.js's folders do not.
  const lifetime = isScript ? 'public, max-age=31536000, immutable' : 'public, max-age=604800'
  const headers = { 'cache-control': lifetime, ...(isScript && { 'content-security-policy': SCRIPT_POLICY }) }
  const contentType = isScript ? 'text/javascript; charset=utf-8' : 'application/octet-stream'
  return prepare({ contentType, body: await readFile(join(root, name)), headers }, 0)
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
