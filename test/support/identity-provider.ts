import { generateKeyPairSync } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Context } from 'oidc-provider'
import type { OpenIdConnectSettings } from '#adapters/single-sign-on/open-id-connect'

export interface PersonElsewhere {
  readonly sub: string
  readonly preferred_username?: string
  readonly email?: string
  readonly email_verified?: boolean
}

export interface IdentityProvider {
  readonly settings: OpenIdConnectSettings
  /** Makes it a provider for a site that sends people back to this address. */
  readonly serve: (back: string) => void
  /** Who signs in there from now on. */
  readonly become: (person: PersonElsewhere) => void
  readonly close: () => Promise<void>
}

const CLIENT = { clientId: 'gongkai', clientSecret: 'a secret between two systems' } as const

const { privateKey: KEY } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** A real OpenID Connect provider on a free port, at which one person is signed in by a look. */
export async function identityProvider(
  claim: OpenIdConnectSettings['claim'] = 'preferred_username',
): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const issuer = `http://127.0.0.1:${port}`
  let person: PersonElsewhere = { sub: 'nobody' }

  const serve = (back: string): void => {
    const provider = new Provider(
      issuer,
      configuration(back, () => person),
    )
    const answer = provider.callback()
    server.on('request', (request, response) => {
      if (!request.url?.startsWith('/interaction/')) answer(request, response)
      else void provider.interactionFinished(request, response, { login: { accountId: person.sub } })
    })
  }
  return {
    settings: { name: '临夏州统一身份认证', issuer, claim, ...CLIENT },
    serve,
    become: (next) => {
      person = next
    },
    close: () => closed(server),
  }
}

const closed = (server: Server): Promise<void> => {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

function configuration(back: string, person: () => PersonElsewhere): Readonly<Record<string, unknown>> {
  return {
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [back] }],
    jwks: { keys: [{ ...KEY.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: 'test' }] },
    cookies: { keys: ['of the tests'] },
    adapter: MemoryAdapter,
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    claims: { openid: ['sub'], profile: ['preferred_username'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: Context, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    findAccount: (_context: Context, sub: string) => ({ accountId: sub, claims: () => ({ ...person(), sub }) }),
    loadExistingGrant: async ({ oidc: { client, session, provider } }: Context) => {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope('openid profile email')
      await grant.save()
      return grant
    },
  }
}

interface Kept extends Readonly<Record<string, unknown>> {
  readonly uid?: string
}

/** What the provider keeps, while it lives. */
class MemoryAdapter {
  readonly #kept = new Map<string, Kept>()

  async upsert(id: string, payload: Kept): Promise<void> {
    this.#kept.set(id, payload)
  }

  async find(id: string): Promise<Kept | undefined> {
    return this.#kept.get(id)
  }

  async findByUid(uid: string): Promise<Kept | undefined> {
    return [...this.#kept.values()].find((payload) => payload.uid === uid)
  }

  async consume(id: string): Promise<void> {
    this.#kept.set(id, { ...this.#kept.get(id), consumed: true })
  }

  async destroy(id: string): Promise<void> {
    this.#kept.delete(id)
  }

  async revokeByGrantId(): Promise<void> {
    this.#kept.clear()
  }
}
