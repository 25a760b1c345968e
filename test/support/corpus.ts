import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The folder of real published reports, which is not part of the project. Null, and said loudly, where it is absent; where
 * GONGKAI_REQUIRE_CORPUS is set (CI), its absence is an error.
 */
export const CORPUS: string | null = find()

function find(): string | null {
  const folder = resolve(process.env.GONGKAI_CORPUS ?? '../shared/corpus')
  if (existsSync(folder)) return folder
  if (process.env.GONGKAI_REQUIRE_CORPUS) throw new Error(`the corpus is required and is not at ${folder}`)
  process.stderr.write(`\n*** corpus tests do NOT run: no folder ${folder} (set GONGKAI_CORPUS) ***\n\n`)
  return null
}
