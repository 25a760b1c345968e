/** For a script in a page of the workbench: `api` asks as whoever is signed in there, `me` is who that is. */
export const PAGE_API = `
const api = async (method, path, body) => {
  const answer = await fetch(path, { method, headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) }, body: body && JSON.stringify(body) })
  return answer.json()
}
const me = await api('GET', '/api/me')
`

/**
 * Registers an application, decides to refuse it under Art. 16 and drafts the reply. `words` is what becomes of the part that may be
 * worded freely: an expression over `official`, as the program words it. Gives the address of the letter.
 */
export const draftedRefusal = (words = 'official'): string => `
const at = '/api/cases/' + me.agency.id
const facts = { name: '王某某', identity: null, representative: null, contactPerson: null, phone: '13800138000', email: null, address: null, postcode: null, fax: null }
const request = { subject: '会议讨论记录', description: '', documentNumber: null, carrier: 'paper', way: 'post' }
const { id } = await api('POST', at, { title: '', handlerId: null, applicants: [{ facts, nature: 'natural' }], agent: null, day: me.today, kind: 'disclosure', channel: 'inPerson', confirmedOn: null, acceptanceShown: false, cannotWrite: false, request, identityProof: true })
const { version } = await api('GET', at + '/' + id)
await api('POST', at + '/' + id + '/steps', { version, command: { type: 'decideReply', day: me.today, items: [{ row: 'r10', ground: null, earlier: null, facts: {} }], main: null, overrides: [], reason: null } })
const letter = await api('POST', at + '/' + id + '/letters', { letter: 'RP-9' })
const known = { ...letter.content.facts }
for (const { fact, kind, options } of letter.needs.filter(({ missing }) => missing))
  known[fact] = kind === 'date' ? me.today : kind === 'choice' ? options[0].value : kind === 'list' ? ['讨论记录'] : kind === 'count' ? 1 : '某某市人民政府'
const [part] = letter.freeParts
const { official } = part
const worded = ${words}
const wording = worded === official ? {} : { [part.id]: worded }
await api('PUT', at + '/' + id + '/letters/' + letter.id, { version: letter.version, content: { facts: known, wording } })
return '/cases/' + id + '/letters/' + letter.id
`
