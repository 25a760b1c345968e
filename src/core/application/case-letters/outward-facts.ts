import type { LocalDate } from '#core/shared/index'
import { periodFrom } from '../clock.ts'
import type { LetterId } from '../letters/index.ts'
import { PERIODS } from '../periods.ts'
import { type KnownFacts, type LetterSources, lastOf } from './sources.ts'

type Known = (sources: LetterSources) => KnownFacts

/** A body is told by its code or by who stands for it. */
const kindOf = ({ consulted }: LetterSources): KnownFacts['thirdPartyKind'] => {
  if (consulted === null) return null
  const isBody = consulted.identity?.kind === 'creditCode' || Boolean(consulted.representative)
  return isBody ? 'organisation' : 'person'
}

const party: Known = (sources) => {
  const sent = lastOf(sources.events, 'consultationSent')
  return {
    thirdParty: sources.consulted?.name,
    thirdPartyKind: kindOf(sources),
    information: sent?.information ?? sources.state.request.subject,
    answerDays: PERIODS.thirdParty.days,
  }
}

const told: Known = (sources) => {
  const over = lastOf(sources.events, 'thirdPartyTold')
  const opinion = lastOf(sources.events, 'opinionReceived')
  const decided = lastOf(sources.events, 'replyDecided')
  return {
    ...party(sources),
    objection: opinion?.grounds,
    releaseContent: over?.information,
    publicInterest: over?.reasons ?? decided?.overrides[0]?.publicInterest,
  }
}

const organ: Known = (sources) => ({
  otherOrgan: sources.consulted?.name,
  information: lastOf(sources.events, 'consultationSent')?.information ?? sources.state.request.subject,
  answerDays: PERIODS.jointMaker.days,
  answerBy: after(sources, sources.context.today, PERIODS.otherOrgan.days),
})

function after({ context }: LetterSources, from: LocalDate, days: number): LocalDate | null {
  const term = periodFrom(context.calendar, from, { ...PERIODS.otherOrgan, days })
  return term.ok ? term.value.due : null
}

const help: Known = (sources) => {
  const asked = lastOf(sources.events, 'searchAsked')
  return {
    otherOrgan: asked && sources.nameOf(asked.section),
    searchTask: asked?.task,
    answerBy: asked && after(sources, asked.day, asked.days),
  }
}

/** To third parties and organs: none of them is told who applies. */
export const OUTWARD_FACTS: Readonly<Partial<Record<LetterId, Known>>> = {
  'DOC-7': party,
  'DOC-8': party,
  'DOC-10': told,
  'DOC-11': organ,
  'DOC-12': help,
  'DOC-21': organ,
}
