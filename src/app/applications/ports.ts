import type { Ports } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import type { Acting } from '../transact.ts'

export interface CasePorts extends Pick<Ports, 'storage'>, Acting {
  readonly sealer: Sealer
}
