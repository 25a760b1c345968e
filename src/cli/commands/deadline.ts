import { deadlineOutputToJson } from '#contract/index'
import { type DeadlineField, type DeadlineTexts, deadlineQuestion, deadlineTerm } from '#core/application/index'
import { makeCalendar } from '#core/calendar/index'
import { type Bilingual, err, ok, type Result } from '#core/shared/index'
import type { Arguments } from '../arguments.ts'
import type { Context } from '../command.ts'
import { deadlineText } from '../deadline-text.ts'
import { sayFailure, sayUsage } from '../say.ts'

/** Says when a term ends, and proves it day by day. Exit code: 0, or 64 for dates that cannot stand. */
export async function run(args: Arguments, context: Context): Promise<number> {
  const texts = textsFrom(args)
  if (!texts.ok) return sayUsage(context, texts.error[context.language])
  const question = deadlineQuestion(texts.value)
  if (!question.ok) {
    const codes = question.error.map(({ field, failure }) => sayFailure(context, failure, optionOf(field)))
    return Math.max(...codes)
  }
  const term = deadlineTerm(makeCalendar(), question.value)
  if (!term.ok) return sayFailure(context, term.error)
  const output =
    args.values.get('format') === 'json'
      ? `${JSON.stringify(deadlineOutputToJson(term.value), null, 2)}\n`
      : deadlineText(question.value, term.value, context)
  context.io.stdout.write(output)
  return 0
}

function textsFrom({ values, lists }: Arguments): Result<DeadlineTexts, Bilingual> {
  const [received, days] = [values.get('received'), values.get('days')]
  if (received === undefined)
    return err({ zh: '请用 --received 写明收到的日子', en: 'give the day of receipt: --received DATE' })
  if (days === undefined) return err({ zh: '请用 --days 写明期限有几个工作日', en: 'give the working days: --days N' })
  const consultations: DeadlineTexts['consultations'][number][] = []
  for (const text of lists.get('suspend') ?? []) {
    const [sent = '', answered = '', ...more] = text.split('..')
    if (sent === '' || answered === '' || more.length > 0)
      return err({
        zh: `“--suspend”要写成 发出的日子..收到意见的日子，不能是“${text.slice(0, LONGEST_TOLD)}”`,
        en: `--suspend must be FROM..TO, not “${text.slice(0, LONGEST_TOLD)}”`,
      })
    consultations.push({ sent, answered })
  }
  const [extension, restart] = [values.get('extend') ?? '', values.get('restart') ?? '']
  return ok({ received, days, extension, restart, consultations })
}

const LONGEST_TOLD = 40

/** The option in which a text was given. */
function optionOf(field: DeadlineField | null): string | undefined {
  if (field === null) return undefined
  if (field === 'extension') return '--extend'
  return field.startsWith('sent-') || field.startsWith('answered-') ? '--suspend' : `--${field}`
}
