import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { fontConfiguration, packedBrowser, packedLibraries } from './browser-files.ts'

const SYSTEM_BROWSER = '/usr/bin/chromium'
export const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

/** The packed browser is for Linux on x64 only; elsewhere the tests of pages need a browser of the machine's own. */
export const HAS_BROWSER = existsSync(SYSTEM_BROWSER) || (process.platform === 'linux' && process.arch === 'x64')
if (!HAS_BROWSER) process.stderr.write(`\n*** browser tests do NOT run: no ${SYSTEM_BROWSER} on this system ***\n\n`)

/** A headless browser: the machine's own, else the one in the npm package. Needs nothing but Node and npm. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = existsSync(SYSTEM_BROWSER) ? SYSTEM_BROWSER : await packedBrowser()
  return launchAnywhere((env) => chromium.launch({ executablePath, args: ARGUMENTS, env }))
}

/** With the project's own fonts; on a bare machine with the libraries that the package brings along. */
export async function launchAnywhere<B>(launch: (env: Readonly<Record<string, string>>) => Promise<B>): Promise<B> {
  const env = { ...definedEnvironment(), FONTCONFIG_FILE: fontConfiguration() }
  try {
    return await launch(env)
  } catch (cause) {
    if (!/error while loading shared libraries/.test(String(cause))) throw cause
    return launch({ ...env, LD_LIBRARY_PATH: await packedLibraries() })
  }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
