import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { ServerConfig } from './config.ts'

type Address = Pick<ServerConfig, 'host' | 'port'>

/** Looks whether the address is free before anything is opened or created. */
export function checkAddress({ host, port }: Address): Promise<Result<null, Failure>> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const expected = listenFailure(error, { host, port })
      if (expected === null) reject(error)
      else resolve(err(expected))
    })
    probe.listen({ host, port }, () => probe.close(() => resolve(ok(null))))
  })
}

/** Listens; the port that was given, or chosen by the system for 0. */
export async function listen(http: FastifyInstance, address: Address): Promise<Result<number, Failure>> {
  try {
    await http.listen(address)
  } catch (error) {
    const expected = listenFailure(error, address)
    if (expected === null) throw error
    return err(expected)
  }
  const bound = http.server.address()
  return ok(typeof bound === 'object' && bound !== null ? bound.port : address.port)
}

function listenFailure(error: unknown, { host, port }: Address): Failure | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return failure('port-in-use', { port })
  if (code === 'EACCES' || code === 'EPERM') return failure('port-denied', { host, port })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EINVAL')
    return failure('config-invalid', {
      name: 'HOST',
      detail: { zh: `${host} 不是本机的地址`, en: `${host} is not an address of this machine` },
    })
  return null
}

/** The address to type into a browser on this machine. */
export function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  return `http://${everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host}:${port}`
}

const LOOK_AGAIN_MS = 50

/** Takes no new connections, lets requests under way finish, and cuts off what lasts longer than `withinMs`. */
export async function closeHttp(http: FastifyInstance, withinMs: number): Promise<void> {
  const { server } = http
  // A connection that was busy when the closing began is kept alive after its answer unless somebody looks again.
  const looking = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN_MS)
  const cutOff = setTimeout(() => server.closeAllConnections(), withinMs)
  await http.close()
  clearInterval(looking)
  clearTimeout(cutOff)
}
