import { CASE_EVENT_SENTENCES } from './case-events.ts'
import type { Sentence, Sentences } from './sentence.ts'

/** Applications as the trail of the agency tells of them; the case's own history says more. */
/** `给申请 2025-003 添加文件` */
const ofCase =
  (zh: string, en: string): Sentence =>
  (said) => ({ zh: `申请 ${said('number')}：${zh}`, en: `Application ${said('number')}: ${en}` })

const ofLetter =
  (zh: string, en: string): Sentence =>
  (said) => {
    const which = [said('letter'), said('letterNumber')].filter((text) => text !== '').join(' ')
    return { zh: `申请 ${said('number')}：${zh} ${which}`, en: `Application ${said('number')}: ${en} ${which}` }
  }

export const CASE_SENTENCES: Sentences = {
  ...CASE_EVENT_SENTENCES,
  'case.applicationArrived': (said) => ({
    zh: `收到申请 ${said('number')}`,
    en: `Application ${said('number')} arrived`,
  }),
  'case.handlerAssigned': ofCase('指定承办人或者修改名称', 'handler or title changed'),
  'case.commented': ofCase('写下内部意见', 'comment written'),
  'case.fileAdded': ofCase('添加文件', 'file added'),
  'case.fileRead': ofCase('查看文件', 'file read'),
  'case.replyRead': ofCase('申请人在网上打开答复', 'the applicant opened the reply online'),
  'case.fileErased': ofCase('清除误传的文件', 'file added by mistake erased'),
  'case.reminded': ofCase('提醒办理期限', 'reminder sent'),
  'case.erased': ofCase('保存年限届满，清除当事人信息和内容', 'time of keeping over, persons and texts erased'),
  'party.shown': (said) => ({
    zh: `申请 ${said('number')}：查看当事人的全部信息，用途“${said('purpose')}”`,
    en: `Application ${said('number')}: looked at who somebody is, purpose “${said('purpose')}”`,
  }),
  'letter.drafted': ofLetter('起草文书', 'letter drafted'),
  'letter.changed': ofLetter('修改文书', 'letter changed'),
  'letter.removed': ofLetter('删除文书草稿', 'draft of a letter deleted'),
  'letter.submitted': ofLetter('文书送审', 'letter submitted'),
  'letter.approved': ofLetter('批准文书', 'letter approved'),
  'letter.returned': ofLetter('退回文书', 'letter returned'),
  'letter.sent': ofLetter('登记文书发出', 'letter marked as sent'),
  'letter.read': ofLetter('下载文书', 'letter downloaded'),
  'complaint.received': (said) => ({
    zh: `收到${said('number')}`,
    en: `Complaint ${said('number')} received`,
  }),
  'complaint.read': (said) => ({ zh: `查看${said('number')}`, en: `Complaint ${said('number')} read` }),
  'tally.rebuilt': (said) => ({
    zh: `由事件重算表三：${said('cases')} 件，${said('differences')} 个单元格有差异`,
    en: `Table 三 rebuilt from the events: ${said('cases')} cases, ${said('differences')} cells differed`,
  }),
}
