import { changePassword } from '#app/accounts/change-password'
import { endSession } from '#app/accounts/end-session'
import { showFirstAdministrator } from '#app/accounts/first-administrator'
import { giveFactor } from '#app/accounts/give-factor'
import { invitePerson } from '#app/accounts/invite-person'
import { setPasswordByLink } from '#app/accounts/password-by-link'
import type { ACCOUNT_POLICY } from '#app/accounts/policy'
import type { AccountPorts } from '#app/accounts/ports'
import { resetFactor } from '#app/accounts/reset-factor'
import { sendResetLink } from '#app/accounts/send-reset-link'
import { offerFactor } from '#app/accounts/set-factor'
import { showAccount } from '#app/accounts/show-account'
import { signIn } from '#app/accounts/sign-in'
import { leaveForElsewhere } from '#app/accounts/sign-in-elsewhere'
import { signOut } from '#app/accounts/sign-out'
import { sweepAccounts } from '#app/accounts/sweep-accounts'
import type { Actor, Id, Session } from '#app/ports'
import type { Failure, Result } from '#core/shared/index'
import { addColleague } from './colleague.ts'
import { fixedPorts } from './fixed-ports.ts'

type Attempt = (actor: Actor) => Promise<Result<unknown, Failure>>

/** An act on one's own account, at a session that is there. */
const own =
  (act: (ports: AccountPorts, actor: Actor, session: Session) => Promise<Result<unknown, Failure>>): Attempt =>
  async (actor) => {
    const ports = fixedPorts()
    return act(ports, actor, (await addColleague(ports)).session)
  }

const visit = { network: '192.0.2.1', device: '' }
const id = '00000000-0000-7000-8000-00000000000b' as Id

/** Every use case of accounts, tried by anybody. */
export const ACCOUNT_ATTEMPTS: Readonly<Record<keyof typeof ACCOUNT_POLICY, Attempt>> = {
  'become-first-administrator': (actor) => showFirstAdministrator(fixedPorts(), actor, 'x'),
  'sign-in': (actor) => signIn(fixedPorts(), actor, { login: 'a', password: 'b', deviceCookie: null, ...visit }),
  'accept-invitation': (actor) =>
    setPasswordByLink(fixedPorts(), actor, 'invitation', { secret: 'x', password: 'y', ...visit }),
  'reset-password': (actor) =>
    setPasswordByLink(fixedPorts(), actor, 'password-reset', { secret: 'x', password: 'y', ...visit }),
  'sign-in-elsewhere': (actor) => leaveForElsewhere(fixedPorts(), actor, { back: '', next: '/' }),
  'sign-out': own((ports, actor, session) => signOut(ports, actor, session, 'here')),
  'give-factor': own((ports, actor, session) => giveFactor(ports, actor, session, { code: '1', deviceCookie: null })),
  'set-factor': own(offerFactor),
  'show-account': own(showAccount),
  'end-session': own((ports, actor, session) => endSession(ports, actor, session, 'x')),
  'change-password': own((ports, actor, session) => changePassword(ports, actor, session, { old: '', password: '' })),
  'invite-person': (actor) =>
    invitePerson(fixedPorts(), actor, { person: { name: '杨帆', sectionId: null }, login: 'yangfan', roles: [] }),
  'send-reset-link': (actor) => sendResetLink(fixedPorts(), actor, id),
  'reset-factor': (actor) => resetFactor(fixedPorts(), actor, id),
  'sweep-accounts': (actor) => sweepAccounts(fixedPorts(), actor),
}
