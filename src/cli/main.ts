import { readFileSync } from 'node:fs'
import type { Language } from '#core/shared/index'
import { COMMON_OPTIONS, parseArguments, splitCommand } from './arguments.ts'
import type { Command, Context } from './command.ts'
import { COMMANDS } from './commands.ts'
import { commandHelp, MAIN_OPTIONS, mainHelp } from './help.ts'
import type { Io } from './io.ts'
import { languageOf } from './language.ts'
import { paintFor } from './paint.ts'
import { sayFailure, sayUsage } from './say.ts'
import { unexpected } from './unexpected.ts'

export { nodeIo } from './node-io.ts'

/** The command line: from arguments to an exit code. Expected failures are said in a sentence, never as a stack. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const { name, rest, lang } = splitCommand(args)
  const context: Context = { io, language: isLanguage(lang) ? lang : languageOf(io.env) }
  try {
    const command = COMMANDS.find((c) => c.name === name)
    if (command) return await runCommand(command, rest, context)
    return name === null ? withoutCommand(rest, context) : unknownCommand(name, context)
  } catch (error) {
    return sayFailure(context, unexpected(error, io))
  }
}

const isLanguage = (word: string | null): word is Language => word === 'zh' || word === 'en'

function withoutCommand(args: readonly string[], context: Context): number {
  const { io, language } = context
  const parsed = parseArguments(args, MAIN_OPTIONS)
  if (!parsed.ok) return sayUsage(context, parsed.error[language])
  const { switches } = parsed.value
  const help = (output: Io['stdout']): void => output.write(mainHelp(COMMANDS, language, paintFor(output, io.env)))
  if (switches.has('version')) io.stdout.write(`gongkai ${version()}\n`)
  else if (switches.has('help')) help(io.stdout)
  else {
    help(io.stderr)
    return 64
  }
  return 0
}

function unknownCommand(name: string, context: Context): number {
  const names = COMMANDS.map((c) => c.name)
  const say = {
    zh: `没有“${name}”这个命令，可用的有 ${names.join('、')}`,
    en: `there is no command “${name}”, only ${names.join(', ')}`,
  }
  return sayUsage(context, say[context.language])
}

async function runCommand(command: Command, args: readonly string[], context: Context): Promise<number> {
  const { io, language } = context
  const parsed = parseArguments(args, { ...command.options, ...COMMON_OPTIONS })
  if (!parsed.ok) return sayUsage(context, parsed.error[language])
  if (parsed.value.switches.has('help')) {
    io.stdout.write(commandHelp(command, language, paintFor(io.stdout, io.env)))
    return 0
  }
  const problem = filesProblem(command, parsed.value.files)
  return problem ? sayUsage(context, problem[language]) : command.run(parsed.value, context)
}

function filesProblem({ files, usage, words, dash }: Command, given: readonly string[]) {
  const form = { zh: `。用法：gongkai ${usage}`, en: `. Usage: gongkai ${usage}` }
  const say = (zh: string, en: string) => ({ zh: zh + form.zh, en: en + form.en })
  if (words && !words.includes(given[0] ?? ''))
    return say(`要写明 ${words.join('、')} 之一`, `one of ${words.join(', ')} must be named`)
  if (files !== 'none' && given.length === 0) return say('没有写明文件', 'no file is named')
  if (files === 'two' && given.length !== 2) return say('要写明两个文件', 'two files must be named')
  if (files === 'one' && given.length > 1) return say('一次只能写一个文件', 'only one file at a time')
  if (files === 'none' && given[0] !== undefined) return say(`不需要“${given[0]}”`, `“${given[0]}” is not needed`)
  // Of the empty name (`"$FILE"` with nothing in it) the system would make the folder where one stands.
  if (given.includes('')) return say('文件名是空的', 'the name of a file is empty')
  if (dash === false && given.includes('-')) return say('要写文件名，不能是“-”', 'a file must be named, not -')
  if (given.filter((file) => file === '-').length > 1)
    return say('标准输入只能读一次', 'standard input can be read only once')
  return null
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version)
  throw new Error('package.json states no version')
}
