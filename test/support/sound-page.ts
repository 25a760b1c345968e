import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures of the pages are written there. */
const PICTURES = process.env.GONGKAI_PICTURES
const WIDTHS = [360, 1024, 1440]

const overhang = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

async function violations(page: Page): Promise<readonly string[]> {
  // The policy of the page forbids the script of another origin, not what the test itself evaluates.
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()')
  return found.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

/** Clean for axe, and no wider than the window, on a phone, a tablet and a desk. */
export async function isSoundPage(page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    if (PICTURES) await page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true })
    expect({ name, width, overhang: await overhang(page) }).toEqual({ name, width, overhang: 0 })
  }
  // A page may be caught between two of its states: it has to become sound, soon.
  await expect.poll(() => violations(page), { timeout: 10_000, interval: 500 }).toEqual([])
}

/** A file beside the pictures, for whoever looks at them. */
export function keepBeside(name: string, bytes: Uint8Array): void {
  if (PICTURES) writeFileSync(join(PICTURES, name), bytes)
}

/** What a page complains of, as it goes on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  return complaints
}
