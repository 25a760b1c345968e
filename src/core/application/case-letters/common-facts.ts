import type { Channel, ReceiptGround } from '../case/channels.ts'
import { consultationDue } from '../case/obligations.ts'
import { replyPeriod } from '../case/reply-period.ts'
import type { LetterFacts } from '../letters/index.ts'
import type { KnownFacts, LetterSources } from './sources.ts'

const CHANNELS: Readonly<Record<Channel, NonNullable<LetterFacts['channel']>>> = {
  inPerson: 'inPerson',
  registeredMail: 'registeredPost',
  ordinaryMail: 'ordinaryPost',
  internet: 'online',
  email: 'email',
  fax: 'fax',
  oral: 'oral',
}

const GROUNDS: Readonly<Record<ReceiptGround, LetterFacts['receivedHow'] | undefined>> = {
  handedIn: 'submitted',
  takenDown: 'submitted',
  signedFor: 'signed',
  confirmed: 'bothConfirmed',
  acceptanceShown: 'bothConfirmed',
  // What fixed the day stands in the file of the application that was split.
  splitFrom: undefined,
}

const names = (sources: LetterSources): string | undefined =>
  sources.applicants.flatMap((facts) => facts?.name ?? []).join('、') || undefined

function asked({ subject, description, documentNumber }: LetterSources['state']['request']): string {
  const what = subject.trim() || description.trim()
  return documentNumber?.trim() ? `${what}（${documentNumber.trim()}）` : what
}

/** What fixed the day of receipt, as it was last put right. */
const receiptGround = (events: LetterSources['events']): ReceiptGround | undefined =>
  events
    .flatMap((event) =>
      event.type === 'applicationReceived' || event.type === 'registrationCorrected' ? (event.ground ?? []) : [],
    )
    .at(-1)

/** Who writes, to whom, about which application (DOC-15.1 to DOC-15.4, DOC-15.7, DOC-15.8). */
export function commonFacts(sources: LetterSources): KnownFacts {
  const { agency, state, events, caseNumber, context } = sources
  const ground = receiptGround(events)
  const clock = replyPeriod(state, context)
  return {
    agency: agency.name,
    date: context.today,
    contact: agency.contact,
    reconsiderationOrgan: agency.reconsiderationOrgan,
    court: agency.court,
    applicant: names(sources),
    applicantKind: state.applicants[0]?.kind,
    caseNumber,
    otherCaseNumbers: sources.answeredWith.length > 0 ? sources.answeredWith : null,
    received: state.received,
    receivedHow: ground === 'confirmed' && state.channel === 'ordinaryMail' ? 'confirmed' : ground && GROUNDS[ground],
    channel: CHANNELS[state.channel],
    asked: asked(state.request),
    information: asked(state.request),
    due: clock?.state === 'running' ? clock.term.due : null,
  }
}

/** What happened on the way to the reply, by its days (DOC-15.4). */
export function historyFacts({ state, context }: LetterSources): KnownFacts {
  const { correction, extension, fee, consultations } = state
  const clock = replyPeriod(state, context)
  const asked = consultations.filter(({ whom }) => whom === 'thirdParty')
  const ends = asked.map((c) => c.opinion?.day ?? consultationDue(c, context).due.due)
  const isOver = asked.every((c) => c.opinion !== null || consultationDue(c, context).due.due < context.today)
  return {
    correctionAsked: correction?.asked,
    correctionReceived: correction?.received,
    consultationSent: asked[0]?.sent,
    consultationEnded: isOver ? ends.toSorted().at(-1) : null,
    extensionTold: extension?.day,
    extendedTo: extension && clock?.state === 'running' ? clock.term.due : null,
    feeNoticed: fee?.noticed,
    feePaid: fee?.paid,
  }
}
