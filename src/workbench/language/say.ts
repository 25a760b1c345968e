import type { Bilingual, Language } from '#core/shared/index'

/** The browser's language decides: English for who set English first, Chinese for everybody else. */
export const languageOf = (wished: readonly string[]): Language => (wished[0]?.startsWith('en') ? 'en' : 'zh')

export const LANGUAGE: Language = languageOf(globalThis.navigator?.languages ?? [])

/** The words in the reader's language. */
export const say = (words: Bilingual): string => words[LANGUAGE]

export const t = (zh: string, en: string): Bilingual => ({ zh, en })

/** Texts of a page with numbers or names in them: `{n}`. */
export const sayWith = (words: Bilingual, values: Readonly<Record<string, string | number>>): string =>
  say(words).replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot))
