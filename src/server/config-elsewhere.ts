import type { OpenIdConnectSettings } from '#adapters/single-sign-on/open-id-connect'
import { type Bilingual, err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Environment } from './environment.ts'

const NAMES = ['GONGKAI_OIDC_ISSUER', 'GONGKAI_OIDC_CLIENT_ID', 'GONGKAI_OIDC_CLIENT_SECRET'] as const
const DEFAULT_NAME = '统一身份认证'

const wrong = (name: string, detail: Bilingual): Result<never, Failure> =>
  err(failure('config-invalid', { name, detail }))

/** The system that people may sign in at instead: three settings or none. */
export function readElsewhere(env: Environment): Result<OpenIdConnectSettings | null, Failure> {
  const [issuer, clientId, clientSecret] = NAMES.map((name) => env[name]?.trim() ?? '')
  if (!issuer && !clientId && !clientSecret) return ok(null)
  const missing = NAMES.find((name) => (env[name]?.trim() ?? '') === '')
  if (!issuer || !clientId || !clientSecret)
    return wrong(missing ?? NAMES[0], { zh: '三项要一起填写', en: 'the three of them belong together' })
  if (!isTrustworthy(issuer)) return wrong(NAMES[0], { zh: '应为 https:// 网址', en: 'must be an https:// address' })
  const claim = env.GONGKAI_OIDC_CLAIM?.trim() || 'preferred_username'
  if (claim !== 'preferred_username' && claim !== 'email')
    return wrong('GONGKAI_OIDC_CLAIM', {
      zh: '应为 preferred_username 或 email',
      en: 'must be preferred_username or email',
    })
  return ok({ name: env.GONGKAI_OIDC_NAME?.trim() || DEFAULT_NAME, issuer, clientId, clientSecret, claim })
}

/** Without https only on this very machine. */
function isTrustworthy(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
}
