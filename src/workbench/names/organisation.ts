import { AGENCY_KINDS, AGENCY_LEVELS, GROUP_PLACES, ROLES } from '#core/organisation/index'
import type { Option } from '../fields/option.ts'
import { say, t } from '../language/say.ts'

/** Tables of the organisation as options, in the words of the law and of the tables. */
export const KIND_OPTIONS: readonly Option[] = AGENCY_KINDS.map(({ kind, name }) => ({ value: kind, words: say(name) }))
export const LEVEL_OPTIONS: readonly Option[] = AGENCY_LEVELS.map(({ level, name }) => ({
  ...{ value: level, words: say(name) },
}))
export const ROLE_OPTIONS: readonly Option[] = ROLES.map(({ role, name }) => ({ value: role, words: say(name) }))
export const PLACE_OPTIONS: readonly Option[] = [
  { value: '', words: say(t('不在小组里', 'not in the group')) },
  ...GROUP_PLACES.map(({ place, name }) => ({ value: place, words: say(name) })),
]

const wordsIn =
  (options: readonly Option[]) =>
  (value: string): string =>
    options.find((option) => option.value === value)?.words ?? value

export const kindName = wordsIn(KIND_OPTIONS)
export const levelName = wordsIn(LEVEL_OPTIONS)
export const placeName = wordsIn(PLACE_OPTIONS)
export const roleNames = (roles: readonly string[]): string => roles.map(wordsIn(ROLE_OPTIONS)).join('、')

const STATES = {
  invited: t('还没设密码', 'no password yet'),
  active: t('在用', 'active'),
  blocked: t('已停用', 'blocked'),
  closed: t('已注销', 'closed'),
} as const
export const stateName = (state: keyof typeof STATES): string => say(STATES[state])
