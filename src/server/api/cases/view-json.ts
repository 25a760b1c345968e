import type { z } from 'zod'
import type { CaseFilter, SavedView } from '#app/ports'
import type { filter } from '#contract/api/cases/record'

/** A filter as it was kept; lists are copied, since JSON has none that nobody may change. */
const filterToJson = ({ statuses, awaits, columns, rows, ...plain }: CaseFilter): z.infer<typeof filter> => ({
  ...plain,
  ...(statuses && { statuses: [...statuses] }),
  ...(awaits && { awaits: [...awaits] }),
  ...(columns && { columns: [...columns] }),
  ...(rows && { rows: [...rows] }),
})

export const viewToJson = ({ id, name, filter: kept }: SavedView) => ({ id, name, filter: filterToJson(kept) })
