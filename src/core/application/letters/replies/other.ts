import { wholeLaw } from '../cite.ts'
import { reply } from '../frame.ts'
import { fixed, free, type Letter } from '../letter.ts'
import { may, must } from '../need.ts'
import { CLOSED } from './not-handled.ts'

/** Rows r21 to r23. */
export const OTHER_REPLIES: readonly Letter[] = [
  reply('RP-21', {
    ...CLOSED,
    variant: '不再处理',
    english: 'No longer handled',
    when: { zh: '逾期不补正，或者逾期未缴纳信息处理费', en: 'Not corrected, or the fee not paid, in time' },
    rows: ['r21', 'r22'],
  }),
  reply('RP-22', {
    variant: '其他处理（撤回终止等）',
    english: 'Other: withdrawn and the like',
    when: { zh: '法定的处理结果都不适用', en: 'No statutory result fits' },
    rows: ['r23'],
    cites: [],
    remedy: 'none',
    says: ['终止'],
    needs: [must('restKind', 'T3-16'), must('restReason', 'T3-16')],
    parts: [
      free('reason', '该申请的办理情况为：{restKind}。{restReason}。'),
      fixed('decision', '本机关决定终止办理该政府信息公开申请，现予告知。'),
    ],
  }),
  reply('RP-23', {
    variant: '党务信息',
    english: 'Party affairs',
    when: { zh: '申请的信息属于党务信息', en: 'Information on Party affairs' },
    rows: ['r23', 'r13'],
    cites: [wholeLaw('party')],
    remedy: 'other',
    says: ['党务信息'],
    reasoned: true,
    needs: [must('recordNature', 'REG-10c'), may('attachments', 'REG-10c')],
    parts: [
      free('reason', '经审查，{you}申请公开的信息是{recordNature}，属于党务信息。'),
      fixed('decision', '党务信息的公开适用{basis}，不由本机关依照政府信息公开的规定公开，现予告知。'),
      free('courtesy', '该信息可以公开，本机关为方便{you}查阅一并提供，见附件。', {
        when: { fact: 'attachments', is: 'given' },
      }),
    ],
  }),
]
