import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { permitOn, type UseCase } from '../permissions.ts'
import type { Account, Actor, Id, Store } from '../ports.ts'

export interface OneAccount {
  readonly accountId: Id
  /** The version that was seen. */
  readonly version: number
}

/** An account in reach that is not closed, in the version that was seen. `not-found`, `account-shut`, `conflict` */
export async function reachAccount(
  store: Store,
  actor: Actor,
  useCase: UseCase,
  { accountId, version }: OneAccount,
): Promise<Result<Account, Failure>> {
  const account = await store.accounts.byId(accountId)
  const reached = account && (await permitOn(store, actor, useCase, account))
  if (account === null || !reached?.ok) return err(failure('not-found'))
  if (account.state === 'closed') return err(failure('account-shut'))
  return account.version === version ? ok(account) : err(failure('conflict'))
}
