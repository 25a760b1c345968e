import type { Language } from '#core/shared/index'

/** The language of a locale as POSIX looks for it. Chinese, unless the locale names another language: `C` names none. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^(zh|c|posix)?(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
