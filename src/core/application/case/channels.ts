import type { Bilingual } from '#core/shared/index'

/** How an application reaches the agency (REG-28, REG-31). */
export type Channel = 'inPerson' | 'registeredMail' | 'ordinaryMail' | 'internet' | 'email' | 'fax' | 'oral'

/**
 * What fixes the day of receipt (REG-31): handing in, the agency's signature, the confirmation of both sides,
 * the notice shown on acceptance (only where the guide says so), the officer's record of what was said, or the receipt of the application it was split from.
 */
export type ReceiptGround = 'handedIn' | 'signedFor' | 'confirmed' | 'acceptanceShown' | 'takenDown' | 'splitFrom'

export interface ChannelRule {
  readonly name: Bilingual
  /** What fixes the day of receipt. `confirmed` = the arrival alone does not. */
  readonly ground: Exclude<ReceiptGround, 'acceptanceShown' | 'splitFrom'>
  readonly basis: Bilingual
}

const article31 = (item: string, en: string): Bilingual => ({
  zh: `条例第三十一条第${item}项`,
  en: `Regulation, ${en}`,
})
const ART_31_3 = article31('三', 'Art. 31(3)')

/** REG-31. The e-mail rule of 〔2015〕207号 gives way to Art. 31(3), the later and higher rule (REG-31a). */
export const CHANNELS: Readonly<Record<Channel, ChannelRule>> = {
  inPerson: { name: { zh: '当面提交', en: 'in person' }, ground: 'handedIn', basis: article31('一', 'Art. 31(1)') },
  registeredMail: {
    name: { zh: '邮寄（需签收）', en: 'mail with signature' },
    ground: 'signedFor',
    basis: article31('二', 'Art. 31(2)'),
  },
  ordinaryMail: {
    name: { zh: '平常信函', en: 'ordinary mail' },
    ground: 'confirmed',
    basis: article31('二', 'Art. 31(2)'),
  },
  internet: { name: { zh: '网上提交', en: 'internet channel' }, ground: 'confirmed', basis: ART_31_3 },
  email: { name: { zh: '电子邮件', en: 'e-mail' }, ground: 'confirmed', basis: ART_31_3 },
  fax: { name: { zh: '传真', en: 'fax' }, ground: 'confirmed', basis: ART_31_3 },
  oral: {
    name: { zh: '口头申请，由工作人员代填', en: 'oral, taken down by the officer' },
    ground: 'takenDown',
    basis: { zh: '条例第二十九条第一款、第三十一条第一项', en: 'Regulation, Arts. 29(1), 31(1)' },
  },
}
