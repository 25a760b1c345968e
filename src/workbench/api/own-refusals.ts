import { say, t } from '../language/say.ts'
import type { Refusal } from './refusal.ts'

/** What the browser itself has to say when the server says nothing. */
export const UNREACHED: Refusal = {
  status: 0,
  code: 'unreached',
  message: say(t('连不上服务器，刚才的操作没有完成。', 'The server cannot be reached: nothing was done.')),
  hint: say(
    t(
      '填写的内容还在这台电脑上，网络恢复后再试。',
      'What you typed is still on this computer. Try again when the network is back.',
    ),
  ),
}

export const UNREADABLE: Refusal = {
  status: 0,
  code: 'unreadable',
  message: say(
    t(
      '服务器的回答读不懂，可能刚刚升级过。',
      'The answer of the server makes no sense; it may have just been upgraded.',
    ),
  ),
  hint: say(
    t(
      '请刷新这一页再试。填写的内容还在这台电脑上。',
      'Reload this page and try again. What you typed is still on this computer.',
    ),
  ),
}
