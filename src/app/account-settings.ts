import { ROLES } from '#core/organisation/index'
import type { Role } from './grants.ts'
import { BASIS, both, type SettingSpec, type StoredSettings, settingText, text } from './setting-spec.ts'

const NONE = '不要求'
const namesIn = (typed: string): readonly string[] => typed.split(/[、，,；;\s]+/u).filter((name) => name !== '')
const isKnown = (name: string): boolean => name === NONE || ROLES.some((role) => role.name.zh === name)

/** Who signs in with a second factor. [C] Whoever may make accounts or approve refusals, unless the agency says otherwise. */
const FACTOR_ROLES: SettingSpec = {
  ...text(
    'factorRoles',
    both('必须用动态验证码登录的角色', 'Roles that sign in with a second factor'),
    both(
      '用顿号分开，例如 管理员、分管领导；都不要求的，填“不要求”。有这些角色的人下次登录时按提示设置验证器。',
      'Names of roles parted by 、; 不要求 for none. Whoever has one of them sets it up at the next sign-in.',
    ),
    BASIS.convention,
    /^[\p{L}、，,；;\s]{1,200}$/u,
    both('角色的名称，用顿号分开', 'names of roles parted by 、'),
  ),
  fallback: '管理员、分管领导',
  faults: (typed) =>
    namesIn(typed)
      .filter((name) => !isKnown(name))
      .map((name) => both(`没有“${name}”这个角色`, `there is no role “${name}”`)),
}

export const ACCOUNT_SETTINGS: readonly SettingSpec[] = [FACTOR_ROLES]

/** Whether somebody with these roles has to sign in with a second factor. */
export function demandsFactor(stored: StoredSettings, roles: readonly Role[]): boolean {
  const names = namesIn(settingText(FACTOR_ROLES, stored) ?? '')
  return ROLES.some(({ role, name }) => roles.includes(role) && names.includes(name.zh))
}
