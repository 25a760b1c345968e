import type { Bilingual } from '#core/shared/index'

/** One thing that an agency may set. Values are kept as the text that was typed; '' means not set. */
export interface SettingSpec {
  readonly name: string
  readonly label: Bilingual
  readonly meaning: Bilingual
  /** Where it comes from, in words for its reader. */
  readonly basis: string
  /** The whole text must match. */
  readonly pattern: RegExp
  /** What a value must look like, said when it does not. */
  readonly expected: Bilingual
  /** What is wrong with a value that has the right form. */
  readonly faults?: (value: string) => readonly Bilingual[]
  /** What holds while nothing is set; null = the element is left out. */
  readonly fallback: string | null
}

const LINE = /^\P{C}{1,200}$/u
const ADDRESS = /^(https?:\/\/[^\s"'<>]{1,500}|\/[^\s"'<>/\\][^\s"'<>]{0,500})$/i

export const both = (zh: string, en: string): Bilingual => ({ zh, en })

export type Named<Name extends string> = SettingSpec & { readonly name: Name }

export const text = <Name extends string>(
  name: Name,
  label: Bilingual,
  meaning: Bilingual,
  basis: string,
  pattern: RegExp = LINE,
  expected: Bilingual = both('一行文字，最多 200 字', 'one line of at most 200 characters'),
): Named<Name> => ({ name, label, meaning, basis, pattern, expected, fallback: null })

export const link = <Name extends string>(
  name: Name,
  label: Bilingual,
  meaning: Bilingual,
  basis: string,
): Named<Name> =>
  text(
    name,
    label,
    meaning,
    basis,
    ADDRESS,
    both('以 https:// 或 / 开头的网址', 'an address that begins with https:// or /'),
  )

/** Settings as stored: texts by name. What is stored may be older than this program, so it is looked at again. */
export type StoredSettings = Readonly<Record<string, unknown>>

/** The text that holds, or null. A stored text that no longer fits its pattern counts as not set. */
export function settingText(spec: SettingSpec, stored: StoredSettings): string | null {
  const value = stored[spec.name]
  return typeof value === 'string' && spec.pattern.test(value) ? value : spec.fallback
}

/** Documents that settings rest on, as they are cited. */
export const BASIS = {
  /** TAG-1 to TAG-7, DES-1 */
  websites: '《政府网站发展指引》（国办发〔2017〕47号）',
  /** BADGE-1: elements as seen on government sites; no document at hand states the whole list. */
  foot: '政府网站页脚的通行内容',
  /** PLT-2, PLT-7, PLT-11 */
  platform: '国办公开办函〔2019〕61号（政府信息公开平台）',
  /** REG-04 */
  office: '《中华人民共和国政府信息公开条例》第四条',
  /** REG-03 */
  supervisor: '《中华人民共和国政府信息公开条例》第三条',
  /** ARP-7, ARP-8 */
  form: '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  /** WD-1 */
  holidays: '国务院办公厅关于部分节假日安排的通知',
  /** [C]: the law is silent. */
  convention: '法规没有规定，是本系统的约定',
} as const
