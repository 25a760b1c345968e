import { ACCOUNT_POLICY } from '../accounts/policy.ts'
import type { Role } from '../grants.ts'
import { NOTIFICATION_POLICY } from '../notifications/policy.ts'
import { type Grant, POLICY, type UseCase } from '../policy.ts'
import { TOKEN_POLICY } from './policy.ts'

/**
 * The roles that a token may have. Sections, secrecy review and consent are for people (REG-17, REG-33.3), and who administers could make
 * itself more tokens.
 */
export const TOKEN_ROLES = ['officer', 'supervisor', 'auditor'] as const satisfies readonly Role[]

/** What belongs to a person or leads to more power, whatever the role. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  ...Object.keys({ ...ACCOUNT_POLICY, ...NOTIFICATION_POLICY, ...TOKEN_POLICY }),
  ...['show-me', 'open-workbench', 'show-desk', 'keep-views', 'watch-case', 'show-party'],
])

/** The use cases that a token with these roles can be given. */
export const scopesOf = (roles: readonly Role[]): readonly UseCase[] =>
  Object.entries<Grant>(POLICY).flatMap(([name, grant]) => {
    const isGranted = roles.some((role) => grant.roles?.[role] !== undefined)
    return isGranted && !FOR_PEOPLE.has(name) ? [name as UseCase] : []
  })
