import type { Bilingual, Language } from '#core/shared/index'
import type { Arguments, Options } from './arguments.ts'
import type { Io } from './io.ts'

export interface Context {
  readonly io: Io
  readonly language: Language
}

/** One command: what `--help` says of it, which arguments it takes, and what it does. */
export interface Command {
  readonly name: string
  readonly summary: Bilingual
  /** The line after `gongkai`: `check FILE… [--format text|json]`. */
  readonly usage: string
  readonly files: 'none' | 'one' | 'two' | 'many'
  /** The words that its argument may be, where it is no file. */
  readonly words?: readonly string[]
  /** False: its file must have a name, and cannot be standard input. */
  readonly dash?: false
  readonly options: Options
  /** What `--help` says below the options. */
  readonly details?: Bilingual
  /** Gives the exit code. Its module is loaded only when the command is run. */
  readonly run: (args: Arguments, context: Context) => Promise<number>
}
