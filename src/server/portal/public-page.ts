import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { UseCase } from '#app/permissions'
import type { Actor } from '#app/ports'
import type { Failure, Result } from '#core/shared/index'
import { ok } from '#core/shared/index'
import { ByteCache } from '../cache/byte-cache.ts'
import { type Page, type PreparedPage, prepare, sizeOf } from '../cache/page.ts'
import type { Revision } from '../cache/revision.ts'
import { FailureError } from '../http/failures.ts'
import { type Params, paramsOf } from '../http/params.ts'
import { sendPrepared } from '../http/send-page.ts'

/** Makes a page for whoever asks; a page may not depend on anything of the request but its path. */
export type Loader = (actor: Actor, params: Params) => Promise<Result<Page, Failure>>

export type LayPage = (path: string, useCase: UseCase, load: Loader) => void

const CACHE_BYTES = 96 * 1024 * 1024
/** What an entry takes beside its bytes, so that many small ones are bounded too. */
const OVERHEAD = 2048

/** Lays public pages on an app: made once for all readers, and again when the public revision moves. */
export function publicPages(app: FastifyInstance, revision: Revision): LayPage {
  const size = (page: Result<PreparedPage, Failure>): number => OVERHEAD + (page.ok ? sizeOf(page.value) : 0)
  const pages = new ByteCache<Result<PreparedPage, Failure>>(CACHE_BYTES, size)

  const forPublic = async (request: FastifyRequest, load: Loader): Promise<Result<PreparedPage, Failure>> => {
    const now = await revision.current()
    const path = request.url.split('?', 1)[0] ?? ''
    const make = async (): Promise<Result<PreparedPage, Failure>> => {
      const page = await load(request.actor, paramsOf(request))
      return page.ok ? ok(await prepare(page.value, now)) : page
    }
    return pages.get(path, make, (page) => page.ok && page.value.revision === now)
  }

  return (path, useCase, load) => {
    app.get(path, { config: { useCase } }, async (request, reply) => {
      if (request.actor.kind !== 'public') return sendFresh(reply, await load(request.actor, paramsOf(request)))
      const page = await forPublic(request, load)
      if (!page.ok) throw new FailureError(page.error)
      return sendPrepared(request, reply, page.value)
    })
  }
}

/** A page for the person at the desk: its frame differs, so nobody may keep it. */
function sendFresh(reply: FastifyReply, page: Result<Page, Failure>): FastifyReply {
  if (!page.ok) throw new FailureError(page.error)
  const { contentType, body, headers } = page.value
  return reply.headers({ 'cache-control': 'no-store', 'content-type': contentType, ...headers }).send(body)
}
