/** A text in Simplified Chinese and in English. Chinese comes first everywhere. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Language = keyof Bilingual

export type Params = Readonly<Record<string, string | number>>

/** Fills `{name}` slots. A slot without a value is a broken message and throws. */
export function fill(template: string, params: Params): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`message slot {${name}} has no value: ${template}`)
    return String(value)
  })
}

export const fillBoth = (template: Bilingual, params: Params): Bilingual => ({
  zh: fill(template.zh, params),
  en: fill(template.en, params),
})
