import type { Bilingual } from '#core/shared/index'

export const workingDays = (count: number): Bilingual => ({
  zh: `${count} 个工作日`,
  en: `${count} working day${count === 1 ? '' : 's'}`,
})
