import type { Bilingual } from '#core/shared/index'
import type { SectionKey } from '../form/index.ts'
import type { Report } from '../report.ts'
import { fail, uncertain } from './judgement.ts'
import { squeeze } from './prose.ts'
import type { CheckInput, Judgement, Rule } from './rule.ts'

/** A text of the report with its name: `lead` is what stands before section 一. */
export interface NamedText {
  readonly key: 'lead' | SectionKey
  readonly name: Bilingual
  /** Paragraphs separated by \n, without any other white space. */
  readonly text: string
}

const KEYS = ['lead', '一', '五', '六'] as const

/** Lead, 一, 五 and 六, as far as the report has them. */
export function textsOf(report: Report): readonly NamedText[] {
  return KEYS.flatMap((key): NamedText[] => {
    const text = key === 'lead' ? report.lead : report.texts[key]
    const name = key === 'lead' ? { zh: '报告开头', en: 'the lead' } : { zh: `第${key}部分`, en: `section ${key}` }
    return text === undefined || text === '' ? [] : [{ key, name, text: paragraphs(text) }]
  })
}

const paragraphs = (text: string): string =>
  text
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
    .join('\n')

export interface TextRule extends Omit<Rule, 'check' | 'holds' | 'reads'> {
  readonly reads?: Rule['reads']
  /** The passages to object to, as the text has them. */
  readonly find: (text: NamedText, input: CheckInput) => readonly string[]
  /** What is wrong with them and what to do; `{name}` and the quotes are put before it. */
  readonly advice: Bilingual
  /** True where only a person can say that it is wrong. */
  readonly asks?: boolean
}

const SHOWN = 3

/** A rule on passages of the texts: one finding a text, quoting the first few; silent where nothing is found. */
export function textRule({ find, advice, asks, reads, ...rule }: TextRule): Rule {
  return {
    ...rule,
    reads: reads ?? ['texts'],
    check: (input) =>
      textsOf(input.report).flatMap((text) => {
        const found = [...new Set(find(text, input))]
        return found.length === 0 ? [] : [judge(text, found)]
      }),
  }

  function judge({ key, name }: NamedText, found: readonly string[]): Judgement {
    const quotes = found
      .slice(0, SHOWN)
      .map((q) => `“${q}”`)
      .join('、')
    const more = found.length > SHOWN ? `等 ${found.length} 处` : ''
    const moreEn = found.length > SHOWN ? ` and ${found.length - SHOWN} more` : ''
    const zh = `${name.zh}写有${quotes}${more}。${advice.zh}`
    const en = `In ${name.en}: ${quotes}${moreEn}. ${advice.en}`
    return asks ? uncertain('unusual', zh, en, { instance: key }) : fail(zh, en, { instance: key })
  }
}

/** Every match of a pattern, with up to `around` characters before it, so that a reader finds the place. */
export function matches(text: string, pattern: RegExp, around = 0): readonly string[] {
  return [...text.matchAll(pattern)].map((m) => text.slice(Math.max(0, m.index - around), m.index + m[0].length))
}
