import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { Account, Actor, Store } from '../ports.ts'

const administers = ({ state, roles }: Account): boolean => state === 'active' && roles.includes('administrator')

/**
 * Changes an account, unless somebody would lock themselves out or nobody could administer any more. The change is part of a transaction,
 * so that what is refused here never was.
 */
export async function guardAdministrators(
  { accounts }: Pick<Store, 'accounts'>,
  actor: Actor,
  was: Account,
  is: Account,
): Promise<Result<null, Failure>> {
  const loses = administers(was) && !administers(is)
  const isOwn = actor.kind === 'staff' && actor.accountId === was.id
  if (isOwn && (loses || is.state !== 'active')) return err(failure('own-account-change'))
  if (!(await accounts.change(is, was.version))) return err(failure('conflict'))
  return loses && !(await accounts.hasAdministrator()) ? err(failure('last-administrator')) : ok(null)
}
