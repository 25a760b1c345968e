import { LAWS, tellCitations } from '../cite.ts'
import { citedIn } from '../cited.ts'
import type { FactId } from '../facts/facts.ts'
import { HISTORY_FACTS } from '../history.ts'
import { parseLetterNumber } from '../numbering.ts'
import { printedFact } from '../print-facts.ts'
import { canonical, fault, passages, says } from './reading.ts'
import type { LetterFault, LetterInHand, LetterRule } from './rule.ts'

interface Element {
  readonly zh: string
  readonly en: string
  /** Only replies (DOC-15) have it; the others stand in every letter that goes out. */
  readonly reply: boolean
  /** What is missing of it, in words; empty where it stands. */
  readonly lacks: (input: LetterInHand) => readonly string[]
  readonly repair: (input: LetterInHand) => string
}

const shown = ({ facts }: LetterInHand, fact: FactId): string => printedFact(fact, facts) ?? ''
const unless = (stands: boolean, ...words: string[]): readonly string[] => (stands ? [] : words)
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
  const events = HISTORY_FACTS.some((fact) => !says(input.text, shown(input, fact)))
  return [...told, ...(events ? ['补正、征求意见、延期、收费的日期'] : [])]
}

const citesAny = ({ text, wanted }: LetterInHand): boolean =>
  wanted.length === 0 ||
  citedIn(passages(text).join('\n')).length > 0 ||
  wanted.some(({ law, article }) => article === null && says(text, LAWS[law]))

/** Elements 1 to 6 and 8 to 10; the seventh, the remedy, has the rules REM-1 to REM-6. */
const ELEMENTS: readonly Element[] = [
  {
    ...{ zh: '标题', en: 'title', reply: false },
    lacks: (input) =>
      unless(
        input.text.title.replaceAll('\n', '').endsWith(input.letter.name) &&
          input.text.title.includes(shown(input, 'agency')),
        '机关名称和文书名称',
      ),
    repair: (input) => `${shown(input, 'agency')}${input.letter.name}`,
  },
  {
    ...{ zh: '文号', en: 'number', reply: false },
    lacks: (input) =>
      unless(
        says(input.text, shown(input, 'number')) && parseLetterNumber(shown(input, 'number')).ok,
        '合乎格式的文号',
      ),
    repair: (input) => shown(input, 'number'),
  },
  {
    ...{ zh: '申请人姓名（名称）', en: 'applicant', reply: true },
    lacks: (input) => unless(says(input.text, shown(input, 'applicant')), '申请人姓名（名称）'),
    repair: (input) => `${shown(input, 'applicant')}：`,
  },
  {
    ...{ zh: '申请事实', en: 'facts of the application', reply: true },
    lacks: unsaidOfApplication,
    repair: (input) =>
      `本机关于${shown(input, 'received')}收到以${shown(input, 'channel')}方式提出的政府信息公开申请（申请编号：${shown(input, 'caseNumber')}），申请公开“${shown(input, 'asked')}”。`,
  },
  {
    ...{ zh: '法律依据', en: 'legal basis', reply: true },
    lacks: (input) => unless(citesAny(input), '条、款、项'),
    repair: ({ wanted }) => `依据${tellCitations(wanted)}的规定`,
  },
  {
    ...{ zh: '处理决定', en: 'decision', reply: true },
    lacks: ({ text, letter }) =>
      unless(
        letter.says.some((words) => says(text, words)),
        `“${letter.says.join('”或者“')}”`,
      ),
    repair: ({ letter }) => letter.says[0] ?? '',
  },
  {
    ...{ zh: '答复主体', en: 'organ', reply: false },
    lacks: (input) => unless(isSigned(input, shown(input, 'agency')), '落款的机关名称'),
    repair: (input) => `${shown(input, 'agency')}（印章）`,
  },
  {
    ...{ zh: '答复日期', en: 'date', reply: false },
    lacks: (input) => unless(isSigned(input, shown(input, 'date')), '落款日期'),
    repair: (input) => shown(input, 'date'),
  },
  {
    ...{ zh: '印章', en: 'seal', reply: false },
    lacks: (input) => unless(/印章|盖章|公章/u.test(lastLines(input).join('')), '印章的位置'),
    repair: () => '（印章）',
  },
]

export const tenElements: LetterRule = {
  id: 'DOC-R1',
  title: { zh: '答复书具备十项要素', en: 'A reply has its ten elements' },
  basis: { ids: ['DOC-R1', 'DOC-15'], source: '苏政办函〔2019〕98号（答复文书的要素）' },
  severity: 'block',
  check: (input) =>
    ELEMENTS.filter(({ reply }) => !reply || input.letter.rows.length > 0).flatMap(
      (element): readonly LetterFault[] => {
        const lacks = element.lacks(input)
        if (lacks.length === 0) return []
        return [
          fault(
            `缺少要素“${element.zh}”：没有写明${lacks.join('、')}。请补上。`,
            `The element “${element.en}” is missing or incomplete: put it in.`,
            { repair: element.repair(input) },
          ),
        ]
      },
    ),
  examples: {
    pass: { letter: 'RP-13' },
    fail: { letter: 'RP-13', words: [['（印章）', '']] },
  },
}
