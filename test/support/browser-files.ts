import { randomUUID } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'

const VERSION = '147.0.0'
const require = createRequire(import.meta.url)

const packed = (): string => join(dirname(require.resolve('@sparticuz/chromium')), '..', '..', 'bin')

/** Unpacked once for each user, so that later runs start at once. */
const unpacked = (): string => {
  const folder = join(tmpdir(), `gongkai-browser-${VERSION}-${process.getuid?.() ?? 0}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** The browser inside the npm package, as a program file. */
export const packedBrowser = (): Promise<string> => inflated(join(packed(), 'chromium.br'), 'chromium')

/** The oldest browser that the pages are made for, from a package of its time. */
export const packedChromium86 = (): Promise<string> =>
  inflated(join(dirname(require.resolve('chrome-aws-lambda/package.json')), 'bin', 'chromium.br'), 'chromium-86')

/** Renamed into place when whole: several test runs may begin together. */
async function inflated(file: string, name: string): Promise<string> {
  const program = join(unpacked(), name)
  if (existsSync(program)) return program
  const part = `${program}.${randomUUID()}`
  await pipeline(createReadStream(file), createBrotliDecompress(), createWriteStream(part, { mode: 0o700 }))
  renameSync(part, program)
  return program
}

/** The system libraries (nss and its kin) that a bare machine lacks; the package brings them along. */
export async function packedLibraries(): Promise<string> {
  const folder = join(unpacked(), 'libraries')
  if (existsSync(folder)) return join(folder, 'lib')
  const part = `${folder}.${randomUUID()}`
  for (const entry of tarEntries(brotliDecompressSync(await readFile(join(packed(), 'al2023.tar.br'))))) {
    const path = join(part, entry.name)
    mkdirSync(dirname(path), { recursive: true })
    if (entry.target === null) writeFileSync(path, entry.bytes, { mode: 0o600 })
    else symlinkSync(entry.target, path)
  }
  renameSync(part, folder)
  return join(folder, 'lib')
}

interface TarEntry {
  readonly name: string
  /** Set for a symbolic link. */
  readonly target: string | null
  readonly bytes: Buffer
}

/** Files and links of a plain tar (ustar): 512-byte heads, sizes in octal. */
function tarEntries(tar: Buffer): readonly TarEntry[] {
  const entries: TarEntry[] = []
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0; ) {
    const text = (from: number, length: number): string =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8) || 0
    const kind = text(156, 1)
    const bytes = tar.subarray(at + 512, at + 512 + size)
    if (kind === '0' || kind === '' || kind === '2')
      entries.push({ name: text(0, 100), target: kind === '2' ? text(157, 100) : null, bytes })
    at += 512 + Math.ceil(size / 512) * 512
  }
  return entries
}

/** A font configuration that names the project's own CJK fonts and nothing else, so that every machine draws the same glyphs. */
export function fontConfiguration(): string {
  const folder = unpacked()
  const fonts = ['sans', 'serif'].map((kind) =>
    dirname(require.resolve(`@expo-google-fonts/noto-${kind}-sc/package.json`)),
  )
  const file = join(folder, 'fonts.conf')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${fonts.map((font) => `<dir>${font}</dir>`).join('')}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`,
  )
  return file
}
