import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MIGRATIONS } from '#adapters/database/migrations/index'
import { type EmbeddedOptions, openEmbedded } from '#adapters/database/pglite/embedded'
import type { Running } from '#adapters/database/pglite/running'
import type { Failure, Result } from '#core/shared/index'

export interface TemporaryFolder {
  readonly path: string
  readonly remove: () => void
}

export function temporaryFolder(): TemporaryFolder {
  const path = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export const openIn = (dataFolder: string, options: Partial<EmbeddedOptions> = {}): Promise<Result<Running, Failure>> =>
  openEmbedded({
    dataFolder,
    plan: { migrations: MIGRATIONS, program: '0.0.0-test' },
    limitMs: 30_000,
    reserveBytes: 0,
    report: () => undefined,
    ...options,
  })

export async function opened(dataFolder: string, options: Partial<EmbeddedOptions> = {}): Promise<Running> {
  const result = await openIn(dataFolder, options)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
