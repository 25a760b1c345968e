import { systemClock } from '#adapters/clock'
import type { BackupHead } from '#adapters/database/backup/format'
import { type Place, visitStorage } from '#adapters/database/place'
import { sha256 } from '#adapters/digest'
import { uuidIds } from '#adapters/ids'
import { noteRestore } from '#app/audit/note-restore'
import { verifyAudit } from '#app/audit/verify-audit'
import { SYSTEM } from '#app/ports'
import { isSound } from './audit-text.ts'
import type { Context } from './command.ts'
import { tellingFailures } from './place.ts'
import { PLACE_WORDS } from './place-words.ts'
import { sayFailure } from './say.ts'

/** Verifies the trail that was restored, and has it say that it was. Exit code: 0, or 1 when the trail is not sound. */
export async function settle(place: Place, { at, program }: BackupHead, context: Context): Promise<number> {
  const storage = await visitStorage(place)
  if (!storage.ok) return sayFailure(context, storage.error)
  const ports = { storage: storage.value, clock: systemClock, ids: uuidIds(), digest: sha256 }
  try {
    return await tellingFailures(context, async () => {
      const verified = await verifyAudit(ports, SYSTEM, { agencyName: null, paper: null })
      if (!verified.ok) return sayFailure(context, verified.error)
      const noted = await noteRestore(ports, SYSTEM, { backupAt: at, program })
      if (!noted.ok) return sayFailure(context, noted.error)
      const broken = verified.value.filter((trail) => !isSound(trail)).length
      context.io.stdout.write(`${PLACE_WORDS[context.language].trail(broken)}\n`)
      return broken === 0 ? 0 : 1
    })
  } finally {
    await storage.value.close()
  }
}
