import { type ChromiumBrowser, chromium, type ElementHandle, type Page } from 'playwright-core-1.8'
import { ARGUMENTS, launchAnywhere } from './browser.ts'
import { packedChromium86 } from './browser-files.ts'

/** The package holds a program for Linux on x64 only. */
export const HAS_CHROMIUM_86 = process.platform === 'linux' && process.arch === 'x64'
if (!HAS_CHROMIUM_86) process.stderr.write('\n*** the tests in Chromium 86 do NOT run on this system ***\n\n')

/** A real Chromium 86, driven by the Playwright of its time: newer ones speak a protocol that it does not know. */
export async function launchChromium86(): Promise<ChromiumBrowser> {
  const executablePath = await packedChromium86()
  return launchAnywhere((env) => chromium.launch({ executablePath, args: ARGUMENTS, env }))
}

/** What a person does on a page, by the words that stand there; this Playwright knows neither labels nor roles. */
export class OldPage {
  readonly page: Page
  /** Errors of scripts, and what the browser itself complains of. */
  readonly complaints: string[] = []

  constructor(page: Page) {
    this.page = page
    page.on('pageerror', (error) => this.complaints.push(error.message))
    page.on('console', (message) => message.type() === 'error' && this.complaints.push(message.text()))
  }

  press(name: string): Promise<void> {
    return this.page.click(`xpath=//button[normalize-space()="${name}"]`)
  }

  follow(name: string): Promise<void> {
    return this.page.click(`xpath=//a[normalize-space()="${name}"]`)
  }

  async sees(words: string): Promise<void> {
    await this.page.waitForSelector(`text=${words}`)
  }

  async fill(label: string, text: string): Promise<void> {
    await (await this.#field(label)).fill(text)
  }

  async tick(label: string): Promise<void> {
    await (await this.#field(label)).check()
  }

  /** What the browser made of a style, once it was resolved. */
  style(selector: string, property: string): Promise<string> {
    return this.page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property)
  }

  async #field(label: string): Promise<ElementHandle<HTMLElement>> {
    const found = await this.page.waitForFunction(
      (words) =>
        Array.from(document.querySelectorAll('label')).find((one) => one.textContent?.trim().startsWith(words))
          ?.control,
      label,
    )
    const field = found.asElement()
    if (field === null) throw new Error(`no field ${label}`)
    return field as ElementHandle<HTMLElement>
  }
}
