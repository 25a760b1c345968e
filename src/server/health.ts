import type { FastifyInstance } from 'fastify'
import type { Storage } from '#app/ports'

/** For a supervisor of processes: 200 when the storage answers, else 503. */
export function layHealth(app: FastifyInstance, storage: Storage): void {
  app.get('/health', { config: { useCase: 'open' } }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      await storage.read((store) => store.publicRevision.current())
      return { status: 'ok' }
    } catch (error) {
      request.log.error({ err: error }, 'storage does not answer')
      return reply.code(503).send({ status: 'unavailable' })
    }
  })
}
