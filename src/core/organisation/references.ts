import type { Agency } from './agency.ts'
import { plainText } from './names.ts'
import { halfWidth } from './words.ts'

/** Agencies by id, and by their present name where several files call them by it. */
export function referenceIndex(
  agencies: readonly Pick<Agency, 'id' | 'name'>[],
): (written: string) => readonly string[] {
  const ids = new Map(agencies.map(({ id }) => [idFrom(id), id]))
  const byName = new Map<string, string[]>()
  for (const { id, name } of agencies) {
    const same = byName.get(name)
    if (!same) byName.set(name, [id])
    else if (!same.includes(id)) same.push(id)
  }
  return (written) => {
    const id = ids.get(idFrom(written))
    return id !== undefined ? [id] : (byName.get(plainText(written)) ?? [])
  }
}

/** An id as typed: full-width digits and letters are what an input method makes of it. */
export const idFrom = (written: string): string => halfWidth(plainText(written)).trim()
