import type { Bilingual } from '#core/shared/index'
import { fail, uncertain } from './judgement.ts'
import type { Passage } from './prose.ts'
import type { CheckInput, Judgement, Rule } from './rule.ts'

export interface TextRule extends Omit<Rule, 'check' | 'holds' | 'reads'> {
  readonly reads?: Rule['reads']
  /** The passages to object to, as the text has them. */
  readonly find: (text: Passage, input: CheckInput) => readonly string[]
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
      input.passages.flatMap((text) => {
        const found = [...new Set(find(text, input))]
        return found.length === 0 ? [] : [judge(text, found)]
      }),
  }

  function judge({ key, name }: Passage, found: readonly string[]): Judgement {
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

/** Every match of a pattern, with up to `around` characters before it, so that a reader finds the place; numbers are not cut. */
export function matches(text: string, pattern: RegExp, around = 0): readonly string[] {
  return [...text.matchAll(pattern)].map((m) => {
    const line = text.lastIndexOf('\n', m.index - 1) + 1
    let from = Math.max(line, m.index - around)
    while (from > line && /\d/u.test(text[from - 1] ?? '')) from--
    return text.slice(from, m.index + m[0].length).replaceAll('\n', '')
  })
}
