import type { CaseEventType } from './events.ts'
import type { Evolver } from './evolver.ts'
import type { CaseState, ConsultationState, SearchState } from './state.ts'

type Handled = Extract<
  CaseEventType,
  | 'applicationReceived'
  | 'registrationCorrected'
  | 'applicationSplit'
  | 'caseLinked'
  | 'sectionAssigned'
  | `search${string}`
  | `correction${string}`
  | 'applicantSpokenTo'
  | `reasons${string}`
  | 'periodDelayed'
  | 'replyExtended'
  | `extension${string}`
  | `consultation${string}`
  | 'opinionReceived'
  | 'thirdPartyTold'
  | `fee${string}`
>

/** A part that an event speaks of must be there. */
function known<T>(part: T | null, what: string): T {
  if (part === null) throw new Error(`no ${what} in this case`)
  return part
}

const withConsultation = (state: CaseState, id: string, more: Partial<ConsultationState>): CaseState => ({
  ...state,
  consultations: state.consultations.map((c) => (c.id === id ? { ...c, ...more } : c)),
})

const withSearch = (state: CaseState, id: string, recorded: SearchState['recorded']): CaseState => ({
  ...state,
  searches: state.searches.map((s) => (s.id === id ? { ...s, recorded } : s)),
})

/** Events from the receipt to the decision. */
export const HANDLING: { readonly [T in Handled]: Evolver<T> } = {
  applicationReceived: (state, { day }) => ({ ...state, received: day, status: 'handling' }),
  registrationCorrected: (state, { was, now }) => {
    const ids = now.applicants?.map(({ partyId }) => partyId) ?? []
    const left = was.applicants?.flatMap(({ partyId }) => (ids.includes(partyId) ? [] : [partyId])) ?? []
    return { ...state, ...now, superseded: [...state.superseded, ...left] }
  },
  applicationSplit: (state, { parts }) => ({ ...state, parts, status: 'split' }),
  caseLinked: (state, { caseId, relation }) => ({ ...state, links: [...state.links, { caseId, relation }] }),
  sectionAssigned: (state, { section }) => ({ ...state, section }),
  searchAsked: (state, { searchId, section, day, days }) => ({
    ...state,
    searches: [...state.searches, { id: searchId, section, asked: day, days, recorded: null }],
  }),
  searchRecorded: (state, { searchId, day, found }) => withSearch(state, searchId, { day, found }),
  correctionAsked: (state, { day, days, causes }) => ({
    ...state,
    status: 'awaitingCorrection',
    correction: { causes, asked: day, days, served: null, received: null, talked: null },
  }),
  correctionNoticeServed: (state, { day }) => ({
    ...state,
    correction: { ...known(state.correction, 'correction'), served: day },
  }),
  correctionReceived: (state, { day, request, identityProof }) => ({
    ...state,
    status: 'handling',
    request: request ?? state.request,
    identityProof: state.identityProof || identityProof,
    correction: { ...known(state.correction, 'correction'), received: day },
  }),
  applicantSpokenTo: (state, { day }) => ({
    ...state,
    correction: { ...known(state.correction, 'correction'), talked: day },
  }),
  reasonsAsked: (state, { day, days }) => ({ ...state, reasons: { asked: day, days, judged: null } }),
  reasonsJudged: (state, { day, sound }) => ({
    ...state,
    reasons: { ...known(state.reasons, 'reasons'), judged: { day, sound } },
  }),
  periodDelayed: (state, { day, days }) => ({ ...state, delay: { day, days } }),
  replyExtended: (state, { day, days }) => ({ ...state, extension: { day, days }, proposal: null }),
  extensionProposed: (state, { day, by, days, reason }) => ({ ...state, proposal: { day, by, days, reason } }),
  extensionDeclined: (state) => ({ ...state, proposal: null }),
  consultationSent: (state, { consultationId: id, partyId, whom, day }) => ({
    ...state,
    consultations: [
      ...state.consultations,
      { id, partyId, whom, sent: day, served: null, opinion: null, told: null, round: state.replies.length },
    ],
  }),
  consultationServed: (state, { consultationId, day }) => withConsultation(state, consultationId, { served: day }),
  opinionReceived: (state, { consultationId, day, agrees, reasonable }) =>
    withConsultation(state, consultationId, { opinion: { day, agrees, reasonable } }),
  thirdPartyTold: (state, { consultationId, day }) => withConsultation(state, consultationId, { told: day }),
  feeNoticed: (state, { day, yuan }) => ({
    ...state,
    status: 'awaitingPayment',
    fee: { noticed: day, yuan, served: null, paid: null },
  }),
  feeNoticeServed: (state, { day }) => ({ ...state, fee: { ...known(state.fee, 'fee'), served: day } }),
  feePaid: (state, { day }) => ({ ...state, status: 'handling', fee: { ...known(state.fee, 'fee'), paid: day } }),
}
