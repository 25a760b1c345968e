import type { Sentences } from './sentence.ts'

/** The installation and its trail. */
export const PLACE_SENTENCES: Sentences = {
  'settings.changed': () => ({ zh: '更改设置', en: 'Changed settings' }),
  'holidays.taken': (said) => ({
    zh: `录入 ${said('year')} 年放假安排（${said('number')}）`,
    en: `Took in the holiday notice of ${said('year')} (${said('number')})`,
  }),
  'audit.anchored': (said) => ({
    zh: `记下 ${said('day')} 的存证：截至第 ${said('number')} 条`,
    en: `Anchored the trail on ${said('day')}: up to no. ${said('number')}`,
  }),
  'keys.added': (said) => ({
    zh: `加了一把新密钥 ${said('key')}，以后用它加密`,
    en: `Added the key ${said('key')}, which seals from now on`,
  }),
  'keys.resealed': (said) => ({
    zh: `把 ${said('texts')} 件加密内容换成密钥 ${said('key')}`,
    en: `Sealed ${said('texts')} texts anew with the key ${said('key')}`,
  }),
  'place.restored': (said) => ({
    zh: `从备份恢复，备份做成于 ${said('backupAt')}，此后的操作不在其中`,
    en: `Restored from a backup made at ${said('backupAt')}; what was done after that is not in it`,
  }),
}
