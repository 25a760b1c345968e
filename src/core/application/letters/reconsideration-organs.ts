import type { Bilingual } from '#core/shared/index'

/** Where reconsideration of an act of this kind of organ is asked for (行政复议法 24, 27, 28; rules.md 5.1). */
export interface ReconsiderationOrgan {
  readonly respondent: Bilingual
  readonly organ: Bilingual
  readonly basis: string
}

export const RECONSIDERATION_ORGANS = {
  localDepartment: {
    respondent: { zh: '县级以上地方人民政府工作部门', en: 'department of a local government at county level or above' },
    // Since 2024 no longer the department above: a template that still names it sends the applicant to the wrong door.
    organ: { zh: '本级人民政府', en: 'the government of the same level' },
    basis: '行政复议法第二十四条第一款第（一）项',
  },
  localGovernment: {
    respondent: { zh: '县级、乡级和设区的市级人民政府', en: 'government of a city, county or township' },
    organ: { zh: '上一级人民政府', en: 'the next higher government' },
    basis: '行政复议法第二十四条第一款第（二）项',
  },
  provinceOrMinistry: {
    respondent: { zh: '省级人民政府、国务院部门', en: 'provincial government, ministry' },
    organ: { zh: '作出决定的机关自己', en: 'itself' },
    basis: '行政复议法第二十四条第二款、第二十五条',
  },
  verticalSystem: {
    respondent: {
      zh: '海关、金融、外汇管理、税务和国家安全机关',
      en: 'customs, finance regulators, foreign exchange, tax, state security',
    },
    organ: { zh: '上一级主管部门', en: 'the higher department' },
    basis: '行政复议法第二十七条',
  },
  judicialBureau: {
    respondent: { zh: '司法行政部门', en: 'judicial bureau' },
    organ: { zh: '本级人民政府或者上一级司法行政部门', en: 'the same-level government or the higher judicial bureau' },
    basis: '行政复议法第二十八条',
  },
  branch: {
    respondent: { zh: '以自己名义行使职权的派出机构', en: 'branch that acts in its own name' },
    organ: { zh: '所属部门的本级人民政府', en: 'the government of its department’s level' },
    basis: '行政复议法第二十四条第四款',
  },
} as const satisfies Readonly<Record<string, ReconsiderationOrgan>>
