/** Keys of requests that were sent and never answered: sent again they are the same request, and make one thing. */
const unanswered = new Map<string, string>()

export interface IdempotencyKey {
  readonly value: string
  readonly answered: () => void
}

export function keyFor(endpoint: string, params: unknown, body: unknown): IdempotencyKey {
  const request = body instanceof FormData ? null : JSON.stringify([endpoint, params, body])
  const value = (request && unanswered.get(request)) || newKey()
  if (request) unanswered.set(request, value)
  return { value, answered: () => void (request && unanswered.delete(request)) }
}

/** `crypto.randomUUID` is missing in older browsers, and everywhere without https. */
const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
