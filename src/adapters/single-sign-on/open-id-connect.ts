import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { SingleSignOn, VouchedFor } from '#app/accounts/single-sign-on'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'

export interface OpenIdConnectSettings {
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Which claim holds the name to sign in with. */
  readonly claim: 'preferred_username' | 'email'
}

/** In seconds, for each request to the provider. */
const TIMEOUT_S = 10

/** What is kept while the browser is away. */
interface Kept {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

/** Signing in by OpenID Connect: code flow with state, nonce and PKCE. The provider is asked about itself when it is first needed. */
export function openIdConnect(settings: OpenIdConnectSettings): SingleSignOn {
  let known: Promise<Configuration> | null = null
  const configuration = (): Promise<Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      // Asked anew the next time.
      known = null
      throw error
    })
    return known
  }

  return {
    name: settings.name,
    begin: (back) =>
      attempt('elsewhere-unreachable', async () => {
        const kept = { verifier: randomPKCECodeVerifier(), state: randomState(), nonce: randomNonce() }
        const address = buildAuthorizationUrl(await configuration(), {
          redirect_uri: back,
          scope: 'openid profile email',
          code_challenge: await calculatePKCECodeChallenge(kept.verifier),
          code_challenge_method: 'S256',
          ...{ state: kept.state, nonce: kept.nonce },
        })
        return { address: address.href, kept: JSON.stringify(kept) }
      }),
    finish: (address, kept) =>
      attempt('elsewhere-failed', async () => vouchedFor(await configuration(), settings, address, JSON.parse(kept))),
  }
}

function discover({ issuer, clientId, clientSecret }: OpenIdConnectSettings): Promise<Configuration> {
  const server = new URL(issuer)
  // Without https only on this machine: the settings were checked.
  const execute = server.protocol === 'http:' ? [allowInsecureRequests] : []
  return discovery(server, clientId, clientSecret, undefined, { execute, timeout: TIMEOUT_S })
}

async function vouchedFor(
  configuration: Configuration,
  { claim }: OpenIdConnectSettings,
  address: string,
  { verifier, state, nonce }: Kept,
): Promise<VouchedFor> {
  const tokens = await authorizationCodeGrant(configuration, new URL(address), {
    ...{ pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true },
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('no ID token')
  const facts =
    claims[claim] === undefined ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : claims
  return { identity: { issuer: claims.iss, subject: claims.sub }, login: loginIn(facts, claim) }
}

/** A mail address counts only where the provider says that it is the person's own. */
function loginIn(facts: Readonly<Record<string, unknown>>, claim: OpenIdConnectSettings['claim']): string | null {
  const login = facts[claim]
  if (typeof login !== 'string' || login === '') return null
  return claim === 'email' && facts.email_verified !== true ? null : login
}

/** Whatever goes wrong between the two systems is one failure to the reader: details would tell an attacker what to try next. */
async function attempt<T>(
  code: 'elsewhere-unreachable' | 'elsewhere-failed',
  work: () => Promise<T>,
): Promise<Result<T, Failure>> {
  try {
    return ok(await work())
  } catch {
    return err(failure(code))
  }
}
