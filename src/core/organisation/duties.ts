import type { Bilingual } from '#core/shared/index'

export interface Duty {
  readonly title: Bilingual
  readonly basis: Bilingual
}

const ART_3 = { zh: '条例第三条', en: 'Regulation, Art. 3' }
const ART_4 = { zh: '条例第四条第二款', en: 'Regulation, Art. 4(2)' }

/** The five duties of the unit that does an agency's disclosure work. REG-04 */
export const OFFICE_DUTIES: readonly Duty[] = [
  {
    title: { zh: '办理本机关的政府信息公开事宜', en: 'Handles the agency’s disclosure work' },
    basis: ART_4,
  },
  {
    title: { zh: '维护和更新本机关公开的政府信息', en: 'Maintains and updates what the agency has disclosed' },
    basis: ART_4,
  },
  {
    title: {
      zh: '组织编制本机关的政府信息公开指南、政府信息公开目录和政府信息公开工作年度报告',
      en: 'Prepares the guide, the catalogue and the annual report',
    },
    basis: ART_4,
  },
  {
    title: { zh: '组织开展对拟公开政府信息的审查', en: 'Organises the review of information to be disclosed' },
    basis: ART_4,
  },
  {
    title: {
      zh: '本机关规定的与政府信息公开有关的其他职能',
      en: 'Other functions of disclosure that the agency gives it',
    },
    basis: ART_4,
  },
]

/** What a supervising office does in the agencies under it. REG-03 */
export const SUPERVISING_DUTIES: readonly Duty[] = [
  { title: { zh: '推进政府信息公开工作', en: 'Promotes disclosure work' }, basis: ART_3 },
  { title: { zh: '指导政府信息公开工作', en: 'Guides it' }, basis: ART_3 },
  { title: { zh: '协调政府信息公开工作', en: 'Coordinates it' }, basis: ART_3 },
  { title: { zh: '监督政府信息公开工作', en: 'Supervises it' }, basis: ART_3 },
]
