import type { Bilingual } from '#core/shared/index'
import { LAWS, tellCitations } from '../cite.ts'
import { citedIn } from '../cited.ts'
import type { FactId } from '../facts/facts.ts'
import { partText } from '../fill.ts'
import { HISTORY_FACTS } from '../history.ts'
import { parseLetterNumber } from '../numbering.ts'
import { printedFact } from '../print-facts.ts'
import { canonical, passages, says } from './reading.ts'
import type { LetterInHand } from './rule.ts'

export interface Element {
  readonly name: Bilingual
  /** Only replies (DOC-15) have it; the others stand in every letter that goes out. */
  readonly reply: boolean
  /** What is missing of it, in words; empty where it stands. */
  readonly lacks: (input: LetterInHand) => readonly string[]
  readonly repair: (input: LetterInHand) => string
}

const shown = ({ facts }: LetterInHand, fact: FactId): string => printedFact(fact, facts) ?? ''
const unless = (stands: boolean, ...words: string[]): readonly string[] => (stands ? [] : words)
/** Readers of files may count the title among the paragraphs, or take the number to it. */
const isTitled = (input: LetterInHand): boolean =>
  canonical(passages(input.text).slice(0, 4).join('')).includes(canonical(shown(input, 'agency') + input.letter.name))

const lastLines = ({ text }: LetterInHand): readonly string[] => passages(text).slice(-4)
/** On a line of its own, the seal aside: the address of the agency is not its signature. */
const isSigned = (input: LetterInHand, words: string): boolean =>
  words !== '' &&
  lastLines(input).some((line) => canonical(line).replace(/[（(](?:印章|盖章|公章)[）)]/u, '') === canonical(words))

const APPLICATION: readonly (readonly [FactId, string])[] = [
  ['received', '收到申请的日期'],
  ['channel', '申请渠道'],
  ['caseNumber', '申请编号'],
  ['asked', '申请的内容'],
]

function unsaidOfApplication(input: LetterInHand): readonly string[] {
  const told = APPLICATION.filter(([fact]) => !says(input.text, shown(input, fact))).map(([, zh]) => zh)
  const given = HISTORY_FACTS.filter((fact) => shown(input, fact) !== '')
  const events = given.some((fact) => !says(input.text, shown(input, fact)))
  return [...told, ...(events ? ['补正、征求意见、延期、收费的日期'] : [])]
}

const citesAny = ({ text, wanted }: LetterInHand): boolean =>
  wanted.length === 0 ||
  citedIn(passages(text).join('\n')).length > 0 ||
  wanted.some(({ law, article }) => article === null && says(text, LAWS[law]))

const element = (
  zh: string,
  en: string,
  reply: boolean,
  lacks: Element['lacks'],
  repair: Element['repair'],
): Element => ({ name: { zh, en }, reply, lacks, repair })

const official =
  (part: string) =>
  ({ letter, facts, switches }: LetterInHand): string =>
    partText(letter, part, facts, switches)

const hasNumber = (input: LetterInHand): boolean =>
  says(input.text, shown(input, 'number')) && parseLetterNumber(shown(input, 'number')).ok
const isDecided = ({ text, letter }: LetterInHand): boolean => letter.says.some((words) => says(text, words))
const isSealed = (input: LetterInHand): boolean => /印章|盖章|公章/u.test(lastLines(input).join(''))

/** Elements 1 to 6 and 8 to 10; the seventh, the remedy, has the rules REM-1 to REM-6. */
export const ELEMENTS: readonly Element[] = [
  element(
    '标题',
    'title',
    false,
    (input) => unless(isTitled(input), '机关名称和文书名称'),
    (input) => `${shown(input, 'agency')}${input.letter.name}`,
  ),
  element('文号', 'number', false, (input) => unless(hasNumber(input), '合乎格式的文号'), official('number')),
  element(
    '申请人姓名（名称）',
    'applicant',
    true,
    (input) => unless(says(input.text, shown(input, 'applicant')), '申请人姓名（名称）'),
    official('salutation'),
  ),
  element('申请事实', 'facts of the application', true, unsaidOfApplication, official('application')),
  element(
    '法律依据',
    'legal basis',
    true,
    (input) => unless(citesAny(input), '条、款、项'),
    ({ wanted }) => `根据${tellCitations(wanted)}的规定`,
  ),
  element(
    '处理决定',
    'decision',
    true,
    (input) => unless(isDecided(input), `“${input.letter.says.join('”或者“')}”`),
    official('decision'),
  ),
  element(
    '答复主体',
    'organ',
    false,
    (input) => unless(isSigned(input, shown(input, 'agency')), '落款的机关名称'),
    official('signature'),
  ),
  element(
    '答复日期',
    'date',
    false,
    (input) => unless(isSigned(input, shown(input, 'date')), '落款日期'),
    official('signature'),
  ),
  element('印章', 'seal', false, (input) => unless(isSealed(input), '印章的位置'), official('signature')),
]
