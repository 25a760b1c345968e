import type { AgencyId, Webhook } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'

const { webhookSecret: scope } = STORED_SCOPES

export const sealWebhookSecret = (sealer: Sealer, agencyId: AgencyId, secret: string): Uint8Array =>
  sealer.seal(scope(agencyId), secret)

export function webhookSecret(sealer: Sealer, { agencyId, secret }: Webhook): string {
  const opened = sealer.open(scope(agencyId), secret)
  if (!opened.ok) throw new Error(`a sealed secret does not open: ${opened.error.code}`)
  return opened.value
}
