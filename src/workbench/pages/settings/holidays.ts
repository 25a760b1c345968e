import type { takeHolidayNotice } from '#contract/api/administration/settings'
import type { BodyOf } from '#contract/endpoint'
import { say, t } from '../../language/say.ts'

type Holiday = BodyOf<typeof takeHolidayNotice>['holidays'][number]
type Festival = Holiday['festivals'][number]

/** A holiday as it is typed. */
export interface Line {
  readonly festivals: readonly Festival[]
  readonly from: string
  readonly to: string
  /** Days parted by blanks. */
  readonly makeUps: string
}

const NAMES: Readonly<Record<Festival, ReturnType<typeof t>>> = {
  newYear: t('元旦', 'New Year'),
  spring: t('春节', 'Spring Festival'),
  qingming: t('清明节', 'Qingming'),
  labour: t('劳动节', 'Labour Day'),
  dragonBoat: t('端午节', 'Dragon Boat Festival'),
  midAutumn: t('中秋节', 'Mid-Autumn Festival'),
  national: t('国庆节', 'National Day'),
}

export const festivalName = (festivals: readonly Festival[]): string =>
  festivals.map((festival) => say(NAMES[festival])).join('、')

/** All seven, to be filled in. */
export const blankPlan = (): readonly Line[] =>
  (Object.keys(NAMES) as Festival[]).map((festival) => ({ festivals: [festival], from: '', to: '', makeUps: '' }))

export const linesOf = (holidays: readonly Holiday[]): readonly Line[] =>
  holidays.map(({ festivals, from, to, makeUps }) => ({ festivals, from, to, makeUps: makeUps.join(' ') }))

export const holidaysOf = (lines: readonly Line[]): Holiday[] =>
  lines.map(({ festivals, from, to, makeUps }) => ({
    ...{ festivals: [...festivals], from, to },
    makeUps: makeUps.split(/[\s,，、;；]+/u).filter((day) => day !== ''),
  }))
