import { casesTemplate } from '#core/application/index'
import { type Failure, ok, type Result } from '#core/shared/index'
import { permit, permitOn } from '../../permissions.ts'
import type { Actor, AgencyId } from '../../ports.ts'
import type { ManyPorts } from './ports.ts'

/** The workbook to fill in for registering many. */
export async function casesWorkbook(
  ports: ManyPorts,
  actor: Actor,
  agencyId: AgencyId,
): Promise<Result<Uint8Array, Failure>> {
  const permitted = permit(actor, 'register-many')
  if (!permitted.ok) return permitted
  const reached = await ports.storage.read((store) => permitOn(store, actor, 'register-many', { agencyId }))
  if (!reached.ok) return reached
  return ok(await ports.writeTemplate(casesTemplate(), ports.clock.now()))
}
