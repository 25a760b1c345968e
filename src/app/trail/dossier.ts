import type { Sentences } from './sentence.ts'

/** A case taken out of the house as a whole. */
export const DOSSIER_SENTENCES: Sentences = {
  'case.filePrinted': (said) => ({
    zh: `申请 ${said('number')}：打印“${said('purpose')}”`,
    en: `Application ${said('number')}: printed its file, “${said('purpose')}”`,
  }),
  'case.originalsTaken': (said) => ({
    zh: `申请 ${said('number')}：下载全部原件 ${said('files')} 个`,
    en: `Application ${said('number')}: downloaded its ${said('files')} original files`,
  }),
}
