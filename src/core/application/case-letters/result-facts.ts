import type { CaseEvent } from '../case/events.ts'
import { fittingFacts, type LetterFacts } from '../letters/index.ts'
import { type KnownFacts, type LetterSources, lastOf } from './sources.ts'

/** What was filled in with the decision, by the ids of the letters. A fact that no letter knows, or of another kind, is left out. */
function decidedFacts(decided: CaseEvent<'replyDecided'> | null): LetterFacts {
  return fittingFacts(Object.fromEntries(decided?.items.flatMap(({ facts }) => Object.entries(facts)) ?? []))
}

/** EVD-8: the searches together, since the letter speaks of one. */
function searched(events: readonly CaseEvent[], nameOf: LetterSources['nameOf']): KnownFacts {
  const records = events.filter((event) => event.type === 'searchRecorded')
  const last = records.at(-1)
  if (!last) return {}
  return {
    searchedOn: last.day,
    searchPlaces: [...new Set(records.flatMap(({ where }) => where))],
    searchWords: [...new Set(records.flatMap(({ keywords }) => keywords))],
    searchedBy: [...new Set(records.map(({ searchedBy }) => nameOf(searchedBy) ?? searchedBy))].join('、'),
    searchResult: records.some(({ found }) => found) ? '检索到相关信息' : '没有检索到相关信息',
  }
}

function opinions({ state, consulted }: LetterSources): KnownFacts {
  const asked = state.consultations.findLast(({ whom }) => whom === 'thirdParty')
  if (!asked) return {}
  const answer = asked.opinion === null ? 'silent' : asked.opinion.agrees ? null : 'refused'
  return { thirdParty: consulted?.name, thirdPartyAnswer: answer }
}

/** What the reply rests on (rules.md 1.3, 5.2); what nobody has recorded yet is asked for in the letter. */
export function resultFacts(sources: LetterSources): KnownFacts {
  const { events, state, numbers, nameOf } = sources
  const decided = lastOf(events, 'replyDecided')
  const judged = lastOf(events, 'reasonsJudged')
  const earlier = decided?.items.find((item) => item.earlier !== null)?.earlier
  return {
    ...searched(events, nameOf),
    ...opinions(sources),
    talkOn: state.correction?.talked,
    stillUnclear: lastOf(events, 'applicantSpokenTo')?.result,
    frequency: lastOf(events, 'reasonsAsked')?.facts,
    reasonsAsked: state.reasons?.asked,
    reasonsNumber: numbers['DOC-5'],
    reasonsGiven: judged?.reasons,
    whyUnsound: judged && !judged.sound ? judged.why : null,
    earlierNumber: earlier?.number,
    earlierDate: earlier?.day,
    restReason: decided?.reason,
    ...decidedFacts(decided),
  }
}
