import type { Page } from 'playwright-core'
import type { Role } from '#app/policy'
import { launchBrowser } from './browser.ts'
import { buildWorkbench } from './program.ts'
import { complaintsOf } from './sound-page.ts'
import { type WorkbenchSite, workbenchSite } from './workbench-site.ts'

export interface AtWorkbench {
  readonly site: WorkbenchSite
  readonly page: Page
  /** What the browser complained of on that page so far. */
  readonly complaints: readonly string[]
  /** The page of somebody else, signed in with these roles. */
  readonly pageOf: (roles: readonly Role[]) => Promise<Page>
  readonly close: () => Promise<void>
}

/** A browser in which somebody with these roles is signed in at the workbench of a bureau, on 3 March 2025. */
export async function atWorkbench(roles: readonly Role[]): Promise<AtWorkbench> {
  await buildWorkbench()
  const site = await workbenchSite('2025-03-03')
  const browser = await launchBrowser()
  const pageOf = async (of: readonly Role[]): Promise<Page> => {
    const context = await browser.newContext({ locale: 'zh-CN' })
    const value = await site.signIn(of)
    await context.addCookies([{ name: 'gongkai_session', value, url: site.origin }])
    return context.newPage()
  }
  const page = await pageOf(roles)
  const close = async (): Promise<void> => {
    await browser.close()
    await site.close()
  }
  return { site, page, complaints: complaintsOf(page), pageOf, close }
}
