import { type LocalDate, ok, type Result } from '#core/shared/index'
import type { FormerName } from './agency.ts'
import { dateFrom } from './dates.ts'
import { plainText } from './names.ts'
import { listed, SEPARATOR } from './words.ts'

/** `云溪县经贸局（至2019-03-15）` */
const WITH_DAY = /^(.+?)\s*[（(]\s*至\s*([^（）()]+?)\s*[）)]$/

/** Former names as a table gives them, oldest first as far as days are given. Error: the text that should be a day. */
export function formerNamesFrom(text: string): Result<readonly FormerName[], string> {
  const names: FormerName[] = []
  for (const part of listed(text)) {
    const [, name, day] = WITH_DAY.exec(part) ?? []
    if (name === undefined || day === undefined) {
      names.push({ name: plainText(part), until: null })
      continue
    }
    const until = dateFrom(day)
    if (!until.ok) return until
    names.push({ name: plainText(name), until: until.value })
  }
  return ok(names)
}

export const formerNamesText = (names: readonly FormerName[]): string =>
  names.map(({ name, until }) => `${name}${untilText(until)}`).join(SEPARATOR)

const untilText = (until: LocalDate | null): string => (until === null ? '' : `（至${until}）`)
