import type { Bilingual } from '#core/shared/index'
import type { EditionId } from '../form/index.ts'
import type { Basis } from './rule.ts'

const REGULATION = '《中华人民共和国政府信息公开条例》'
const FORMAT: Readonly<Record<EditionId, string>> = {
  '2021': '《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  '2019': '《中华人民共和国政府信息公开工作年度报告格式（试行）》（国办公开办函〔2019〕60号）',
}

export const EDITIONS: readonly EditionId[] = ['2021', '2019']
/** For what only the form in force asks. */
export const CURRENT: readonly EditionId[] = ['2021']

/** An article of the Regulation. */
export const law = (number: string, article: string): Basis => ({
  number,
  source: REGULATION,
  article,
  mark: 'L',
  edition: null,
})

/** Another law or official document. */
export const official = (number: string, source: string, article: string | null, mark: 'L' | 'S' = 'L'): Basis => ({
  number,
  source,
  article,
  mark,
  edition: null,
})

/** A part of the report format, of one edition or of both. */
export const format = (number: string, part: string, editions: readonly EditionId[] = EDITIONS): Basis[] =>
  editions.map((edition) => ({ number, source: FORMAT[edition], article: part, mark: 'L', edition }))

/** What published reports and those who check them keep to. */
export const practice = (number: string): Basis => ({
  number,
  source: '各地编制和审核年度报告的通行做法',
  article: null,
  mark: 'P',
  edition: null,
})

/** Where the law is silent. Can be set per installation. */
export const convention = (number: string): Basis => ({
  number,
  source: '本程序的约定，可在设置中调整',
  article: null,
  mark: 'C',
  edition: null,
})

const words = (basis: Basis): string => `${basis.source}${basis.article ?? ''}`

/** Chinese laws and notices keep their names in English; what is no document is said in words. */
function wordsEn(basis: Basis): string {
  if (basis.mark === 'C') return 'a convention of this program, which settings may change'
  return basis.mark === 'P' ? 'what published reports and their reviewers keep to' : words(basis)
}

/** `依据：…。` for the leading basis that holds for this edition. */
export function tellBasis(basis: readonly Basis[], edition: EditionId): Bilingual {
  const leading = basis.find((b) => b.edition === null || b.edition === edition)
  if (!leading) throw new Error(`no basis for edition ${edition}`)
  return { zh: `依据：${words(leading)}。`, en: ` Basis: ${wordsEn(leading)}.` }
}
