import type { Bilingual } from '#core/shared/index'
import type { AuditEvent } from './ports.ts'
import { CASE_SENTENCES } from './trail/cases.ts'
import { DOSSIER_SENTENCES } from './trail/dossier.ts'
import { OUTSIDE_SENTENCES } from './trail/outside.ts'
import { PEOPLE_SENTENCES } from './trail/people.ts'
import { PLACE_SENTENCES } from './trail/place.ts'
import { REPORT_SENTENCES } from './trail/reports.ts'
import type { Sentences } from './trail/sentence.ts'

/** A file for each subject. */
const SENTENCES: Sentences = {
  ...REPORT_SENTENCES,
  ...CASE_SENTENCES,
  ...DOSSIER_SENTENCES,
  ...PEOPLE_SENTENCES,
  ...PLACE_SENTENCES,
  ...OUTSIDE_SENTENCES,
}

/** What happened, in a sentence. An action of a newer program is told by its name. */
export function tellEvent({ action, detail }: Pick<AuditEvent, 'action' | 'detail'>): Bilingual {
  const sentence = Object.hasOwn(SENTENCES, action) ? SENTENCES[action] : undefined
  return sentence ? sentence((name) => String(detail[name] ?? ''), detail) : { zh: action, en: action }
}
