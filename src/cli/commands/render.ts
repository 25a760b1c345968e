import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { documentWriter } from '#adapters/formats/write/writer'
import type { Instant } from '#app/ports'
import { reportJsonText } from '#contract/index'
import { type Report, reportDocument } from '#core/annual-report/index'
import { day, err, type Failure, failure, type LocalDate, ok, type Result } from '#core/shared/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { writeOutput } from '../output.ts'
import { readAll } from '../read-files.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Writes the report of one file in another format. Exit code: 0, 2 for a file not read, 73 for one not written. */
export async function run({ files: [file = ''], values }: Arguments, context: Context): Promise<number> {
  const { io, language } = context
  const to = values.get('to')
  const out = values.get('output')
  const say = (zh: string, en: string): number => sayUsage(context, { zh, en }[language])
  if (to === undefined)
    return say('请用 --to 写明输出格式：html、docx、pdf 或 json', 'give the format: --to html, docx, pdf or json')
  if (out === undefined)
    return say('请用 -o 写明输出文件，- 为标准输出', 'give the output file: -o OUT (- for standard output)')
  if (out === '-' && io.stdout.isTTY && to !== 'json' && to !== 'html')
    return say(
      `${to} 文件不能显示在终端上，请写入文件`,
      `a ${to} file cannot be shown on a terminal: write it to a file`,
    )
  if (await isSameFile(io.cwd, file, out))
    return say('输出文件就是原文件，不能覆盖', 'the output would overwrite the file that is read')
  const report = await onlyReport(context, file)
  if (!report.ok) return sayFailure(context, report.error, file)
  const written = await writeOutput(io, out, await encode(report.value, to, io), language)
  return written.ok ? 0 : sayFailure(context, written.error)
}

async function isSameFile(cwd: string, file: string, out: string): Promise<boolean> {
  if (file === '-' || out === '-') return false
  const real = (path: string): Promise<string | null> => realpath(resolve(cwd, path)).catch(() => null)
  const [from, to] = await Promise.all([real(file), real(out)])
  return from !== null && from === to
}

async function onlyReport({ io }: Context, file: string): Promise<Result<Report, Failure>> {
  const entries = await readAll(io, [file])
  const [first] = entries
  if (!first) throw new Error('reading a file gave neither a report nor a failure')
  if (entries.length > 1) return err(failure('several-reports', { count: entries.length }))
  return first.result.ok ? ok(first.result.value.report) : first.result
}

async function encode(report: Report, to: string, { env, cwd }: Context['io']): Promise<Uint8Array> {
  if (to === 'json') return new TextEncoder().encode(reportJsonText(report))
  if (to !== 'html' && to !== 'docx' && to !== 'pdf') throw new Error(`no writer for ${to}`)
  const writer = documentWriter({ ownFonts: env.GONGKAI_FONTS ? resolve(cwd, env.GONGKAI_FONTS) : null })
  try {
    return await writer.write(reportDocument(report, { gapNotes: false }), to, {
      at: dateOf(report),
      demonstration: false,
    })
  } finally {
    await writer.close()
  }
}

/** The moment in the written file's properties comes from the report, so that the same report always gives the same bytes. */
function dateOf({ signature, year }: Report): Instant {
  const date: LocalDate = signature.date ?? day(`${year?.value ?? 2019}-12-31`)
  return `${date}T00:00:00.000Z` as Instant
}
