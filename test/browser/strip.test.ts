import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GALLERY } from '#views/gallery.examples'
import { HAS_BROWSER, launchBrowser } from '../support/browser.ts'
import { type Gallery, openGallery } from '../support/gallery.ts'

/** Squares become larger at these widths; print has about 590 px. */
const LOOKS = [
  { media: 'screen', width: 960 },
  { media: 'screen', width: 1104 },
  { media: 'screen', width: 1184 },
  { media: 'print', width: 590 },
] as const

/** The words below a strip that lie over others or hang out of it. */
const COLLISIONS = `(() => {
  const strip = document.querySelector('.strip').getBoundingClientRect()
  const notes = [...document.querySelectorAll('.note')].map((e) => ({ text: e.textContent, ...e.getBoundingClientRect().toJSON() }))
  const over = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  return {
    notes: notes.length,
    bad: notes.filter((a, i) => a.left < strip.left - 2 || a.right > strip.right + 2 || notes.some((b, j) => j < i && over(a, b))).map((n) => n.text),
  }
})()`

const STRIPS = Object.keys(GALLERY).filter((name) => GALLERY[name]?.includes('class="strip'))

let browser: Browser
let gallery: Gallery

describe.skipIf(!HAS_BROWSER)('the words below a clock strip', () => {
  beforeAll(async () => {
    browser = await launchBrowser()
    gallery = await openGallery(browser)
  })
  afterAll(() => browser?.close())

  it.each(STRIPS)('of %s lie over no others, at any size of the squares', async (name) => {
    await gallery.open(name)
    for (const { media, width } of LOOKS) {
      await gallery.page.emulateMedia({ media })
      await gallery.page.setViewportSize({ width, height: 900 })
      const { notes, bad } = await gallery.page.evaluate<{ notes: number; bad: readonly string[] }>(COLLISIONS)
      expect(notes).toBeGreaterThan(1)
      expect({ media, width, bad }).toEqual({ media, width, bad: [] })
    }
  })

  it('stand beside the weeks on a narrow screen, each week a row', async () => {
    await gallery.open('deadline-consulted')
    await gallery.page.emulateMedia({ media: 'screen' })
    await gallery.page.setViewportSize({ width: 360, height: 900 })
    const tops = await gallery.page.evaluate<readonly number[]>(
      `[...document.querySelectorAll('.days')].map((e) => Math.round(e.getBoundingClientRect().left))`,
    )
    expect(tops).toHaveLength(8)
    expect(new Set(tops).size).toBe(1)
    expect(await gallery.page.isVisible('.what >> text=今天，第 14 日')).toBe(true)
    expect(await gallery.page.isVisible('.note')).toBe(false)
  })
})
