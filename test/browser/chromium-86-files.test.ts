import { readdirSync, readFileSync } from 'node:fs'
import type { ChromiumBrowser, Page } from 'playwright-core-1.8'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HAS_CHROMIUM_86, launchChromium86 } from '../support/chromium-86.ts'
import { buildWorkbench } from '../support/program.ts'
import { declarationsOf, selectorsOf } from '../support/style-text.ts'

let browser: ChromiumBrowser
let page: Page

const built = (extension: string): readonly string[] =>
  ['dist/workbench', 'dist/clinic', 'assets'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith(extension) ? [`${folder}/${name}`] : [])),
  )

/** An import that leads nowhere keeps a module from running: one that parses is a TypeError, one that does not a SyntaxError. */
const faultOf = (code: string): Promise<string> =>
  page.evaluate<string>(`{
    const parts = [${JSON.stringify(code)}, '\\nimport "nowhere"']
    import(URL.createObjectURL(new Blob(parts, { type: 'text/javascript' })))
      .then(() => 'runs', ({ name, message }) => (name === 'TypeError' ? '' : message))
  }`)

/** What the browser does not know of a style sheet. */
const unknownIn = (css: string): Promise<readonly string[]> =>
  page.evaluate(
    ([declarations, selectors]) => [
      ...declarations.filter(([name, value]) => !CSS.supports(name, value)).map((pair) => pair.join(':')),
      ...selectors.filter((selector) => !CSS.supports(`selector(${selector})`)),
    ],
    [declarationsOf(css), selectorsOf(css)] as const,
  )

/** Colours of ticks, spinners of number fields, and an alias of a property that stands beside it: without them the page is whole. */
const DISPENSABLE = /^accent-color:|^print-color-adjust:|::-webkit-(inner|outer)-spin-button$/

describe.skipIf(!HAS_CHROMIUM_86)('what a browser gets, in Chromium 86', () => {
  beforeAll(async () => {
    await buildWorkbench()
    browser = await launchChromium86()
    page = await browser.newPage()
  })
  afterAll(() => browser?.close())

  it('tells syntax that is too young', async () => {
    expect(await faultOf('class A { static { this.b = 1 } }')).not.toBe('')
    expect(await faultOf('a ??= b?.c')).toBe('')
  })

  it('is script that it can parse, all of it', async () => {
    const scripts = built('.js')
    expect(scripts.length).toBeGreaterThan(40)
    const faults: string[] = []
    for (const file of scripts) {
      const fault = await faultOf(readFileSync(file, 'utf8'))
      if (fault) faults.push(`${file}: ${fault}`)
    }
    expect(faults).toEqual([])
  })

  it('is style that it knows, each selector and each declaration', async () => {
    const sheets = built('.css')
    expect(sheets.length).toBeGreaterThan(1)
    for (const file of sheets) {
      const unknown = (await unknownIn(readFileSync(file, 'utf8'))).filter((part) => !DISPENSABLE.test(part))
      expect({ file, unknown }).toEqual({ file, unknown: [] })
    }
  })

  it('tells style that is too young', async () => {
    const css = 'a,b:not(c){color:red}a:has(b){inset:0;aspect-ratio:1/1;width:min(1px,2%)}'
    expect(await unknownIn(css)).toEqual(['inset:0', 'aspect-ratio:1/1', 'a:has(b)'])
  })
})
