import type { Language } from '#core/shared/index'

interface PlaceWords {
  readonly backedUp: (tables: number, rows: number, file: string) => string
  readonly restored: (rows: number, at: string) => string
  readonly moved: (rows: number, from: string, to: string) => string
  readonly keysApart: (where: string) => string
  readonly keysCopied: (file: string) => string
  readonly keysNeeded: (where: string) => string
  readonly outside: string
  readonly trail: (broken: number) => string
  readonly leftBehind: (place: string) => string
}

const zh: PlaceWords = {
  backedUp: (tables, rows, file) => `已备份 ${tables} 个表、${rows} 行到“${file}”`,
  restored: (rows, at) => `已恢复 ${rows} 行，备份做成于 ${at}`,
  moved: (rows, from, to) => `已把 ${rows} 行从“${from}”搬到“${to}”`,
  keysApart: (where) =>
    `注意：密钥不在备份里。密钥在${where}，请另存一份，和备份分开保管。没有密钥，备份里加密的个人信息打不开；和备份放在一起，谁拿到都能打开。`,
  keysCopied: (file) => `密钥已复制到“${file}”`,
  keysNeeded: (where) => `密钥不在备份里。启动之前，请把原来的密钥放到${where}。`,
  outside: '环境变量 GONGKAI_KEYS',
  trail: (broken) =>
    broken === 0 ? '操作记录核对相符' : `有 ${broken} 个机关的操作记录不符，运行 gongkai audit verify 看在哪里`,
  leftBehind: (place) => `“${place}”里的数据没有动，确认无误以后由您删除。`,
}

const en: PlaceWords = {
  backedUp: (tables, rows, file) => `Backed up ${tables} tables with ${rows} rows into “${file}”`,
  restored: (rows, at) => `Restored ${rows} rows from a backup made at ${at}`,
  moved: (rows, from, to) => `Moved ${rows} rows from “${from}” to “${to}”`,
  keysApart: (where) =>
    `Mind: the keys are not in the backup. They are in ${where}: keep a copy of them, apart from the backup. Without keys the sealed personal data cannot be opened; beside the keys anybody can open them.`,
  keysCopied: (file) => `The keys were copied to “${file}”`,
  keysNeeded: (where) => `The keys are not in the backup. Before the start put those of the old place into ${where}.`,
  outside: 'the variable GONGKAI_KEYS',
  trail: (broken) =>
    broken === 0 ? 'The audit trail is sound' : `Audit trails not sound: ${broken}; gongkai audit verify says where`,
  leftBehind: (place) => `The data in “${place}” are as they were; delete them when you are sure.`,
}

export const PLACE_WORDS: Readonly<Record<Language, PlaceWords>> = { zh, en }
