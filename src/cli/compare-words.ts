import type { MeasureFate, SectionKey } from '#core/annual-report/index'
import type { Language } from '#core/shared/index'

interface SentenceCounts {
  readonly sentences: number
  readonly alike: number
  readonly reworded: number
  readonly fresh: number
  readonly gone: number
}

interface CompareWords {
  readonly unknownAgency: string
  readonly year: (year: number | null) => string
  readonly versions: (agency: string, year: string) => string
  readonly agencies: (before: string, after: string, year: string) => string
  readonly years: (before: string, year: string, after: string, later: string) => string
  readonly cells: (different: number, all: number) => string
  readonly sameCells: (all: number) => string
  readonly notComparable: (count: number) => string
  readonly blank: string
  readonly unreadable: (text: string) => string
  readonly texts: string
  readonly section: (section: SectionKey, counts: SentenceCounts) => string
  readonly moreInJson: string
  readonly measures: string
  readonly fates: Readonly<Record<MeasureFate['fate'], string>>
  readonly answer: (sentence: string) => string
}

const zh: CompareWords = {
  unknownAgency: '机关不明',
  year: (year) => (year === null ? '年度不明' : `${year} 年度`),
  versions: (agency, year) => `${agency} ${year}：两份报告的不同`,
  agencies: (before, after, year) => `${before}、${after}，${year}：两个机关的报告，请确认要比较的是这两份`,
  years: (before, year, after, later) =>
    before === after ? `${after}：${year} → ${later}` : `${before} ${year} → ${after} ${later}`,
  cells: (different, all) => `数字：${all} 格中有 ${different} 格不同`,
  sameCells: (all) => `数字：${all} 格全部相同`,
  notComparable: (count) => `另有 ${count} 格只有一种格式才有，不能比较`,
  blank: '空白',
  unreadable: (text) => `“${text}”（读不出唯一的数）`,
  texts: '文字',
  section: (section, { sentences, alike, reworded, fresh, gone }) =>
    `第${section}部分：${sentences} 句中 ${alike} 句相同（数字不计），改写 ${reworded} 句，新增 ${fresh} 句，删去 ${gone} 句`,
  moreInJson: '逐句的不同用 --format json 可以看到',
  measures: '上一年度提出的改进措施',
  fates: { reported: '有交代', repeated: '原样又提了一遍', silent: '没有再提到' },
  answer: (sentence) => `→ ${sentence}`,
}

const en: CompareWords = {
  unknownAgency: 'unknown agency',
  year: (year) => (year === null ? 'unknown year' : String(year)),
  versions: (agency, year) => `${agency}, ${year}: what differs between two reports`,
  agencies: (before, after, year) =>
    `${before} and ${after}, ${year}: reports of two agencies; please make sure that these are the two you mean`,
  years: (before, year, after, later) =>
    before === after ? `${after}: ${year} → ${later}` : `${before} ${year} → ${after} ${later}`,
  cells: (different, all) => `Numbers: ${different} of ${all} cells differ`,
  sameCells: (all) => `Numbers: all ${all} cells are equal`,
  notComparable: (count) => `${count} more cells stand in one of the two forms only`,
  blank: 'blank',
  unreadable: (text) => `“${text}” (no certain number)`,
  texts: 'Texts',
  section: (section, { sentences, alike, reworded, fresh, gone }) =>
    `Section ${section}: ${alike} of ${sentences} sentences alike (figures aside), ${reworded} reworded, ${fresh} new, ${gone} gone`,
  moreInJson: '--format json shows them sentence by sentence',
  measures: 'Measures announced the year before',
  fates: { reported: 'reported on', repeated: 'announced again word for word', silent: 'not mentioned again' },
  answer: (sentence) => `→ ${sentence}`,
}

export const COMPARE_WORDS: Readonly<Record<Language, CompareWords>> = { zh, en }
