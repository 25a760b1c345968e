/** A text in Simplified Chinese and in English. Chinese comes first everywhere. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

/** What fills the slots of a text in one language. */
export type PlainParams = Readonly<Record<string, string | number>>

/** What fills the slots of a bilingual text; words come in both languages, so that no sentence mixes them. */
export type Params = Readonly<Record<string, string | number | Bilingual>>

/** Fills `{name}` slots. A slot without a value is a broken message and throws. */
export function fill(template: string, params: PlainParams): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`message slot {${name}} has no value: ${template}`)
    return String(value)
  })
}

export const fillBoth = (template: Bilingual, params: Params): Bilingual => ({
  zh: fill(template.zh, inLanguage(params, 'zh')),
  en: fill(template.en, inLanguage(params, 'en')),
})

const inLanguage = (params: Params, language: Language): PlainParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
  )
