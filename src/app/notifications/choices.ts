import type { ReminderKind } from '#core/application/index'
import { isMailAddress } from '#core/organisation/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, Ports } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { transact } from '../transact.ts'
import { ownAddress, workAddress } from './mail-address.ts'

export interface ShownChoice {
  readonly mailed: readonly ReminderKind[]
  /** Null: none was given, the one at work is used. */
  readonly address: string | null
  /** 0: nothing was chosen yet. */
  readonly version: number
}

type Needs = Pick<Ports, 'storage'> & { readonly sealer: Sealer }

const { mailAddress: scope } = STORED_SCOPES

/** What one chose oneself, and the address at work that is used without one's own. */
export async function showChoice(
  { storage, sealer }: Needs,
  actor: Actor,
): Promise<Result<ShownChoice & { readonly workAddress: string | null }, Failure>> {
  const staff = permitStaff(actor, 'choose-notifications')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  return storage.read(async (store) => {
    const atWork = await workAddress(sealer, store, agencyId, accountId)
    const choice = await store.notificationChoices.ofAccount(agencyId, accountId)
    if (choice === null) return ok({ mailed: [], address: null, workAddress: atWork, version: 0 })
    const { mailed, version } = choice
    return ok({ mailed, address: ownAddress(sealer, choice), workAddress: atWork, version })
  })
}

/** Chooses what the morning's mail tells, and where it goes. `mail-address-invalid`, `mail-address-missing`, `conflict`. */
export async function chooseNotifications(
  { storage, sealer }: Needs,
  actor: Actor,
  { mailed, address: typed, version }: ShownChoice,
): Promise<Result<null, Failure>> {
  const staff = permitStaff(actor, 'choose-notifications')
  if (!staff.ok) return staff
  const address = typed?.trim() || null
  if (address !== null && !isMailAddress(address)) return err(failure('mail-address-invalid'))
  const { agencyId, accountId } = staff.value
  const sealed = address === null ? null : sealer.seal(scope(agencyId), address)
  return transact(storage, async (store) => {
    const isReached = address !== null || (await workAddress(sealer, store, agencyId, accountId)) !== null
    if (mailed.length > 0 && !isReached) return err(failure('mail-address-missing'))
    const choice = { agencyId, accountId, mailed: [...new Set(mailed)], address: sealed, version }
    return (await store.notificationChoices.put(choice, version)) ? ok(null) : err(failure('conflict'))
  })
}
