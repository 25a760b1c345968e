import type { ReminderKind } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitStaff } from '../permissions.ts'
import type { Actor, NotificationChoice, Ports } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'
import { transact } from '../transact.ts'

export interface ShownChoice {
  readonly mailed: readonly ReminderKind[]
  /** Null: none was given. */
  readonly address: string | null
  /** 0: nothing was chosen yet. */
  readonly version: number
}

type Needs = Pick<Ports, 'storage'> & { readonly sealer: Sealer }

const { mailAddress: scope } = STORED_SCOPES

/** One address and nothing else: no list, no name before it, no control characters that would begin a header. */
const ADDRESS =
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/

export function addressOf(sealer: Sealer, { agencyId, address }: NotificationChoice): string | null {
  const opened = address === null ? null : sealer.open(scope(agencyId), address)
  if (opened !== null && !opened.ok) throw new Error(`a sealed address does not open: ${opened.error.code}`)
  return opened?.value ?? null
}

/** What one chose oneself. */
export async function showChoice({ storage, sealer }: Needs, actor: Actor): Promise<Result<ShownChoice, Failure>> {
  const staff = permitStaff(actor, 'choose-notifications')
  if (!staff.ok) return staff
  const { agencyId, accountId } = staff.value
  const choice = await storage.read((store) => store.notificationChoices.ofAccount(agencyId, accountId))
  if (choice === null) return ok({ mailed: [], address: null, version: 0 })
  return ok({ mailed: choice.mailed, address: addressOf(sealer, choice), version: choice.version })
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
  if (address !== null && (address.length > 254 || !ADDRESS.test(address))) return err(failure('mail-address-invalid'))
  if (address === null && mailed.length > 0) return err(failure('mail-address-missing'))
  const { agencyId, accountId } = staff.value
  const sealed = address === null ? null : sealer.seal(scope(agencyId), address)
  return transact(storage, async ({ notificationChoices }) => {
    const choice = { agencyId, accountId, mailed: [...new Set(mailed)], address: sealed, version }
    return (await notificationChoices.put(choice, version)) ? ok(null) : err(failure('conflict'))
  })
}
