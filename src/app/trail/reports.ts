import type { Sentences } from './sentence.ts'

export const REPORT_SENTENCES: Sentences = {
  'upload.received': (said) => ({ zh: `收到文件“${said('file')}”`, en: `Received “${said('file')}”` }),
  'upload.discarded': (said) => ({ zh: `放弃文件“${said('file')}”`, en: `Discarded “${said('file')}”` }),
  'report.kept': (said) => ({
    zh: `保存${said('agency')}${said('year')}年年度报告，来自文件“${said('file')}”`,
    en: `Kept the ${said('year')} report of ${said('agency')} from “${said('file')}”`,
  }),
  'report.published': (said) => ({
    zh: `公开${said('agency')}${said('year')}年年度报告`,
    en: `Published the ${said('year')} report of ${said('agency')}`,
  }),
  'report.withdrawn': (said) => ({
    zh: `撤下${said('agency')}${said('year')}年年度报告`,
    en: `Withdrew the ${said('year')} report of ${said('agency')} from the public`,
  }),
  'report.deleted': (said, { wasPublic }) => ({
    zh: `删除${said('agency')}${said('year')}年年度报告${wasPublic === true ? '，它曾经公开' : ''}`,
    en: `Deleted the ${said('year')} report of ${said('agency')}${wasPublic === true ? ', which had been public' : ''}`,
  }),
}
