import { type Html, html, safeLink } from '../html.ts'
import type { Frame } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.frame

const link = (address: string | null, text: string): Html | null => {
  const href = safeLink(address)
  return href === null ? null : html`<a href="${href}">${text}</a>`
}

function badge(address: string | null): Html | null {
  const href = safeLink(address)
  if (href === null) return null
  return html`<a class="badge" href="${href}"><i aria-hidden="true">党政<br>机关</i>${say(T.badge)}</a>`
}

/** The identity elements of a government site, those that are set. BADGE-1 */
export function foot({ site }: Frame): Html {
  return html`<footer class="foot"><div class="wrap"><div class="wenwu wenwu-up" role="presentation"></div></div><div class="wrap foot-in">
${badge(site.badgeUrl)}
${site.siteIdCode && html`<span>${say(T.siteIdCode, { code: site.siteIdCode })}</span>`}
${site.icpNumber && html`<span>${site.icpNumber}</span>`}
${site.policeNumber && html`<span>${site.policeNumber}</span>`}
<span>${say(T.organiser, { name: site.organiser })}</span>
${link(site.contactUrl, say(T.contact))}
${link(site.siteMapUrl, say(T.siteMap))}
${link(site.errorReportUrl, say(T.errorReport))}
</div></footer>`
}
