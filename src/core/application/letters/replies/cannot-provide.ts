import { article, wholeLaw } from '../cite.ts'
import { reply } from '../frame.ts'
import { fixed, free, type Letter } from '../letter.ts'
import { may, must, onFile } from '../need.ts'

/** Rows r12 to r15. */
export const CANNOT_REPLIES: readonly Letter[] = [
  reply('RP-11', {
    variant: '行政查询事项',
    english: 'Consulted under a law of its own',
    when: { zh: '属于不动产登记、工商登记等有专门查询规定的资料', en: 'Register with its own access law' },
    rows: ['r12'],
    cites: [article(36, { item: 7 })],
    remedy: 'turnedAway',
    says: ['查询'],
    needs: [must('queryLaw', 'REG-36(7)'), must('queryWhere', 'REG-36(7)')],
    parts: [
      free('reason', '经审查，《{queryLaw}》对{you}申请获取的资料的查询有专门规定。'),
      fixed('decision', '根据{basis}的规定，请{you}按照该规定办理查询：{queryWhere}。'),
    ],
  }),
  reply('RP-12', {
    variant: '信息不存在',
    english: 'Does not exist',
    when: { zh: '经检索没有所申请公开的信息', en: 'Searched and not found' },
    rows: ['r13'],
    cites: [article(36, { item: 4 })],
    remedy: 'other',
    says: ['不存在'],
    reasoned: true,
    needs: [
      must('searchedOn', 'EVD-8'),
      must('searchPlaces', 'EVD-8'),
      must('searchWords', 'EVD-8'),
      may('whyAbsent', 'REG-36(4)'),
      onFile('searchedBy', 'DOC-19'),
      onFile('searchResult', 'DOC-19'),
    ],
    parts: [
      free(
        'reason',
        '经检索，本机关于{searchedOn}在{searchPlaces}范围内，以“{searchWords}”为关键词查找，没有{you}申请公开的信息。',
      ),
      free('absent', '该信息不存在的原因是：{whyAbsent}。'),
      fixed('decision', '根据{basis}的规定，现告知{you}：{you}申请公开的政府信息不存在。'),
    ],
  }),
  reply('RP-13', {
    variant: '不属于本机关负责公开',
    english: 'Not this organ’s to disclose',
    when: { zh: '所申请公开的信息不属于本机关负责公开', en: 'Another organ is in charge' },
    rows: ['r13'],
    cites: [article(36, { item: 5 })],
    remedy: 'other',
    says: ['不属于本机关负责公开'],
    reasoned: true,
    needs: [must('whyNotOurs', 'REG-36(5)'), may('rightOrgan', 'REG-36(5)'), may('rightOrganContact', 'REG-36(5)')],
    parts: [
      free('reason', '经审查，{whyNotOurs}。'),
      fixed('decision', '根据{basis}的规定，现告知{you}：{you}申请公开的政府信息不属于本机关负责公开。'),
      fixed('where', '负责公开该信息的行政机关为{rightOrgan}，联系方式：{rightOrganContact}。'),
    ],
  }),
  reply('RP-14', {
    variant: '没有现成信息，需要加工、分析',
    english: 'Would have to be made',
    when: { zh: '需要对现有政府信息进行加工、分析', en: 'Existing information would have to be processed or analysed' },
    rows: ['r14'],
    cites: [article(38)],
    remedy: 'turnedAway',
    says: ['加工、分析', '不予提供'],
    needs: [must('toMake', 'REG-38')],
    parts: [
      free('reason', '经审查，本机关没有{you}所要求的现成信息。要提供该信息，需要{toMake}。'),
      fixed(
        'decision',
        '根据{basis}的规定，行政机关向申请人提供的信息应当是已制作或者获取的政府信息；需要行政机关对现有政府信息进行加工、分析的，行政机关可以不予提供。本机关决定不予提供。',
      ),
    ],
  }),
  reply('RP-15', {
    variant: '补正后申请内容仍不明确',
    english: 'Still unclear after correction',
    when: { zh: '经一次补正并沟通，申请内容仍不明确', en: 'Corrected once, talked over, still unclear' },
    rows: ['r15'],
    // A finding of fact: no item of 36 fits; Art. 30 is recited.
    cites: [article(30)],
    remedy: 'other',
    says: ['无法提供'],
    reasoned: true,
    needs: [
      must('correctionAsked', 'REG-30'),
      must('correctionReceived', 'REG-30'),
      must('talkOn', 'REG-30.5'),
      must('stillUnclear', 'REG-30.5'),
    ],
    parts: [
      fixed('recital', '本机关已依照{basis}的规定一次性告知{you}补正，并于{talkOn}与{you}沟通。'),
      free('reason', '经补正和沟通，{you}的申请内容仍不明确：{stillUnclear}。'),
      fixed('decision', '本机关无法据此确定并检索具体的政府信息，现告知{you}：本机关无法提供。'),
    ],
  }),
  reply('RP-24', {
    variant: '已移交国家档案馆',
    english: 'Transferred to a state archive',
    when: { zh: '信息已依法移交国家档案馆', en: 'The information has gone to a state archive' },
    rows: ['r13', 'r12'],
    cites: [wholeLaw('archives')],
    remedy: 'other',
    says: ['移交', '档案馆'],
    needs: [must('archive', 'REG-41b'), may('archiveContact', 'REG-41b')],
    parts: [
      free('reason', '经查，{you}申请公开的信息所在的档案已经依法移交{archive}，本机关不再保存。'),
      fixed('decision', '根据{basis}的有关规定，请{you}向{archive}申请利用。'),
      fixed('where', '{archive}的联系方式：{archiveContact}。'),
    ],
  }),
]
