import type { CaseCommand } from '#core/application/index'
import { err, type Failure, failure, ok, type Result } from '#core/shared/index'
import type { CaseLetter, Id } from '../../ports.ts'
import { recordAct } from '../../transact.ts'
import { approve } from '../letters/approve.ts'
import { soundDocument } from '../letters/examine-letter.ts'
import { examineStored, keepAsSent } from '../letters/examine-stored.ts'
import { fairCopyOf, noteOfCopy } from '../letters/fair-copy.ts'
import { letterContent } from '../letters/letter-box.ts'
import { settingsFor } from '../letters/letter-sources.ts'
import { kindOf } from '../letters/reach-letter.ts'
import type { Resolve, Sight } from './resolve.ts'
import { hasAnswered, jointResultLetters, resultLetters } from './result-letters.ts'

/** The one that whoever reviews or approves is shown. */
const submittedLetter = async (sight: Sight): Promise<CaseLetter | undefined> =>
  (await resultLetters(sight)).find(({ status }) => status === 'submitted')

/** DOC-R5: the letter of another application answers this one, too. */
const jointLetter = async (sight: Sight): Promise<CaseLetter | undefined> =>
  (await jointResultLetters(sight)).find((letter) => !hasAnswered(sight.state, letter))

/** REG-45: what is approved is the letter as it was submitted; with the approval it gets its number. */
export const approveReply: Resolve<'approveReply'> = async (sight, wish) => {
  const { ports, store, staff, record, state } = sight
  const unfit = await unfitReviewer(sight, wish.reviewedBy as Id | null)
  if (unfit) return err(unfit)
  const letter = await submittedLetter(sight)
  if (!letter) return approveTogether(sight, wish)
  const content = letterContent(ports.sealer, letter)
  if (!content) return err(failure('letter-none-submitted'))
  const approved = await approve(ports, store, { record, state, letter, kind: kindOf(letter), content }, wish.day)
  if (!approved.ok) return approved
  const hash = await noteOfCopy(store, letter)
  const detail = { number: record.number, letter: letter.letter, letterNumber: approved.value.number ?? '', ...hash }
  const { agencyId, id: objectId } = record
  await recordAct(ports, store, staff, { agencyId, action: 'letter.approved', objectId, detail })
  return ok({ ...wish, approvedBy: staff.accountId })
}

/** It was approved there. */
async function approveTogether(
  sight: Sight,
  wish: Parameters<typeof approveReply>[1],
): Promise<Result<CaseCommand<'approveReply'>, Failure>> {
  const { ports, store, staff, record } = sight
  const joint = await jointLetter(sight)
  if (!joint) return err(failure('letter-none-submitted'))
  const detail = { number: record.number, letter: joint.letter, letterNumber: joint.number ?? '' }
  const { agencyId, id: objectId } = record
  await recordAct(ports, store, staff, { agencyId, action: 'letter.approved', objectId, detail })
  return ok({ ...wish, approvedBy: staff.accountId })
}

/** REG-17: who is said to have reviewed it is somebody of the agency who reviews. */
async function unfitReviewer({ store, record }: Sight, reviewedBy: Id | null) {
  if (reviewedBy === null) return null
  const account = await store.accounts.byId(reviewedBy)
  if (account?.agencyId !== record.agencyId || account.state !== 'active') return failure('person-unknown')
  return account.roles.includes('reviewer') ? null : failure('reviewer-role')
}

/** Whatever was submitted or approved is a draft again; a number that was given stays with its letter. */
async function reopenLetters(sight: Sight): Promise<void> {
  const { ports, store } = sight
  for (const letter of await resultLetters(sight)) {
    if (letter.status !== 'submitted' && letter.status !== 'approved') continue
    await store.letters.dropFairCopy(letter.agencyId, letter.id)
    await store.letters.change({ ...letter, status: 'draft', changedAt: ports.clock.now() }, letter.version)
  }
}

export const returnReply: Resolve<'returnReply'> = async (sight, wish) => {
  await reopenLetters(sight)
  return ok(wish)
}

/** What the review sends back is written anew; what it agrees to is a letter that nobody changes any more (REG-17). */
export const reviewReply: Resolve<'reviewReply'> = async (sight, wish) => {
  if (wish.conclusion === 'return') await reopenLetters(sight)
  else if (!((await submittedLetter(sight)) ?? (await jointLetter(sight)))) return err(failure('letter-none-submitted'))
  return ok(wish)
}

/** DOC-R5: it has gone out already, in the application that it was written for; this one goes with it. */
const sendWith = (joint: CaseLetter, wish: Omit<Parameters<typeof sendReply>[1], 'letterId'>) =>
  joint.status === 'sent' && joint.number !== null
    ? ok({ ...wish, number: joint.number })
    : err(failure('letter-joint-first', { letter: kindOf(joint).name, number: joint.number ?? '' }))

/** DOC-15: what goes out is the approved letter, sound on the day on which it goes; its number is that of the reply. */
export const sendReply: Resolve<'sendReply'> = async (sight, { letterId, ...wish }) => {
  const { ports, store, record, state } = sight
  const letter = (await resultLetters(sight)).find(({ id }) => id === letterId)
  const joint = letter ? undefined : (await jointResultLetters(sight)).find(({ id }) => id === letterId)
  const told = letter ?? joint
  if (told && hasAnswered(state, told))
    return err(failure('letter-answered', { letter: kindOf(told).name, number: told.number ?? '' }))
  if (joint) return sendWith(joint, wish)
  const content = letter && letterContent(ports.sealer, letter)
  if (!letter || !content) return err(failure('letter-not-found'))
  const kind = kindOf(letter)
  // One whose service failed goes out again.
  if ((letter.status !== 'approved' && letter.status !== 'sent') || letter.number === null)
    return err(failure('letter-not-approved', { letter: kind.name }))
  const reached = { record, state, letter, kind, content, copy: await fairCopyOf(ports, store, letter) }
  const sound = soundDocument(kind, examineStored(reached, await settingsFor(store, record)))
  if (!sound.ok) return sound
  await keepAsSent(ports, store, reached)
  await store.letters.change({ ...letter, status: 'sent', changedAt: ports.clock.now() }, letter.version)
  return ok({ ...wish, number: letter.number })
}
