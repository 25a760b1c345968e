import type { Actor, Storage } from '#app/ports'
import { EMPTY_SITE, loadSite, type Site } from '#app/site'
import type { Frame } from '#views/index'
import type { Revision } from './cache/revision.ts'

const NO_NAME = '（尚未填写机关名称）'

/** What stands around every page. */
export interface Frames {
  readonly of: (site: Site, actor: Actor) => Frame
  /** For a page that loads nothing of its own, such as an error page; must not fail when the storage does. */
  readonly forAnything: (actor: Actor) => Promise<Frame>
}

export function createFrames(storage: Storage, revision: Revision, stylesheet: string): Frames {
  let kept: { readonly site: Site; readonly revision: number } | null = null

  const of = ({ agency, settings }: Site, actor: Actor): Frame => {
    const name = agency?.name ?? NO_NAME
    const site = { ...settings, siteName: settings.siteName ?? name, organiser: settings.organiser ?? name }
    return {
      agency: name,
      demonstration: agency?.demonstration ?? false,
      site,
      stylesheet,
      desk: actor.kind === 'staff',
    }
  }

  const siteNow = async (): Promise<Site> => {
    const now = await revision.current()
    if (kept?.revision !== now) kept = { site: await storage.read(loadSite), revision: now }
    return kept.site
  }

  const forAnything = async (actor: Actor): Promise<Frame> => {
    try {
      return of(await siteNow(), actor)
    } catch {
      return of(kept?.site ?? EMPTY_SITE, actor)
    }
  }

  return { of, forAnything }
}
