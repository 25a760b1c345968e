import { networkOf } from './network.ts'
import type { AccountPorts } from './ports.ts'
import { ATTEMPT_LIMITS, type Tried } from './throttle.ts'

/*
 * Device cookies, as OWASP describes them: a browser that signed in to an account once is known again, and what strangers try on that
 * account never makes it wait.
 */

type Needs = Pick<AccountPorts, 'sealer' | 'digest' | 'newSecret'>

const markOf = ({ sealer }: Pick<Needs, 'sealer'>, login: string, nonce: string): string =>
  sealer.blind('sign-in.device', `${nonce} ${login}`)

/** The value of a cookie for a browser on which the account of that name signed in. It opens nothing. */
export function newDevice(ports: Needs, login: string): string {
  const nonce = ports.newSecret()
  return `${nonce}.${markOf(ports, login, nonce)}`
}

/** The nonce of a device cookie that is ours and of this name, else null. */
function knownDevice(ports: Needs, login: string, cookie: string | null): string | null {
  const [nonce = '', mark = ''] = cookie?.split('.', 2) ?? []
  // Compared by digests, which tell nothing of where two texts part.
  return ports.digest(mark) === ports.digest(markOf(ports, login, nonce)) ? nonce : null
}

/** What a sign-in with a password tries. */
export function triedBySignIn(ports: Needs, login: string, cookie: string | null, network: string): readonly Tried[] {
  const nonce = knownDevice(ports, login, cookie)
  const place = networkOf(network)
  if (nonce !== null) return [tried(ports, 'device', nonce)]
  return [
    tried(ports, 'login', `${place} ${login}`),
    { ...tried(ports, 'network', place), limit: ATTEMPT_LIMITS.network },
  ]
}

/** What a code tries: the password was right, so strangers to the account's devices share one count. */
export function triedByCode(ports: Needs, login: string, cookie: string | null): readonly Tried[] {
  const nonce = knownDevice(ports, login, cookie)
  return [nonce === null ? tried(ports, 'code', login) : tried(ports, 'code-of-device', nonce)]
}

/** What somebody tries who is signed in and gives the password once more. */
export const triedByPassword = (ports: Needs, login: string): readonly Tried[] => [tried(ports, 'password', login)]

const tried = ({ sealer }: Pick<Needs, 'sealer'>, kind: string, text: string): Tried => ({
  key: sealer.blind(`sign-in.${kind}`, text),
  limit: ATTEMPT_LIMITS.account,
})
