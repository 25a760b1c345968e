import type { Bilingual } from '#core/shared/index'

/** The seven holidays that all citizens have (全国年节及纪念日放假办法, Art. 2). */
export const FESTIVALS = {
  newYear: { zh: '元旦', en: 'New Year' },
  spring: { zh: '春节', en: 'Spring Festival' },
  qingming: { zh: '清明节', en: 'Qingming' },
  labour: { zh: '劳动节', en: 'Labour Day' },
  dragonBoat: { zh: '端午节', en: 'Dragon Boat Festival' },
  midAutumn: { zh: '中秋节', en: 'Mid-Autumn Festival' },
  national: { zh: '国庆节', en: 'National Day' },
} as const satisfies Record<string, Bilingual>

export type Festival = keyof typeof FESTIVALS

/** `国庆节、中秋节` for a holiday that joins two. */
export const festivalNames = (festivals: readonly Festival[]): Bilingual => ({
  zh: festivals.map((f) => FESTIVALS[f].zh).join('、'),
  en: festivals.map((f) => FESTIVALS[f].en).join(' and '),
})
