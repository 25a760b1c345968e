import { openedBy } from '../organisation/contact.ts'
import type { AgencyId, Id, NotificationChoice, Store } from '../ports.ts'
import type { Sealer } from '../secrets.ts'
import { STORED_SCOPES } from '../stored-scopes.ts'

/** The address that somebody gave for their mail. */
export function ownAddress(sealer: Sealer, { agencyId, address }: NotificationChoice): string | null {
  const opened = address === null ? null : sealer.open(STORED_SCOPES.mailAddress(agencyId), address)
  if (opened !== null && !opened.ok) throw new Error(`a sealed address does not open: ${opened.error.code}`)
  return opened?.value ?? null
}

/** The address at work that is entered for somebody, as long as they work there. */
export async function workAddress(
  sealer: Sealer,
  { accounts, persons }: Pick<Store, 'accounts' | 'persons'>,
  agencyId: AgencyId,
  accountId: Id,
): Promise<string | null> {
  const account = await accounts.byId(accountId)
  const person = account && (await persons.byId(agencyId, account.personId))
  return person && person.leftOn === null ? openedBy(sealer)(person).email || null : null
}

/** Where the mail goes of somebody who wants any: to their own choice, else to their place of work. */
export async function addressFor(
  sealer: Sealer,
  store: Pick<Store, 'accounts' | 'persons' | 'notificationChoices'>,
  agencyId: AgencyId,
  accountId: Id,
): Promise<string | null> {
  const choice = await store.notificationChoices.ofAccount(agencyId, accountId)
  if (choice === null || choice.mailed.length === 0) return null
  return ownAddress(sealer, choice) ?? (await workAddress(sealer, store, agencyId, accountId))
}
