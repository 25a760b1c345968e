import type { Sentences } from './sentence.ts'

/** The installation and its trail. */
export const PLACE_SENTENCES: Sentences = {
  'settings.changed': () => ({ zh: '更改设置', en: 'Changed settings' }),
  'audit.anchored': (said) => ({
    zh: `记下 ${said('day')} 的存证：截至第 ${said('number')} 条`,
    en: `Anchored the trail on ${said('day')}: up to no. ${said('number')}`,
  }),
  'place.restored': (said) => ({
    zh: `从备份恢复，备份做成于 ${said('backupAt')}，此后的操作不在其中`,
    en: `Restored from a backup made at ${said('backupAt')}; what was done after that is not in it`,
  }),
}
