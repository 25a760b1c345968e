import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { GALLERY } from '#views/gallery.examples'

const ORIGIN = 'http://gallery.test'
const POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

export interface Gallery {
  readonly page: Page
  /** Console errors, page errors, failed or refused requests since the last call. */
  readonly complaints: () => readonly string[]
  readonly open: (name: string) => Promise<void>
}

/** A browser page that shows the gallery, with the style sheet and under the policy that the server sends. */
export async function openGallery(browser: Browser): Promise<Gallery> {
  const page = await browser.newPage()
  const heard: string[] = []
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  page.on('pageerror', (error) => heard.push(error.message))
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`))
  await page.route(`${ORIGIN}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    const style = pathname === '/assets/gongkai.css'
    const body = style ? readFileSync('assets/gongkai.css') : GALLERY[pathname.slice(1)]
    const contentType = style ? 'text/css' : 'text/html; charset=utf-8'
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, contentType, headers: { 'Content-Security-Policy': POLICY } })
  })
  return {
    page,
    complaints: () => heard.splice(0),
    open: async (name) => {
      await page.goto(`${ORIGIN}/${name}`)
    },
  }
}
