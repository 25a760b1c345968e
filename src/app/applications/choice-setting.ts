import type { Bilingual } from '#core/shared/index'
import { both, type SettingSpec, type StoredSettings, settingText, text } from '../setting-spec.ts'

/** A setting with a few values, each by the word that is typed for it. */
export interface ChoiceSetting<Value extends string> {
  readonly spec: SettingSpec
  readonly values: Readonly<Record<string, Value>>
  readonly fallback: Value
}

export function choice<Value extends string>(
  name: string,
  label: Bilingual,
  meaning: Bilingual,
  basis: string,
  values: Readonly<Record<string, Value>>,
  fallback: Value,
): ChoiceSetting<Value> {
  const words = Object.keys(values)
  const expected = both(words.join('或者'), words.join(' or '))
  const typed = words.find((word) => values[word] === fallback)
  if (typed === undefined) throw new Error(`${name} has no word for ${fallback}`)
  const spec = text(name, label, meaning, basis, new RegExp(`^(${words.join('|')})$`, 'u'), expected)
  return { spec: { ...spec, fallback: typed }, values, fallback }
}

export const chosen = <Value extends string>(setting: ChoiceSetting<Value>, stored: StoredSettings): Value =>
  setting.values[settingText(setting.spec, stored) ?? ''] ?? setting.fallback
