import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AxeResults } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GALLERY } from '#views/gallery.examples'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** Set to a folder, the pictures and prints of all pages are written there too. */
const PICTURES = process.env.GONGKAI_PICTURES
const WIDTHS = [360, 1024, 1440, 1920]

let browser: Browser
let gallery: Gallery

/** What axe finds, each with its first place. */
async function violations(): Promise<readonly string[]> {
  await gallery.page.evaluate(AXE)
  const { violations } = await gallery.page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes[0]?.html}`)
}

/** Pixels by which the page is wider than the window. */
const overhang = (): Promise<number> =>
  gallery.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

async function overhangs(name: string): Promise<Record<number, number>> {
  const found: Record<number, number> = {}
  for (const width of WIDTHS) {
    await gallery.page.setViewportSize({ width, height: 900 })
    found[width] = await overhang()
    if (PICTURES) await gallery.page.screenshot({ path: join(PICTURES, `${name}-${width}.png`), fullPage: true })
  }
  return found
}

describe.skipIf(!HAS_BROWSER)('in a browser', () => {
  beforeAll(async () => {
    browser = await launchBrowser()
    gallery = await openGallery(browser)
    if (PICTURES) mkdirSync(PICTURES, { recursive: true })
  })
  afterAll(() => browser?.close())

  it.each(['reports-empty', 'error-not-found'])('the foot of the short page %s ends the window', async (name) => {
    await gallery.page.setViewportSize({ width: 1440, height: 1200 })
    await gallery.open(name)
    expect(await gallery.page.evaluate('document.querySelector(".foot").getBoundingClientRect().bottom')).toBe(1200)
  })

  describe.each(Object.keys(GALLERY))('the page %s', (name) => {
    it('is accessible, silent and as wide as its window', async () => {
      await gallery.open(name)
      expect(await overhangs(name)).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, 0])))
      expect(await violations()).toEqual([])
      expect(gallery.complaints()).toEqual([])
    })

    it.runIf(PICTURES)('prints', async () => {
      await gallery.open(name)
      await gallery.page.pdf({ path: join(PICTURES ?? '', `${name}.pdf`), preferCSSPageSize: true })
    })
  })
})
