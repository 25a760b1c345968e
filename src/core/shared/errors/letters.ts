import { entry } from './entry.ts'

/** Letters of the application procedure. `{facts}` and `{fact}` are labels, with the rule that asks. */
export const LETTERS_ERRORS = {
  'letter-facts-missing': entry(
    422,
    64,
    '《{letter}》还缺少：{facts}。',
    'The letter “{letter}” still lacks: {facts}.',
    '这些内容是条例要求写明或者存卷的，补齐后才能生成文书。',
    'The Regulation wants these said in the letter or kept on file: complete them, then write the letter.',
  ),
  'letter-fact-wrong': entry(
    422,
    64,
    '“{fact}”的内容不对：日期要真实，选项要在列出的范围内，文字不超过 4000 字。',
    'The value of “{fact}” is not right: a real date, one of the options listed, a text of at most 4,000 characters.',
    '请改正后重试。',
    'Correct it and try again.',
  ),
  'letter-before-law': entry(
    422,
    64,
    '《{letter}》的落款日期 {date} 早于所依据规定的施行日期 {from}。',
    'The letter “{letter}” is dated {date}, before the law that it rests on came into force on {from}.',
    '请核对日期。此前的案件适用当时的规定，不能用现行的文书。',
    'Check the date. Earlier cases follow the law of their time, not today’s letters.',
  ),
  'letter-part-fixed': entry(
    422,
    64,
    '《{letter}》的“{part}”部分不能改写。',
    'The part “{part}” of the letter “{letter}” cannot be reworded.',
    '决定、依据和救济告知的文字是固定的；可以改写理由、说明等部分。',
    'Decision, basis and remedy are fixed; reasons and explanations may be reworded.',
  ),
  'letter-wording-long': entry(
    422,
    64,
    '“{part}”部分的文字超过 {longest} 字。',
    'The wording of “{part}” is longer than {longest} characters.',
    '请缩短，较长的材料作为附件。',
    'Shorten it; longer matter belongs in an attachment.',
  ),
  'letter-slot-unknown': entry(
    422,
    64,
    '“{part}”部分里的“{slot}”不是可以填写的项目。',
    'In “{part}”: “{slot}” is no item that can be filled in.',
    '请使用原文字中大括号里的项目名称。',
    'Use the names in braces of the original wording.',
  ),
  'letter-fact-unsaid': entry(
    422,
    64,
    '改写后的《{letter}》没有写明：{facts}。',
    'As reworded, the letter “{letter}” no longer says: {facts}.',
    '文字可以改，必须写明的事实不能少。请把它们写回去。',
    'The words may change, the required facts may not go: put them back.',
  ),
  'letter-number': entry(
    422,
    64,
    '文号“{number}”不符合格式：{reason}。',
    'The number “{number}” is not well formed: {reason}.',
    '正确的写法例如“某商公复〔2024〕1号”。',
    'Write it like 某商公复〔2024〕1号.',
  ),
} as const
