import { type Html, html } from '../html.ts'
import { columnTags } from '../layout/meta-tags.ts'
import { portalPage } from '../layout/portal.ts'
import type { Frame, PartModel } from '../models.ts'
import { channelsBlock } from '../online/channels.ts'
import type { ChannelsModel } from '../online/channels-model.ts'
import { FOLLOW_TEXTS } from '../online/follow-texts.ts'
import { ONLINE_TEXTS } from '../online/texts.ts'
import { PATHS } from '../paths.ts'
import { say } from '../say.ts'
import { TEXTS } from '../texts.ts'
import { DEADLINE_TEXTS } from './deadline-texts.ts'
import { officeBlock } from './office.ts'
import { columnOf, partOf, partsNav } from './parts.ts'

const T = TEXTS.part
const BASIS = { guide: T.guideBasis, rules: T.rulesBasis, disclosure: T.disclosureBasis } as const

/** REG-28a: how to apply, each channel with its condition; then what else an applicant may want. */
const ways = (channels: ChannelsModel, { site }: Frame): Html =>
  html`${channelsBlock(channels, site)}
<div class="row-acts"><a class="btn" href="${PATHS.apply}">${say(ONLINE_TEXTS.apply)}</a><a class="btn-2" href="${PATHS.follow}">${say(ONLINE_TEXTS.follow)}</a></div>
<p class="small after"><a href="${PATHS.deadline}">${say(DEADLINE_TEXTS.name)}</a>　<span class="muted">${say(DEADLINE_TEXTS.motto)}</span></p>
<p class="small after"><a href="${PATHS.complain}">${say(FOLLOW_TEXTS.complain.title)}</a>　<span class="muted">${say(FOLLOW_TEXTS.complain.motto)}</span></p>`

/** A statutory part without contents of its own: says so, says what will stand here and by which article. PLT-7 to PLT-9, DES-6 */
export function partPage({ frame, part: key, channels }: PartModel): string {
  const part = partOf(key)
  const name = say(part.name)
  const office = officeBlock(frame.site)
  return portalPage({
    frame,
    title: `${name} - ${frame.agency}`,
    tags: columnTags(frame, columnOf(part), [say(TEXTS.frame.column), name]),
    ground: 'canvas',
    crumbs: [
      { text: say(TEXTS.frame.column), href: PATHS.home },
      { text: name, href: null },
    ],
    content: html`<div class="doc-grid">
<aside class="side">${partsNav(key)}</aside>
<main id="main"><div class="sec-h"><h1>${name}</h1></div>
${key === 'guide' ? ways(channels, frame) : html`<p>${say(T.nothing)}。</p>`}
<h2 class="will-h">${say(T.will)}</h2>
<ul class="will">${(key === 'guide' && office ? T.guide.slice(0, 1) : T[key]).map((text) => html`<li>${say(text)}</li>`)}</ul>
<p class="cite">${say(T.basis)}：${say(BASIS[key])}</p>
${office && html`<p class="will-ask">${say(T.ask)}</p>\n${office}`}
</main>
</div>`,
  })
}
