import { entry } from './entry.ts'

const PHRASE_ZH = '可以用几个互不相干的词连成一句，汉字、空格和标点都可以；不必定期更换，也不必凑大小写。'
const PHRASE_EN =
  'Take several words that have nothing to do with each other; Chinese characters, blanks and marks are welcome. No need for capitals or digits.'

/** Why a new password is refused. The password itself is never repeated, nor any part of it. */
export const PASSWORDS_ERRORS = {
  'password-too-short': entry(
    422,
    64,
    '密码太短：至少要 {shortest} 个字符。',
    'The password is too short: it needs at least {shortest} characters.',
    PHRASE_ZH,
    PHRASE_EN,
  ),
  'password-too-long': entry(
    422,
    64,
    '密码太长：最多 {longest} 个字符。',
    'The password is too long: at most {longest} characters.',
    '请缩短后再试。',
    'Shorten it and try again.',
  ),
  'password-character': entry(
    422,
    64,
    '密码里有看不见的控制字符（例如换行），登录时可能输不进去。',
    'The password holds invisible control characters (a line break, say) that may not be typed at sign-in.',
    '请直接输入，不要从文件里复制。',
    'Type it instead of copying it out of a file.',
  ),
  'password-of-names': entry(
    422,
    64,
    '密码里用了您的用户名、姓名或者单位的名称，其余部分太少，容易被猜到。',
    'The password uses your login, your name or that of your agency, and too little else: it is easily guessed.',
    PHRASE_ZH,
    PHRASE_EN,
  ),
  'password-common': entry(
    422,
    64,
    '密码主要由常用的、已经泄露过的密码或者词组成，容易被猜到。',
    'The password is made of common or breached passwords and words: it is easily guessed.',
    PHRASE_ZH,
    PHRASE_EN,
  ),
  'password-pattern': entry(
    422,
    64,
    '密码主要由重复、连续、键盘上相邻的字符，或者日期、手机号、身份证号组成，容易被猜到。',
    'The password is made of repeats, sequences, neighbouring keys, dates, telephone or identity numbers: it is easily guessed.',
    PHRASE_ZH,
    PHRASE_EN,
  ),
} as const
