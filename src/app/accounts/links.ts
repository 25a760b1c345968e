import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import { later } from '../moments.ts'
import type { Account, Id, OneTimeLink, Store } from '../ports.ts'
import { LIMITS } from './limits.ts'
import type { AccountPorts } from './ports.ts'

type Needs = Pick<AccountPorts, 'clock' | 'digest'>

/** The secret of a new link. Links of the same purpose that nobody used yet end. */
export async function newLink(
  { clock, digest, newSecret }: Needs & Pick<AccountPorts, 'newSecret'>,
  { links }: Pick<Store, 'links'>,
  purpose: OneTimeLink['purpose'],
  accountId: Id | null,
): Promise<string> {
  await links.withdraw(purpose, accountId)
  const secret = newSecret()
  const expiresAt = later(clock.now(), LIMITS.linkMs[purpose])
  await links.add({ digest: digest(secret), purpose, accountId, expiresAt, usedAt: null })
  return secret
}

/** The link while it may be used: `link-invalid`, `link-used`. */
export async function usableLink(
  { clock, digest }: Needs,
  { links }: Pick<Store, 'links'>,
  purpose: OneTimeLink['purpose'],
  secret: string,
): Promise<Result<OneTimeLink, Failure>> {
  const link = await links.byDigest(digest(secret))
  if (link?.purpose !== purpose || link.expiresAt < clock.now()) return err(failure('link-invalid'))
  return link.usedAt === null ? ok(link) : err(failure('link-used'))
}

/** The account that a usable link is for; one that was blocked or closed in the meantime has none. */
export async function accountOfLink(
  ports: Needs,
  store: Pick<Store, 'links' | 'accounts'>,
  purpose: OneTimeLink['purpose'],
  secret: string,
): Promise<Result<{ readonly link: OneTimeLink; readonly account: Account }, Failure>> {
  const link = await usableLink(ports, store, purpose, secret)
  if (!link.ok) return link
  const account = link.value.accountId && (await store.accounts.byId(link.value.accountId))
  const isOpen = account !== null && (account.state === 'active' || account.state === 'invited')
  return isOpen ? ok({ link: link.value, account }) : err(failure('link-invalid'))
}
