import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { type PreparedPage, prepare } from './cache/page.ts'
import { SCRIPT_POLICY } from './http/headers.ts'

/** A browser app as `npm run build` laid it in a folder. */
export interface BuiltApp {
  /** The script of a source file, and the style sheets that go with it. Throws for a source that was not built. */
  readonly entry: (source: string) => { readonly file: string; readonly css: readonly string[] }
  /** Its files by name. */
  readonly files: ReadonlyMap<string, () => Promise<PreparedPage>>
}

const manifest = z.record(z.string(), z.object({ file: z.string(), css: z.array(z.string()).optional() }))

/** Null where the app was not built. */
export function loadBuiltApp(folder: URL): BuiltApp | null {
  const root = fileURLToPath(folder)
  if (!existsSync(join(root, 'manifest.json'))) return null
  const entries = manifest.parse(JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')))
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return {
    entry: (source) => {
      const found = entries[source]
      if (found === undefined) throw new Error(`${root} has no ${source}`)
      return { file: found.file, css: found.css ?? [] }
    },
    files: new Map(
      names.filter((name) => extname(name) !== '').map((name) => [name, once(() => prepared(root, name))]),
    ),
  }
}

/** Compressed when it is first asked for: a start must not wait for it. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make()
    return made
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

async function prepared(root: string, name: string): Promise<PreparedPage> {
  const contentType = TYPES[extname(name)]
  // Names of scripts and style sheets carry the hash of their content; those of PDF.js's folders do not.
  const lifetime = contentType ? 'public, max-age=31536000, immutable' : 'public, max-age=604800'
  const headers = {
    'cache-control': lifetime,
    ...(extname(name) === '.js' && { 'content-security-policy': SCRIPT_POLICY }),
  }
  return prepare(
    { contentType: contentType ?? 'application/octet-stream', body: await readFile(join(root, name)), headers },
    0,
  )
}
