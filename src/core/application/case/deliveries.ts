import type { Bilingual } from '#core/shared/index'

/** How a reply goes out. A private courier is named so that it can be refused (CLK-9). */
export type Delivery = 'inPerson' | 'entrusted' | 'post' | 'electronic' | 'courier'

export interface DeliveryRule {
  readonly name: Bilingual
  /** The day that counts as the day of the reply; `refused` = not a lawful way. */
  readonly counts: 'sent' | 'arrived' | 'refused'
  readonly basis: Bilingual
}

const LETTER_235 = { zh: '国办公开办函〔2016〕235号', en: 'Guobangongkaibanhan [2016] No. 235' }

/** CLK-8 to CLK-10. A reply posted on the last day is in time. */
export const DELIVERIES: Readonly<Record<Delivery, DeliveryRule>> = {
  inPerson: { name: { zh: '直接送达', en: 'handed over' }, counts: 'arrived', basis: LETTER_235 },
  entrusted: { name: { zh: '委托送达', en: 'through an entrusted organ' }, counts: 'arrived', basis: LETTER_235 },
  post: { name: { zh: '邮政寄送', en: 'by post' }, counts: 'sent', basis: LETTER_235 },
  electronic: {
    name: { zh: '电子送达', en: 'electronically' },
    counts: 'arrived',
    basis: { zh: '本系统约定 CLK-10', en: 'convention CLK-10' },
  },
  courier: { name: { zh: '快递公司', en: 'private courier' }, counts: 'refused', basis: LETTER_235 },
}
