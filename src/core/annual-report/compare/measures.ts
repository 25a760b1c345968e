import type { Report } from '../report.ts'
import { sentences } from '../rules/prose.ts'
import { mostSimilar } from './similarity.ts'

/**
 * What the later report says about a measure that the earlier one announced.
 * reported: a sentence of 一 or 五 comes back to it. repeated: section 五 announces it again in the same words. silent: no word of it.
 */
export interface MeasureFate {
  readonly measure: string
  readonly fate: 'reported' | 'repeated' | 'silent'
  /** The sentence that comes nearest, null when the fate is `silent`. */
  readonly answer: string | null
}

/** Words that announce what will be done. */
const ANNOUNCES = /将|下一步|进一步|继续|加强|加大|完善|健全|提高|提升|强化|优化|规范|拓展|拓宽|推进|落实|开展|形成/u
/** Where the part on measures begins: a sub-heading or a sentence that opens it. */
const MEASURES_BEGIN =
  /改进(?:情况|措施|意见)|以下.{0,4}措施|具体解决办法|整改措施|下一步(?:工作|打算|，|,)|工作(?:打算|计划)/u

const REPEATED = 0.9
const REPORTED = 0.3

/** What leads into a sentence and says nothing: `下一步：`, `改进措施：一是`, `2.` */
const LEAD_IN = /^(?:[^：]{0,10}：)?(?:[一二三四五六七八九十]+是|[（(][一二三四五六七八九十]+[）)]|\d+[.、．])?/u

const bare = (sentence: string): string => sentence.replace(LEAD_IN, '')

export function measureFates(before: Report, after: Report): MeasureFate[] {
  const overview = sentences(after.texts.一 ?? '').map(bare)
  const problems = sentences(after.texts.五 ?? '').map(bare)
  return announcedMeasures(before.texts.五 ?? '').map((announced) => {
    const measure = bare(announced)
    const again = mostSimilar(measure, problems)
    if (again && again.similarity >= REPEATED) return { measure, fate: 'repeated', answer: again.text }
    const answer = mostSimilar(measure, [...overview, ...problems])
    if (answer && answer.similarity >= REPORTED) return { measure, fate: 'reported', answer: answer.text }
    return { measure, fate: 'silent', answer: null }
  })
}

/** The sentences of section 五 that promise something: those after the place where the measures begin, else all that promise. */
export function announcedMeasures(text: string): string[] {
  const all = sentences(text)
  const start = all.findIndex((sentence) => MEASURES_BEGIN.test(sentence))
  const part = start < 0 ? all : all.slice(start)
  return part.filter(
    (sentence) =>
      ANNOUNCES.test(sentence) && Array.from(sentence).length >= 8 && !isHeading(sentence) && !isLeadIn(sentence),
  )
}

const isHeading = (sentence: string): boolean =>
  /^(?:（[一二三四五]）|[一二三四五]、)/u.test(sentence) && Array.from(sentence).length < 24

/** `2023年，我区将采取以下措施加以改进`: what is promised comes after it. */
const isLeadIn = (sentence: string): boolean => /以下.{0,4}措施.{0,6}$/u.test(sentence)
