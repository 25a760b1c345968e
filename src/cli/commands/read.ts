import { checkOutputToJson, failureEntryToJson, readEntryToJson } from '#contract/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { readAll } from '../read-files.ts'

/** Prints what each file holds, without judging it. Exit code: 0, or 2 for a file not read. */
export async function run({ files }: Arguments, { io }: Context): Promise<number> {
  const entries = await readAll(io, files)
  const output = checkOutputToJson(
    entries.map(({ file, result }) =>
      result.ok ? readEntryToJson(file, result.value.report) : failureEntryToJson(file, result.error),
    ),
  )
  io.stdout.write(`${JSON.stringify(output, null, 2)}\n`)
  return entries.every(({ result }) => result.ok) ? 0 : 2
}
