import { type Html, html } from '../html.ts'
import type { SiteIdentity } from '../models.ts'
import { say } from '../say.ts'
import type { ChannelsModel } from './channels-model.ts'
import { ONLINE_TEXTS } from './texts.ts'

const T = ONLINE_TEXTS.channels

interface Channel {
  readonly name: string
  readonly is: string
  readonly where: string | null
}

/** The channels that are open, each with its condition (REG-28a). In person and by post stand first and are never closed. */
export function channelsBlock(channels: ChannelsModel, { officeAddress }: SiteIdentity): Html {
  const rows = channelsOf(channels, officeAddress)
  return html`<section class="channels" aria-labelledby="h-channels"><div class="sec-h"><h2 id="h-channels">${say(T.title)}</h2></div>
<dl>${rows.map(({ name, is, where }) => html`<div><dt>${name}</dt><dd>${is}${where !== null && html`<span class="where">${where}</span>`}</dd></div>\n`)}</dl>
<p class="small">${say(T.help)}</p>
<p class="cite">${say(T.basis)}</p></section>`
}

function channelsOf(channels: ChannelsModel, office: string | null): readonly Channel[] {
  const { online, acceptanceConfirms, postAddress, fax, email } = channels
  const at = (address: string | null): string | null => address && say(T.address, { address })
  const own = acceptanceConfirms ? T.onlineShown : T.onlineIs
  return [
    { name: say(T.inPerson), is: say(T.inPersonIs), where: at(office) },
    { name: say(T.post), is: say(T.postIs), where: at(postAddress ?? office) },
    ...(online ? [{ name: say(T.online), is: say(own), where: null }] : []),
    ...(fax ? [{ name: say(T.fax), is: say(T.bothConfirm), where: say(T.number, { number: fax }) }] : []),
    ...(email ? [{ name: say(T.email), is: say(T.bothConfirm), where: say(T.mailbox, { email }) }] : []),
    { name: say(T.oral), is: say(T.oralIs), where: null },
  ]
}
