import type { Arguments } from '../arguments.ts'
import type { Command, Context } from '../command.ts'
import { completionScript, SHELLS } from '../completion.ts'

/** Prints the completion script of a shell. The table of commands is given, since it names this module itself. */
export async function run(
  { files: [name] }: Arguments,
  { io, language }: Context,
  commands: readonly Command[],
): Promise<number> {
  const shell = SHELLS.find((known) => known === name)
  if (!shell) throw new Error(`no completion for ${name}`)
  io.stdout.write(completionScript(shell, commands, language))
  return 0
}
