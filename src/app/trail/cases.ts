import type { Sentences } from './sentence.ts'

/** Applications as the trail of the agency tells of them; the case's own history says more. */
export const CASE_SENTENCES: Sentences = {
  'case.applicationArrived': (said) => ({
    zh: `收到申请 ${said('number')}`,
    en: `Application ${said('number')} arrived`,
  }),
}
