import { type Failure, ok, type Result } from '#core/shared/index'
import { demandsFactor } from '../account-settings.ts'
import { permitStaff } from '../permissions.ts'
import type { Account, Actor, Session } from '../ports.ts'
import { loadSite, type Site } from '../site.ts'
import { isOver } from './limits.ts'
import { accountOf } from './own-account.ts'
import type { AccountPorts } from './ports.ts'

export interface OwnAccount {
  readonly site: Site
  readonly name: string
  readonly account: Account
  /** Those that are not over, the latest first. */
  readonly sessions: readonly Session[]
  readonly factor: { readonly isSet: boolean; readonly isDemanded: boolean; readonly codesLeft: number }
}

/** One's own account: where one is signed in, and how. */
export async function showAccount(
  { storage, clock }: Pick<AccountPorts, 'storage' | 'clock'>,
  actor: Actor,
  session: Session,
): Promise<Result<OwnAccount, Failure>> {
  const staff = permitStaff(actor, 'show-account')
  if (!staff.ok) return staff
  return storage.read(async (store) => {
    const account = await accountOf(store, session)
    const sessions = await store.sessions.ofAccount(account.agencyId, account.id)
    const settings = await store.settings.ofAgency(account.agencyId)
    return ok({
      ...{ site: await loadSite(store), name: staff.value.name, account },
      sessions: sessions.filter((one) => !isOver(one, clock.now())),
      factor: {
        isSet: account.factorSecret !== null,
        isDemanded: demandsFactor(settings, account.roles),
        codesLeft: await store.recoveryCodes.left(account.id),
      },
    })
  })
}
