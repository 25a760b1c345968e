import { type Html, html } from '../html.ts'
import type { SiteIdentity } from '../models.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'

const T = TEXTS.home

/** Where the disclosure office is and when it is open: the rows that are set, or nothing. REG-12a */
export function officeBlock(site: SiteIdentity): Html | null {
  const rows = [
    [T.officeName, site.officeName],
    [T.officeAddress, site.officeAddress],
    [T.officeHours, site.officeHours],
    [T.officePhone, site.officePhone],
    [T.supervisor, site.supervisor],
  ] as const
  const told = rows.flatMap(([label, value]) => (value === null ? [] : [{ label: say(label), value }]))
  if (told.length === 0) return null
  return html`<section class="office" aria-labelledby="h-office"><div class="sec-h"><h2 id="h-office">${say(T.office)}</h2></div>
<dl class="dl">${told.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${withWholeNumbers(value)}</dd></div>`)}</dl></section>`
}

/** A telephone number breaks nowhere, its hyphens included. */
const withWholeNumbers = (value: string): readonly (Html | string)[] =>
  value.split(/(\d[\d-]{5,}\d)/).map((part, i) => (i % 2 === 1 ? html`<span class="whole">${part}</span>` : part))
