// Makes the database that a first start copies, once a build and PGlite's version: making one takes seconds, copying it does not.
import { existsSync } from 'node:fs'
import { makeTemplate, templateFolder } from '../dist/adapters/database/pglite/make-database.js'
import { PGLITE_VERSION } from '../dist/adapters/database/program.js'

const folder = templateFolder(PGLITE_VERSION)
if (!existsSync(folder)) {
  const made = await makeTemplate(folder)
  if (!made.ok) throw new Error(`no database could be prepared:\n${made.error.join('\n')}`)
}
