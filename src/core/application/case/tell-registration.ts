import { type Bilingual, inChinese } from '#core/shared/index'
import { APPLICANT_KINDS } from '../applicants.ts'
import { CHANNELS } from './channels.ts'
import { type EventWords, regulation, told } from './event-words.ts'
import type { CaseEvent, RegistrationFacts } from './events.ts'

type Corrected = Pick<CaseEvent<'registrationCorrected'>, 'was' | 'now'>

const columnOf = ({ applicants }: RegistrationFacts): string =>
  applicants?.map(({ kind }) => APPLICANT_KINDS.find(({ key }) => key === kind)?.label ?? kind).join('、') ?? ''

const from = (what: string, before: string, after: string): string => `${what}由${before}改为${after}`

/** The parts of a correction in words, both versions of each; of people it says no more than that they were entered wrongly. */
function parts({ was, now }: Corrected): readonly Bilingual[] {
  const found: (Bilingual | null)[] = [
    was.channel && now.channel
      ? { zh: from('渠道', CHANNELS[was.channel].name.zh, CHANNELS[now.channel].name.zh), en: 'channel' }
      : null,
    was.arrived && now.arrived
      ? { zh: from('送到之日', inChinese(was.arrived), inChinese(now.arrived)), en: 'day of arrival' }
      : null,
    was.received && now.received
      ? { zh: from('收到申请之日', inChinese(was.received), inChinese(now.received)), en: 'day of receipt' }
      : null,
    columnOf(was) === columnOf(now)
      ? null
      : { zh: from('申请人类型', columnOf(was), columnOf(now)), en: 'kind of applicant' },
    was.applicants?.some(({ partyId }, i) => partyId !== now.applicants?.[i]?.partyId)
      ? { zh: '申请人的姓名、证件或者联系方式', en: 'name, paper or contact of the applicant' }
      : null,
    was.request && now.request
      ? { zh: from('申请内容', `“${was.request.subject}”`, `“${now.request.subject}”`), en: 'request' }
      : null,
  ]
  return found.filter((part) => part !== null)
}

export const tellCorrection: EventWords<'registrationCorrected'> = (event) => {
  const all = parts(event)
  return told(
    regulation('第四十五条', 'Art. 45'),
    `更正登记：${all.map(({ zh }) => zh).join('；')}。理由：${event.reason}`,
    `The registration was corrected: ${all.map(({ en }) => en).join(', ')}`,
  )
}
