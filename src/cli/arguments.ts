import { parseArgs } from 'node:util'
import { type Bilingual, err, ok, type Result } from '#core/shared/index'

export interface Option {
  readonly meaning: Bilingual
  readonly short?: string
  /** What follows the option, as help shows it; an option without is a switch. */
  readonly value?: string
  readonly choices?: readonly string[]
  /** It may be given several times. */
  readonly several?: true
}

export type Options = Readonly<Record<string, Option>>

export interface Arguments {
  readonly files: readonly string[]
  readonly values: ReadonlyMap<string, string>
  /** Of the options that may be given several times: all of them, in their order. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  readonly switches: ReadonlySet<string>
}

/** Options that every command takes. */
export const COMMON_OPTIONS = {
  lang: { value: 'zh|en', choices: ['zh', 'en'], meaning: { zh: '提示和结果所用的语言', en: 'language of messages' } },
  help: { short: 'h', meaning: { zh: '显示用法', en: 'show this help' } },
} as const satisfies Options

/** Splits arguments into options and files; what is wrong with them is said in both languages. */
export function parseArguments(args: readonly string[], options: Options): Result<Arguments, Bilingual> {
  const files: string[] = []
  const values = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const switches = new Set<string>()
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const problem = optionProblem(token, options[token.name])
    if (problem) return err(problem)
    if (token.value === undefined) switches.add(token.name)
    else if (options[token.name]?.several) lists.set(token.name, [...(lists.get(token.name) ?? []), token.value])
    else values.set(token.name, token.value)
  }
  return ok({ files, values, lists, switches })
}

function tokensOf(args: readonly string[], options: Options) {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { value, short }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short && { short }) },
    ]),
  )
  return parseArgs({ args: [...args], options: config, strict: false, allowPositionals: true, tokens: true }).tokens
}

function optionProblem(
  { rawName, value }: { readonly rawName: string; readonly value: string | undefined },
  option: Option | undefined,
): Bilingual | null {
  if (!option) return { zh: `没有“${rawName}”这个选项`, en: `there is no option ${rawName}` }
  if (option.value === undefined)
    return value === undefined ? null : { zh: `“${rawName}”后面不带内容`, en: `${rawName} takes no value` }
  if (value === undefined || value === '')
    return { zh: `“${rawName}”后面要写 ${option.value}`, en: `${rawName} needs ${option.value}` }
  if (option.choices && !option.choices.includes(value))
    return {
      zh: `“${rawName}”只能是 ${option.choices.join('、')}，不能是“${value}”`,
      en: `${rawName} must be ${option.choices.join(', ')}, not “${value}”`,
    }
  return null
}

interface SplitArguments {
  /** The command: the first argument that is no option. */
  readonly name: string | null
  /** All others. */
  readonly rest: readonly string[]
  /** `--lang` counts wherever it stands, so that a complaint about other arguments is in the language asked for. */
  readonly lang: string | null
}

export function splitCommand(args: readonly string[]): SplitArguments {
  const tokens = tokensOf(args, COMMON_OPTIONS)
  const first = tokens.find((token) => token.kind === 'positional')
  const lang = tokens.find((token) => token.kind === 'option' && token.name === 'lang')
  return {
    name: first?.kind === 'positional' ? first.value : null,
    rest: first ? args.toSpliced(first.index, 1) : args,
    lang: lang?.kind === 'option' ? (lang.value ?? null) : null,
  }
}
