import type { Option } from './arguments.ts'
import type { Command } from './command.ts'

export const DATA: Option = {
  value: 'DIR',
  meaning: { zh: '数据文件夹，缺省 GONGKAI_DATA 或 ./data', en: 'data folder, default GONGKAI_DATA or ./data' },
}

const WHERE = {
  zh: '设了 DATABASE_URL 时，用那个数据库；否则用数据文件夹，这时网站要先停下来。',
  en: 'With DATABASE_URL it is that database; otherwise the data folder, and the site must be stopped before.',
}

const FORMAT: Option = {
  value: 'text|json',
  choices: ['text', 'json'],
  meaning: { zh: 'verify 的输出格式，缺省 text', en: 'output format of verify, default text' },
}

const keys = (zh: string, en: string): Option => ({ value: 'FILE', meaning: { zh, en } })

/** What is done to a place from outside, by whoever holds the machine. */
export const PLACE_COMMANDS: readonly Command[] = [
  {
    name: 'audit',
    usage: 'audit verify|anchor [--agency NAME] [--against N:HASH] [--data DIR] [--format text|json]',
    summary: {
      zh: '核对操作记录有没有被改动；打印存证',
      en: 'find out whether the audit trail was changed; print its anchor',
    },
    files: 'one',
    words: ['verify', 'anchor'],
    options: {
      agency: { value: 'NAME', meaning: { zh: '只看这个机关，写全称', en: 'this agency only, by its full name' } },
      against: {
        value: 'N:HASH',
        meaning: { zh: '和纸面存证比较：编号:校验值', en: 'compare with a printed anchor: its number and its hash' },
      },
      data: DATA,
      format: FORMAT,
    },
    details: {
      zh: `verify 从第一条起逐条核对，说明哪个机关、第几条、有什么不符；退出码 0 相符，1 不符。
anchor 打印可以存档的存证：以后凭它能查出在此之前的记录有没有被整体改写。
${WHERE.zh}`,
      en: `verify walks each trail from its first event and says which agency, which number, what is wrong; exit code 0 sound, 1 not.
anchor prints what goes into the archive on paper: by it a trail that was written anew as a whole is found.
${WHERE.en}`,
    },
    run: async (...all) => (await import('./commands/audit.ts')).run(...all),
  },
  {
    name: 'tally',
    usage: 'tally rebuild [--agency NAME] [--data DIR]',
    summary: { zh: '由申请的事件重算表三', en: 'count table 三 anew from the events of the applications' },
    files: 'one',
    words: ['rebuild'],
    options: {
      agency: { value: 'NAME', meaning: { zh: '只算这个机关，写全称', en: 'this agency only, by its full name' } },
      data: DATA,
    },
    details: {
      zh: `改变了“以后年度的重新答复”等设置以后用它；平时的结果应当相符。退出码 0 相符，1 有单元格改正过。
${WHERE.zh}`,
      en: `For when a reading of the law was changed in the settings; otherwise nothing should differ. Exit code 0 equal, 1 cells were mended.
${WHERE.en}`,
    },
    run: async (...all) => (await import('./commands/tally.ts')).run(...all),
  },
  {
    name: 'keys',
    usage: 'keys list|rotate [--data DIR]',
    summary: { zh: '查看、更换加密个人信息的密钥', en: 'list or change the keys that seal personal data' },
    files: 'one',
    words: ['list', 'rotate'],
    options: { data: DATA },
    details: {
      zh: `list 列出每把密钥和它加密了多少。
rotate 加一把新密钥，把全部加密内容逐件换过来，最后核对；中途停下的，再运行一次就接着做。
设了 DATABASE_URL 时分两次：第一次只加密钥，各台服务器拿到新的密钥文件并重新启动以后，再运行一次。
旧密钥不要删：操作记录和以前的备份还要用它。退出码 0 做完，1 还有没换的。
${WHERE.zh}`,
      en: `list shows each key and how much it has sealed.
rotate adds a key, seals everything anew with it and checks that nothing is left; if it was cut off, run it again and it goes on.
With DATABASE_URL it takes two runs: the first adds the key only; run it again when every server has the new key file and was restarted.
Keep the old keys: the audit trail and older backups need them. Exit code 0 done, 1 something is left.
${WHERE.en}`,
    },
    run: async (...all) => (await import('./commands/keys.ts')).run(...all),
  },
  {
    name: 'backup',
    usage: 'backup OUT [--keys FILE] [--data DIR]',
    summary: { zh: '把全部数据备份到一个文件', en: 'write all data into one file' },
    files: 'one',
    dash: false,
    options: {
      keys: keys('另把密钥复制到这个文件', 'copy the keys, too, into a file of their own'),
      data: DATA,
    },
    details: {
      zh: `备份里没有密钥。没有密钥，备份里加密的个人信息打不开；和备份放在一起，谁捡到都能打开。请分开保管。
${WHERE.zh}`,
      en: `The keys are not in it. Without them the sealed personal data cannot be opened; beside them anybody can. Keep the two apart.
${WHERE.en}`,
    },
    run: async (...all) => (await import('./commands/backup.ts')).run(...all),
  },
  {
    name: 'restore',
    usage: 'restore IN [--keys FILE] [--data DIR]',
    summary: { zh: '把备份恢复到空的地方', en: 'fill an empty place with a backup' },
    files: 'one',
    dash: false,
    options: {
      keys: keys('一并放回密钥，从这个文件', 'put the keys back, too, from this file'),
      data: DATA,
    },
    details: {
      zh: `文件夹的备份可以恢复到数据库服务器，反过来也可以；较早版本的备份恢复时升级。中途停下的，再运行一次即可。
${WHERE.zh}`,
      en: `A backup of a folder may be restored into a server, and the other way round; an older one is upgraded. If it was cut off, run it again.
${WHERE.en}`,
    },
    run: async (...all) => (await import('./commands/restore.ts')).run(...all),
  },
  {
    name: 'move',
    usage: 'move --to server|folder [--data DIR]',
    summary: {
      zh: '在数据文件夹和数据库服务器之间搬迁',
      en: 'move between the data folder and a database server',
    },
    files: 'none',
    options: {
      to: {
        value: 'server|folder',
        choices: ['server', 'folder'],
        meaning: {
          zh: 'server：从文件夹到 DATABASE_URL；folder：反过来',
          en: 'server: from the folder to DATABASE_URL; folder: the other way round',
        },
      },
      data: DATA,
    },
    details: {
      zh: '原来的数据不动；请先停下网站。密钥文件留在原处，见 docs/operations.md。',
      en: 'What was there stays as it is; stop the site before. The key file stays where it is: see docs/operations.md.',
    },
    run: async (...all) => (await import('./commands/move.ts')).run(...all),
  },
]
