import type { FastifyRequest } from 'fastify'
import type { Visit } from '#app/accounts/open-session'

/** What is known of the browser at the other end. */
export const visitOf = ({ ip, headers }: FastifyRequest): Visit => ({
  network: ip,
  device: headers['user-agent'] ?? '',
})

/** A parameter of the address, decoded. */
export const queryOf = ({ url }: FastifyRequest, name: string): string | null =>
  new URLSearchParams(url.split('?')[1]).get(name)
