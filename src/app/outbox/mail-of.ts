import type { Outgoing } from '../ports.ts'
import type { Mail } from './delivery.ts'

/** The morning's mail: numbers, what is due, and where it stands. Titles and names stay in the house. */
export function mailOf({ id, content }: Pick<Outgoing, 'id' | 'content'>, to: string, site: string): Mail {
  const lines = content.flatMap(({ caseId, zh, en }) =>
    caseId === undefined ? [] : [`${zh}\n${en}\n${site}/workbench/cases/${caseId}`],
  )
  const more = Number(content.find((line) => line['more'] !== undefined)?.['more'] ?? 0)
  const count = lines.length + more
  const rest = more === 0 ? [] : [`另有 ${more} 件。${more} more.`]
  const foot = `在工作台选择要不要这样的邮件。Choose in the workbench whether you want such mail:\n${site}/workbench/notifications/choices`
  return {
    id,
    to,
    subject: `政府信息公开提醒 ${count} 件 / ${count} reminder${count === 1 ? '' : 's'}`,
    text: `${[...lines, ...rest, foot].join('\n\n')}\n`,
  }
}
