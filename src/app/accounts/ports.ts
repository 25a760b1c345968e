import type { Ports } from '../ports.ts'
import type { Passwords, Sealer, SecondFactor } from '../secrets.ts'
import type { Acting } from '../transact.ts'
import type { SingleSignOn } from './single-sign-on.ts'

export interface AccountPorts extends Pick<Ports, 'storage'>, Acting {
  readonly passwords: Passwords
  readonly factor: SecondFactor
  readonly sealer: Sealer
  /** Null where there is none. */
  readonly elsewhere: SingleSignOn | null
  /** 256 bits by chance, as letters that fit an address and a cookie. */
  readonly newSecret: () => string
}
