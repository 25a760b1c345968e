import { type RawBuilder, sql } from 'kysely'
import { storable } from '../../text.ts'

/** `2025-003`, or the running number alone as people say it. */
const NUMBER = /^(?:\d{4}-)?(\d+)$/
/** As `caseNumber` writes it. */
const SERIAL_DIGITS = 3

const escaped = (text: string): string => text.replaceAll(/[\\%_]/g, '\\$&')

/**
 * Cases by what somebody typed: a number is looked for among numbers, from its beginning, anything else in titles. Both by an index, word
 * for word as the migration has it: the characters of a title narrow to few cases what `like` then looks at.
 */
export function searched(typed: string): RawBuilder<boolean> {
  const text = storable(typed)
  const serial = NUMBER.exec(text)?.[1]
  if (serial === undefined)
    return sql`(string_to_array(title, null) @> string_to_array(${text}, null) and title like ${`%${escaped(text)}%`})`
  const padded = serial.padStart(SERIAL_DIGITS, '0')
  return sql`((split_part(number, '-', 2) like ${`${serial}%`} or split_part(number, '-', 2) = ${padded})
    and number like ${`%${text === serial ? '' : text}%`})`
}
