import { day } from '#core/shared/index'
import type { LetterFacts } from '../facts/facts.ts'

/** An invented bureau and an invented applicant. */
export const AGENCY: LetterFacts = {
  agency: '某某县商务局',
  number: '某商公复〔2025〕12号',
  date: day('2025-04-17'),
  contact: '某某县商务局办公室，某某县人民路1号，0930-0000000',
}

export const APPLICATION: LetterFacts = {
  ...AGENCY,
  applicant: '张三',
  applicantKind: 'natural',
  caseNumber: 'SQ2025-0031',
  received: day('2025-03-03'),
  receivedHow: 'signed',
  channel: 'registeredPost',
  asked: '某某县2024年度县域商业体系建设项目的资金分配方案',
  due: day('2025-04-17'),
  reconsiderationOrgan: '某某县人民政府',
  court: '某某县人民法院',
}

export const CONSULTED: LetterFacts = {
  consultationSent: day('2025-03-06'),
  consultationEnded: day('2025-03-24'),
}
