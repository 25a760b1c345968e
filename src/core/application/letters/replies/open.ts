import { article } from '../cite.ts'
import { reply } from '../frame.ts'
import { fixed, free, type Letter } from '../letter.ts'
import { may, must, onFile } from '../need.ts'

/** Rows r3 and r4. */
export const OPEN_REPLIES: readonly Letter[] = [
  reply('RP-1', {
    variant: '予以公开（已主动公开）',
    english: 'Open: already published',
    when: { zh: '申请的信息已经主动公开', en: 'The information is already published' },
    rows: ['r3'],
    cites: [article(36, { item: 1 })],
    remedy: 'other',
    says: ['主动公开', '予以公开'],
    needs: [must('publishedOn', 'EVD-7'), must('publishedWhere', 'REG-36(1)'), onFile('publicationProof', 'EVD-7')],
    parts: [
      free('reason', '经查，{you}申请公开的信息属于本机关主动公开的政府信息，已于{publishedOn}公开。'),
      fixed('decision', '根据{basis}的规定，现将获取该信息的方式、途径告知如下：{publishedWhere}。'),
      free('courtesy', '为方便{you}查阅，本机关随本答复一并提供该信息，见附件。', {
        when: { fact: 'attachments', is: 'given' },
      }),
    ],
  }),
  reply('RP-2', {
    variant: '予以公开（提供）',
    english: 'Open: given',
    when: { zh: '申请的信息可以公开', en: 'The information can be disclosed' },
    rows: ['r3'],
    cites: [article(36, { item: 2 })],
    remedy: 'other',
    says: ['予以公开'],
    needs: [
      must('attachments', 'REG-36(2)', { unless: ['soonOn', 'soonWhere'] }),
      must('soonOn', 'REG-36(2)', { unless: ['attachments'] }),
      must('soonWhere', 'REG-36(2)', { unless: ['attachments'] }),
      may('formGiven', 'REG-40'),
    ],
    parts: [
      free('reason', '经审查，{you}申请公开的信息属于可以公开的政府信息。'),
      fixed('decision', '根据{basis}的规定，本机关决定予以公开。'),
      free('form', '该信息以{formGiven}形式提供。'),
      fixed('soon', '该信息将于{soonOn}主动公开，{you}届时可以按下列方式、途径获取：{soonWhere}。'),
    ],
  }),
  reply('RP-3', {
    variant: '部分公开',
    english: 'Open in part',
    when: { zh: '申请的信息含有不应当公开的内容，能够区分处理', en: 'Parts must be held back and can be separated' },
    rows: ['r4'],
    cites: [article(36, { item: 2 }), article(36, { item: 3 }), article(37)],
    remedy: 'part',
    says: ['部分公开', '区分处理'],
    reasoned: true,
    needs: [must('partsGiven', 'REG-37'), must('withheld', 'REG-37'), may('formGiven', 'REG-40')],
    parts: [
      free('reason', '经审查，{you}申请公开的信息中含有不应当公开的内容，能够作区分处理。'),
      fixed('decision', '根据{basis}的规定，本机关决定部分公开。'),
      fixed('givenHead', '一、予以公开的内容', { role: 'heading' }),
      fixed('given', '{partsGiven}'),
      free('form', '上述内容以{formGiven}形式提供。'),
      fixed('withheldHead', '二、不予公开的内容', { role: 'heading' }),
      fixed('withheld', '{withheldText}'),
    ],
  }),
]
