import type { KeyUse } from '#adapters/database/resealing/list-keys'
import type { Language } from '#core/shared/index'

interface KeysWords {
  readonly states: Readonly<Record<KeyUse['state'], string>>
  readonly noKey: string
  readonly texts: (count: number) => string
  readonly audit: (count: number) => string
  readonly added: (key: string) => string
  readonly wentOn: (key: string) => string
  readonly resealed: (count: number, key: string) => string
  readonly nextNodes: (keys: string) => string
  readonly outside: string
  readonly left: (count: number) => string
  readonly unopened: (count: number) => string
  readonly copyKeys: (keys: string) => string
}

const zh: KeysWords = {
  states: { current: '当前', old: '旧', missing: '缺少' },
  noKey: '（认不出）',
  texts: (count) => `${count} 件`,
  audit: (count) => `操作记录 ${count} 件`,
  added: (key) => `已加密钥 ${key}`,
  wentOn: (key) => `有内容还没有换成当前的密钥 ${key} 或者当前的算法，这次先换完，没有另加密钥。`,
  resealed: (count, key) => `已把 ${count} 件换成密钥 ${key}`,
  nextNodes: (keys) =>
    `接下来：把${keys}复制到每台服务器并重新启动，然后再运行一次 gongkai keys rotate。不认识新密钥的程序打不开用它加密的内容，所以现在一件也没有换。`,
  outside: ' GONGKAI_KEYS ',
  left: (count) => `还有 ${count} 件没有换：有程序还在用旧密钥。请把新的密钥文件交给每台服务器并重新启动，再运行一次。`,
  unopened: (count) => `有 ${count} 件打不开，留在原样：`,
  copyKeys: (keys) => `请把${keys}另存一份，和备份分开保管。旧密钥留在里面：操作记录和以前的备份还要用它，不要删。`,
}

const en: KeysWords = {
  states: { current: 'current', old: 'old', missing: 'missing' },
  noKey: '(not known)',
  texts: (count) => `${count} texts`,
  audit: (count) => `${count} in the audit trail`,
  added: (key) => `Added the key ${key}`,
  wentOn: (key) =>
    `Something was not yet under the current key ${key} or in the current algorithm: that was done first, and no key was added.`,
  resealed: (count, key) => `Sealed ${count} texts anew with the key ${key}`,
  nextNodes: (keys) =>
    `Next: copy ${keys} to every server, restart each, and run gongkai keys rotate again. Programs that do not know the new key cannot open what it seals, so nothing was sealed anew yet.`,
  outside: 'GONGKAI_KEYS',
  left: (count) =>
    `${count} texts are left: some program still seals with an old key. Give every server the new key file, restart it, and run this again.`,
  unopened: (count) => `${count} texts do not open and stay as they are:`,
  copyKeys: (keys) =>
    `Keep a copy of ${keys}, apart from the backups. The old keys stay in it: the audit trail and older backups need them.`,
}

export const KEYS_WORDS: Readonly<Record<Language, KeysWords>> = { zh, en }
