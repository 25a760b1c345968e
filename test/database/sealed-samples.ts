import { sha256 } from '#adapters/digest'
import { factorOf, sealFactor } from '#app/accounts/factor-secret'
import { eventOf, stateOf } from '#app/applications/case-box'
import { factsOf } from '#app/applications/enter-party'
import { contentOf, fileNameOf, sealContent, sealFileName } from '#app/applications/file-box'
import { fixCopy, openCopy } from '#app/applications/letters/fair-copy'
import { letterContent, sealLetter } from '#app/applications/letters/letter-box'
import { commentText, sealComment } from '#app/applications/notes-box'
import { complaintOf, sealComplaint } from '#app/applications/online/complaint-box'
import { registerCase } from '#app/applications/register-case'
import { ownAddress } from '#app/notifications/mail-address'
import { recordChange } from '#app/organisation/record-change'
import { sealWebhookSecret, webhookSecret } from '#app/outbox/webhook-secret'
import type { Account, Agency, CaseLetter, Id, Storage, Webhook } from '#app/ports'
import type { Sealer } from '#app/secrets'
import { STORED_SCOPES } from '#app/stored-scopes'
import { letterOf } from '#core/application/index'
import { day } from '#core/shared/index'
import { aCase, granted } from '../support/cases.ts'
import { staffWith } from '../support/staff.ts'
import { anAccount, aPerson } from './people-samples.ts'
import { anAgency, at, ids } from './samples.ts'

const DAY = '2025-03-03'
const CLOCK = { now: () => at(DAY), today: () => day(DAY) }
const SECRET = '积石山县的秘密'
const COMPLAINT = { about: 'other', caseNumber: null, text: SECRET, name: '马小云', contact: '13800138000' } as const

export interface SealedSamples {
  readonly agency: Agency
  readonly caseId: Id
  readonly fileId: Id
  readonly account: Account
  readonly file: Uint8Array
}

/** One agency with something in every column that is sealed, put there by what seals it in the program. */
export async function sealSomething(storage: Storage, sealer: Sealer, file: Uint8Array): Promise<SealedSamples> {
  const agency = anAgency()
  const agencyId = agency.id
  await storage.write((store) => store.agencies.add(agency))
  const officer = staffWith(['officer'], { agencyId })
  const ports = { storage, sealer, ids, digest: sha256, clock: CLOCK }
  const { id: caseId } = granted(await registerCase(ports, officer, aCase(agency, day(DAY))))
  const fileId = ids.next()
  const person = { ...aPerson(agencyId), contact: sealer.seal(STORED_SCOPES.contact(agencyId), SECRET) }
  const bare = anAccount(person)
  const account = { ...bare, factorSecret: sealFactor(sealer, bare, SECRET) }
  const now = at(DAY)
  await storage.write(async (store) => {
    await store.persons.add(person)
    await store.accounts.add(account)
    const letter: CaseLetter = {
      ...{
        agencyId,
        id: ids.next(),
        caseId,
        letter: 'RP-1',
        number: null,
        status: 'draft',
        createdBy: null,
        version: 1,
      },
      ...{ createdAt: now, changedAt: now },
      sealed: sealLetter(sealer, agencyId, { facts: {}, wording: { a: SECRET } }),
    }
    await store.letters.add(letter)
    const document = { title: SECRET, meta: [], blocks: [] }
    await fixCopy(ports, store, { letter, kind: letterOf('RP-1'), date: day(DAY) }, document)
    await store.comments.add({
      ...{ agencyId, id: ids.next(), caseId, by: account.id, at: now, sealed: sealComment(sealer, agencyId, SECRET) },
    })
    await store.caseFiles.add(
      {
        ...{ agencyId, id: fileId, caseId, kind: 'other', mediaType: 'text/plain', size: file.length, sha256: 'x' },
        ...{ from: 'applicant', addedAt: now, sealedName: sealFileName(sealer, agencyId, SECRET) },
      },
      sealContent(sealer, agencyId, fileId, file),
    )
    await store.complaints.add({
      ...{
        agencyId,
        id: ids.next(),
        number: 'T1',
        aboutId: agencyId,
        about: 'other',
        received: day(DAY),
        createdAt: now,
      },
      sealed: sealComplaint(sealer, agencyId, COMPLAINT),
    })
    await store.webhooks.add({
      ...{ agencyId, id: ids.next(), url: 'https://example.org/', kinds: [], createdAt: now, createdBy: account.id },
      secret: sealWebhookSecret(sealer, agencyId, SECRET),
    })
    const address = sealer.seal(STORED_SCOPES.mailAddress(agencyId), SECRET)
    await store.notificationChoices.put({ agencyId, accountId: account.id, mailed: [], address, version: 0 }, 0)
    const own = { agencyId, actorId: account.id, key: 'K-1' }
    await store.keptAnswers.claim({ ...own, digest: 'd', at: now })
    await store.keptAnswers.keep({ ...own, answer: sealer.seal(STORED_SCOPES.keptAnswer(agencyId), SECRET) })
    const act = { agencyId, action: 'person.changed', objectId: person.id } as const
    await recordChange(ports, store, officer, { ...act, was: { name: SECRET }, is: { name: '' } })
  })
  return { agency, caseId, fileId, account, file }
}

/** Everything of the agency but its trail, opened as the program opens it; throws where a key is missing. */
export async function readSealed(storage: Storage, sealer: Sealer, { agency, caseId, fileId, account }: SealedSamples) {
  const agencyId = agency.id
  return storage.write(async (store) => {
    const stored = await store.cases.byId(agencyId, caseId)
    const state = stored && stateOf(sealer, stored)
    const [party] = state?.applicants ?? []
    const found = party && (await store.parties.byId(agencyId, party.partyId as Id))
    const content = await store.caseFiles.content(agencyId, fileId)
    const answer = await store.keptAnswers.claim({
      agencyId,
      actorId: account.id,
      key: 'K-1',
      digest: 'd',
      at: at(DAY),
    })
    const person = await store.persons.byId(agencyId, account.personId)
    const now = await store.accounts.byId(account.id)
    const choice = await store.notificationChoices.ofAccount(agencyId, account.id)
    return {
      state,
      facts: found && factsOf(sealer, found),
      events: (await store.cases.events(agencyId, caseId)).map((event) => eventOf(sealer, agencyId, event)),
      letters: (await store.letters.ofCase(agencyId, caseId)).map((letter) => letterContent(sealer, letter)),
      copies: (await store.letters.fairCopiesOf(agencyId, caseId)).map((copy) =>
        openCopy({ sealer, digest: sha256 }, copy),
      ),
      comments: (await store.comments.ofCase(agencyId, caseId)).map((comment) => commentText(sealer, comment)),
      names: (await store.caseFiles.ofCase(agencyId, caseId)).map((file) => fileNameOf(sealer, file)),
      file: content && Buffer.from(contentOf(sealer, agencyId, fileId, content)).toString('base64'),
      complaints: (await store.complaints.ofAgency(agencyId, 9)).map((complaint) => complaintOf(sealer, complaint)),
      secrets: (await store.webhooks.ofAgency(agencyId)).map((webhook: Webhook) => webhookSecret(sealer, webhook)),
      address: choice && ownAddress(sealer, choice),
      factor: now && factorOf(sealer, now),
      contact: person?.contact && sealer.open(STORED_SCOPES.contact(agencyId), person.contact),
      answer: answer?.answer && sealer.open(STORED_SCOPES.keptAnswer(agencyId), answer.answer),
    }
  })
}
