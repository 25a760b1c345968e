import { inChinese } from '#core/shared/index'
import { APPLICANT_KINDS } from '../applicants.ts'
import { CHANNELS } from '../case/channels.ts'
import { SITUATION_NAMES } from '../case/names.ts'
import { OUTCOMES } from '../outcomes.ts'
import { attachmentLeaves, UNBOUND } from './attachments.ts'
import { auditLeaves } from './audit-extract.ts'
import { clockLeaves } from './clock-pages.ts'
import type { Dossier, DossierChapter, DossierLeaf } from './dossier.ts'
import { intakeLeaves, letterLeaves } from './forms.ts'
import { approvalLeaves, consultationLeaves, historyLeaves, searchLeaves, serviceLeaves } from './proceedings.ts'
import { DOSSIER_PARTS, type DossierPart } from './purposes.ts'
import type { DossierSources } from './sources.ts'

interface PartRule {
  readonly title: string
  readonly leaves: (sources: DossierSources) => readonly DossierLeaf[]
}

const PARTS: Readonly<Record<DossierPart, PartRule>> = {
  application: { title: '申请和登记', leaves: intakeLeaves },
  letters: { title: '文书', leaves: letterLeaves },
  approvals: { title: '审批', leaves: approvalLeaves },
  searches: { title: '检索', leaves: searchLeaves },
  consultations: { title: '征求意见', leaves: consultationLeaves },
  service: { title: '送达', leaves: serviceLeaves },
  clock: { title: '期限', leaves: clockLeaves },
  history: { title: '办理经过', leaves: historyLeaves },
  audit: { title: '操作记录', leaves: auditLeaves },
  attachments: { title: '附件', leaves: ({ files }) => attachmentLeaves(files) },
}

export interface DossierWish {
  /** As the cover names it. */
  readonly title: string
  readonly parts: readonly DossierPart[]
}

const NUMERALS = '一二三四五六七八九十'

/** The dossier of a case: the parts that were asked for, those that are empty left out. */
export function caseFileDocument(sources: DossierSources, { title, parts }: DossierWish): Dossier {
  const chapters = DOSSIER_PARTS.filter((part) => parts.includes(part))
    .map((part): DossierChapter => ({ title: PARTS[part].title, leaves: PARTS[part].leaves(sources) }))
    .filter(({ leaves }) => leaves.length > 0)
  return {
    title,
    agency: sources.agency.name,
    cover: { rows: coverRows(sources), pages: '页数' },
    contents: '目录',
    chapters: chapters.map((chapter, i) => ({ ...chapter, title: `${NUMERALS[i] ?? ''}、${chapter.title}` })),
    unbound: UNBOUND,
  }
}

function coverRows(sources: DossierSources): Dossier['cover']['rows'] {
  const { caseNumber, state, applicants, title, printedOn } = sources
  const reply = state.replies.at(-1)
  const label = (row: string | null | undefined) => OUTCOMES.find((outcome) => outcome.row === row)?.label
  const kind = APPLICANT_KINDS.find(({ key }) => key === state.applicants[0]?.kind)
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['申请编号', caseNumber],
    ['申请人', applicants.map((facts) => facts?.name ?? '（已清除）').join('、')],
    ['申请人类型', kind?.label],
    ['申请事项', title || state.request.subject],
    ['提出方式', CHANNELS[state.channel].name.zh],
    ['收到申请之日', state.received && inChinese(state.received)],
    ['答复之日', reply && inChinese(reply.day)],
    ['答复文号', reply?.number],
    ['办理结果', label(reply?.row)],
    ['现状', SITUATION_NAMES[state.status].zh],
    ['归档号', state.folder],
    ['打印时间', printedOn],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value] as const] : []))
}
