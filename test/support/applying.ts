import { actOnCase } from '#app/applications/act-on-case'
import type { Actor, CaseRecord, Id } from '#app/ports'
import type { CaseCommand } from '#core/application/index'
import type { LocalDate } from '#core/shared/index'
import { AN_APPLICANT, hiddenOf } from './applicant.ts'
import { granted } from './cases.ts'
import type { TestPortal } from './portal.ts'
import { staffWith } from './staff.ts'
import { readable, type Visitor } from './visitor.ts'

type Fields = Record<string, string>
type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[]

/** The hidden fields of the form that sends, and not of the one that goes back. */
export const carriedIn = (page: string): Fields => hiddenOf(page.split('id="edit"')[0] ?? '')

/** From the form to the review, a minute later. */
export async function review(portal: TestPortal, visitor: Visitor, fields: Fields = {}) {
  const form = hiddenOf((await visitor.get('/apply')).text)
  portal.pass(60)
  const answer = await visitor.post('/apply', { ...form, ...AN_APPLICANT, ...fields })
  return { ...answer, words: readable(answer.text), carried: carriedIn(answer.text) }
}

export async function send(visitor: Visitor, carried: Fields, files: Files = []) {
  const answer = await visitor.postFiles('/apply/send', carried, files)
  const words = readable(answer.text)
  const number = /编号\s+(\d{4}-\d+)/.exec(words)?.[1] ?? ''
  return { ...answer, words, number, code: /查询码\s+([2-9A-Z-]{19})/.exec(words)?.[1] ?? '' }
}

/** An application that was sent, with its number and code. */
export const applied = async (portal: TestPortal, fields: Fields = {}) => {
  const visitor = portal.visitor()
  return send(visitor, (await review(portal, visitor, fields)).carried)
}

type CommandOf = CaseCommand extends infer C ? (C extends { readonly day: LocalDate } ? Omit<C, 'day'> : never) : never

/** What the office does meanwhile, by the number of the case. */
export function officeOf({ agency, ports }: TestPortal) {
  const officer = staffWith(['officer'], { agencyId: agency.id })
  const leader = staffWith(['leader'], { agencyId: agency.id, accountId: '00000000-0000-7000-8000-0000000000f3' as Id })
  const record = async (number: string): Promise<CaseRecord> => {
    const found = await ports.storage.read((store) => store.cases.byNumber(agency.id, number))
    if (!found) throw new Error(`no case ${number}`)
    return found
  }
  return {
    ...{ agency, ports, officer, leader, record },
    act: async (number: string, command: CommandOf, actor: Actor = officer): Promise<CaseRecord> => {
      const { agencyId, id, version } = await record(number)
      const dated = { ...command, day: ports.clock.today() } as CaseCommand
      return granted(await actOnCase(ports, actor, { agencyId, id, version, command: dated }))
    },
  }
}
