import type { z } from 'zod'
import type { CaseContent } from '#app/applications/register/case-content'
import type { Id } from '#app/ports'
import type { shownCase } from '#contract/api/cases/shown'
import { fileToJson } from './file-json.ts'
import { headsToJson } from './letter-json.ts'
import { headToJson } from './record-json.ts'

type ContentJson = NonNullable<z.infer<typeof shownCase>['content']>

export const contentToJson = (content: CaseContent): ContentJson => ({
  ...peopleOf(content),
  ...stagesOf(content),
  ...resultOf(content),
  links: content.links.map(({ relation, case: other }) => ({ relation, case: other && headToJson(other) })),
  parts: content.parts.map(headToJson),
  history: content.history.map(({ event: { seq, at, day, type }, told, by }) => ({ seq, at, day, type, by, ...told })),
  letters: headsToJson(content.letters, content.names),
  jointLetters: content.jointLetters.flatMap((letter) =>
    headsToJson([letter], content.names).map((head) => ({ ...head, caseId: letter.caseId })),
  ),
  files: content.files.map(fileToJson),
  comments: [...content.comments],
  watchers: [...content.watchers],
  earlier: content.earlier.map(({ record, replyNumber }) => ({ ...headToJson(record), replyNumber })),
  similar: content.similar.map(headToJson),
  month: content.month && { ...content.month, reckoning: [...content.month.reckoning] },
})

function peopleOf({ state, masked }: CaseContent) {
  const named = (partyId: string) => ({ partyId, name: masked.get(partyId) ?? null })
  const { request, identityProof, applicants, agent, consultations } = state
  return {
    ...{ request, identityProof },
    applicants: applicants.map(({ partyId, kind: column }) => ({ ...named(partyId), column })),
    agent: agent && { ...named(agent.partyId), authorised: agent.authorised },
    consultations: consultations.map(({ id, partyId, whom, sent, served, opinion, told }) => ({
      ...named(partyId),
      ...{ id, whom, sent, served, opinion, told },
    })),
  }
}

function stagesOf({ state, names }: CaseContent) {
  const { correction, reasons, extension, proposal, delay, searches, fee } = state
  return {
    correction: correction && { ...correction, causes: [...correction.causes] },
    ...{ reasons, extension, delay, fee },
    proposal: proposal && { ...proposal, by: names.get(proposal.by as Id) ?? null },
    searches: searches.map(({ section, ...search }) => ({
      ...search,
      section: { id: section, name: names.get(section as Id) ?? null },
    })),
  }
}

function resultOf({ state, names }: CaseContent) {
  const { draft, replies, orders, folder } = state
  const nameOf = (account: string) => names.get(account as Id) ?? null
  return {
    draft: draft && {
      ...{ decided: draft.decided, row: draft.row, approved: draft.approved, sent: draft.sent },
      decidedBy: nameOf(draft.decidedBy),
      reviewed: draft.reviewed && { day: draft.reviewed.day, by: nameOf(draft.reviewed.by) },
    },
    replies: [...replies],
    orders: [...orders],
    folder,
  }
}
