import type { Language } from '#core/shared/index'

interface TallyWords {
  readonly head: (agency: string, cases: number, differences: number) => string
  /** `2025 r3 natural` */
  readonly mended: (cell: string) => string
}

export const TALLY_WORDS: Readonly<Record<Language, TallyWords>> = {
  zh: {
    head: (agency, cases, differences) =>
      `${agency}：${cases} 件申请，${differences === 0 ? '表三与重算相符' : `${differences} 个单元格与重算不符，已经改正`}`,
    mended: (cell) => `表三 ${cell}`,
  },
  en: {
    head: (agency, cases, differences) =>
      `${agency}: ${cases} applications, ${differences === 0 ? 'table 三 is as counted anew' : `${differences} cells differed and were mended`}`,
    mended: (cell) => `table 三 ${cell}`,
  },
}
