import { tellsResult } from '#core/application/index'
import type { Option } from '../fields/option.ts'
import type { Field } from './field.ts'
import type { CaseContent } from './shown.ts'

type Things = Pick<CaseContent, 'searches' | 'consultations' | 'letters' | 'jointLetters' | 'replies'>

/**
 * What of a case a field can choose: searches without a result, consultations, letters that were approved, and those that went out and reached
 * nobody; a joint reply that has gone out (DOC-R5). What has answered already answers nothing anew.
 */
export function thingsOf(
  kind: Field['kind'],
  { searches, consultations, letters, jointLetters, replies }: Things,
): readonly Option[] {
  if (kind === 'search')
    return searches
      .filter(({ recorded }) => recorded === null)
      .map(({ id, section, asked }) => ({ value: id, words: `${section.name ?? section.id}　${asked}` }))
  if (kind === 'consultation')
    return consultations.map(({ id, name, sent }) => ({ value: id, words: `${name ?? id}　${sent}` }))
  if (kind === 'letter')
    return [
      ...letters.filter(({ status, to }) => status === 'approved' && to === 'applicant'),
      ...letters.filter(({ status, letter: id }) => status === 'sent' && tellsResult({ id })),
      ...jointLetters.filter(({ status }) => status === 'sent'),
    ]
      .filter((letter) => !replies.some(({ number }) => number !== null && number === letter.number))
      .map(({ id, name, number }) => ({ value: id, words: `${name}　${number ?? ''}` }))
  return []
}
