import { type Bilingual, err, failure, ok, type Result } from '#core/shared/index'
import { keysOf } from './fields.ts'
import { type FormProblem, type FormTexts, hearing, manyLines, oneLine, orNull } from './hearing.ts'

/** Regulation, Arts. 47 and 51: what anybody may complain of. */
export const COMPLAINT_MATTERS = {
  notPublished: { zh: '应当主动公开的没有公开', en: 'what has to be published is not' },
  application: { zh: '申请没有依法办理', en: 'an application was not handled lawfully' },
  other: { zh: '其他公开工作的问题', en: 'something else about disclosure' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ComplaintMatter = keyof typeof COMPLAINT_MATTERS

export const COMPLAINT_FIELDS = {
  about: { zh: '投诉的事项', en: 'what it is about' },
  caseNumber: { zh: '申请编号', en: 'number of the application' },
  text: { zh: '事实和要求', en: 'what happened, and what you want' },
  name: { zh: '姓名或者名称', en: 'name' },
  contact: { zh: '联系方式', en: 'how to reach you' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type ComplaintField = keyof typeof COMPLAINT_FIELDS
export type ComplaintTexts = FormTexts<ComplaintField>

export interface ComplaintContent {
  readonly about: ComplaintMatter
  readonly caseNumber: string | null
  readonly text: string
  readonly name: string
  readonly contact: string
}

const LONGEST_TEXT = 3000

export const complaintTexts = (field: (name: ComplaintField) => string): ComplaintTexts =>
  Object.fromEntries(
    keysOf(COMPLAINT_FIELDS).map((name) => [name, (name === 'text' ? manyLines : oneLine)(field(name))]),
  ) as ComplaintTexts

/** What somebody complains of; the supervising office verifies and answers, so name and contact are needed. */
export function complaintFrom(texts: ComplaintTexts): Result<ComplaintContent, readonly FormProblem<ComplaintField>[]> {
  const heard = hearing(texts, COMPLAINT_FIELDS)
  const about = heard.choice('about', keysOf(COMPLAINT_MATTERS))
  const caseNumber = orNull(heard.line('caseNumber', { longest: 40, isNeeded: false }))
  const text = heard.lines('text', { longest: LONGEST_TEXT, isNeeded: true })
  const name = heard.line('name', { longest: 200, isNeeded: true })
  const contact = heard.line('contact', { longest: 200, isNeeded: true })
  if (about === 'application' && caseNumber === null)
    heard.note('caseNumber', failure('form-field-missing', { what: COMPLAINT_FIELDS.caseNumber }))
  return heard.problems.length > 0 || about === null
    ? err(heard.problems)
    : ok({ about, caseNumber, text, name, contact })
}
