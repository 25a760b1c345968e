import { parseCsv } from '#adapters/formats/csv'
import { decodeText } from '#adapters/formats/read/encoding'
import { type AgencyTree, agencyTreeFromRows, type ListProblem } from '#core/annual-report/index'
import { type Failure, failure } from '#core/shared/index'
import type { Context } from './command.ts'
import { readInput } from './input.ts'
import { sayFailure } from './say.ts'

/** The agencies that a CSV lists. What is wrong with it is said on standard error, line by line, and gives the exit code. */
export async function readAgencyList(context: Context, file: string): Promise<AgencyTree | number> {
  const input = await readInput(context.io, file)
  if (!input.ok) return sayFailure(context, input.error, file)
  const text = decodeText(input.value.bytes)
  if (!text.ok) return sayFailure(context, text.error, file)
  const tree = agencyTreeFromRows(parseCsv(text.value))
  return tree.ok ? tree.value : sayProblems(context, file, tree.error)
}

function sayProblems(context: Context, file: string, problems: readonly ListProblem[]): number {
  const wrong: Failure = failure('agency-list-invalid', { file, count: problems.length })
  const exit = sayFailure(context, wrong)
  const { language, io } = context
  for (const { line, message } of problems)
    io.stderr.write(language === 'zh' ? `  第 ${line} 行：${message.zh}\n` : `  line ${line}: ${message.en}\n`)
  return exit
}
