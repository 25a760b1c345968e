import type { Bilingual } from '#core/shared/index'

/** Where reconsideration of an act of this kind of organ is asked for (行政复议法 24, 25, 27, 28; rules.md 5.1). */
export interface ReconsiderationOrgan {
  readonly respondent: Bilingual
  readonly organ: Bilingual
  readonly basis: string
}

/** By the law of 2023, in force since 2024. Whoever fits several rows goes by the more special one, which stands below. */
export const RECONSIDERATION_ORGANS = {
  localDepartment: {
    respondent: { zh: '县级以上地方人民政府工作部门', en: 'department of a local government at county level or above' },
    // Since 2024 no longer the department above: a template that still names it sends the applicant to the wrong door.
    organ: { zh: '本级人民政府', en: 'the government of the same level' },
    basis: '行政复议法第二十四条第一款第（一）项',
  },
  localGovernment: {
    respondent: { zh: '设区的市级、县级和乡级人民政府', en: 'government of a city, county or township' },
    organ: { zh: '上一级人民政府', en: 'the next higher government' },
    basis: '行政复议法第二十四条第一款第（二）项',
  },
  belowPrefecture: {
    respondent: { zh: '地区行政公署、盟下属的县级人民政府', en: 'county government below a prefectural office' },
    organ: { zh: '省、自治区人民政府依法设立的派出机关', en: 'the agency that the province set up there' },
    basis: '行政复议法第二十四条第三款',
  },
  agencyOfGovernment: {
    respondent: { zh: '街道办事处等人民政府的派出机关', en: 'agency of a government, such as a subdistrict office' },
    organ: { zh: '设立它的人民政府', en: 'the government that set it up' },
    basis: '行政复议法第二十四条第一款第（三）项',
  },
  authorisedBody: {
    respondent: {
      zh: '地方人民政府或者其工作部门管理的法律、法规、规章授权的组织',
      en: 'body with powers by law, managed by a local government or its department',
    },
    organ: { zh: '该级人民政府', en: 'that government' },
    basis: '行政复议法第二十四条第一款第（四）项',
  },
  branch: {
    respondent: {
      zh: '地方人民政府工作部门的派出机构，依法以自己名义作出行政行为的',
      en: 'branch of a local department that acts in its own name by law',
    },
    organ: {
      zh: '所属部门的本级人民政府；直辖市、设区的市按照行政区划设立的，也可以是所在地的人民政府',
      en: 'the government of its department’s level; for branches by district in a city also the government of the place',
    },
    basis: '行政复议法第二十四条第四款',
  },
  province: {
    respondent: { zh: '省、自治区、直辖市人民政府', en: 'provincial government' },
    organ: { zh: '作出决定的机关自己', en: 'itself' },
    basis: '行政复议法第二十四条第二款',
  },
  ministry: {
    respondent: {
      zh: '国务院部门，其派出机构以自己名义的，其管理的授权的组织',
      en: 'ministry; its branches that act in their own name; bodies with powers by law that it manages',
    },
    organ: { zh: '该国务院部门', en: 'the ministry' },
    basis: '行政复议法第二十五条',
  },
  verticalSystem: {
    respondent: {
      zh: '海关、金融、外汇管理等实行垂直领导的行政机关，税务和国家安全机关',
      en: 'customs, finance regulators, foreign exchange and others led vertically; tax, state security',
    },
    organ: { zh: '上一级主管部门', en: 'the higher department' },
    basis: '行政复议法第二十七条',
  },
  judicialBureau: {
    respondent: {
      zh: '履行行政复议机构职责的地方人民政府司法行政部门',
      en: 'judicial bureau of a local government that does its reconsideration work',
    },
    organ: { zh: '本级人民政府或者上一级司法行政部门', en: 'the same-level government or the higher judicial bureau' },
    basis: '行政复议法第二十八条',
  },
} as const satisfies Readonly<Record<string, ReconsiderationOrgan>>
