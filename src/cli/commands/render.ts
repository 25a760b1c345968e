import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { onlyReport } from '../only-report.ts'
import { writeOutput } from '../output.ts'
import { RENDER_FORMATS, renderFormat, SHOWN_FORMATS } from '../render-formats.ts'
import { renderReport } from '../render-report.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Writes the report of one file in another format. Exit code: 0, 2 for a file not read, 73 for one not written. */
export async function run({ files: [file = ''], values }: Arguments, context: Context): Promise<number> {
  const { io, language } = context
  const to = renderFormat(values.get('to') ?? '')
  const out = values.get('output')
  const say = (zh: string, en: string): number => sayUsage(context, { zh, en }[language])
  if (to === null)
    return say(
      `请用 --to 写明输出格式：${RENDER_FORMATS.join('、')}`,
      `give the format: --to ${RENDER_FORMATS.join(', ')}`,
    )
  if (out === undefined)
    return say('请用 -o 写明输出文件，- 为标准输出', 'give the output file: -o OUT (- for standard output)')
  if (out === '-' && io.stdout.isTTY && !SHOWN_FORMATS.includes(to))
    return say(
      `${to} 文件不能显示在终端上，请写入文件`,
      `a ${to} file cannot be shown on a terminal: write it to a file`,
    )
  if (await isSameFile(io.cwd, file, out))
    return say('输出文件就是原文件，不能覆盖', 'the output would overwrite the file that is read')
  const read = await onlyReport(context, file)
  if (!read.ok) return sayFailure(context, read.error, file)
  const written = await writeOutput(io, out, await renderReport(read.value.report, to, io))
  return written.ok ? 0 : sayFailure(context, written.error)
}

async function isSameFile(cwd: string, file: string, out: string): Promise<boolean> {
  if (file === '-' || out === '-') return false
  const real = (path: string): Promise<string | null> => realpath(resolve(cwd, path)).catch(() => null)
  const [from, to] = await Promise.all([real(file), real(out)])
  return from !== null && from === to
}
