import { readFileSync } from 'node:fs'

interface Manifest {
  readonly version: string
  readonly dependencies: { readonly '@electric-sql/pglite': string }
}

/** The package's own description, as far away from the sources as from the build. */
const manifest: Manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))

export const PROGRAM_VERSION = manifest.version

/** Exact: what is done to its file system is tried with this version only. */
export const PGLITE_VERSION = manifest.dependencies['@electric-sql/pglite']
