import type { addSavedView, listSavedViews } from '#contract/api/cases/notes'
import type { AnswerOf, BodyOf } from '#contract/endpoint'

export type SavedView = AnswerOf<typeof listSavedViews>['views'][number]
export type Filter = BodyOf<typeof addSavedView>['filter']

/** What the address of the register says: every filter can be sent to a colleague as a link. */
export type Address = Readonly<Record<string, string>>

export const PAGE = 50

const FIELDS = [
  'basket',
  'statuses',
  'awaits',
  'columns',
  'rows',
  'sectionId',
  'askedOf',
  'handlerId',
  'receivedFrom',
  'receivedTo',
  'closedFrom',
  'closedTo',
  'text',
] as const
const LISTS: readonly string[] = ['statuses', 'awaits', 'columns', 'rows']

/** The query of the page as plain texts; what is not a filter is left out. */
export function addressOf(query: Readonly<Record<string, unknown>>): Address {
  const known = [...FIELDS, 'page', 'layout'].flatMap((name) => {
    const value = query[name]
    return typeof value === 'string' && value !== '' ? [[name, value]] : []
  })
  return Object.fromEntries(known)
}

export const withField = (address: Address, name: string, value: string): Address => {
  const { page: _, [name]: __, ...rest } = address
  return value === '' ? rest : { ...rest, [name]: value }
}

/** As the server is asked: the most urgent first, what is concluded last. */
export function filterOf(address: Address): Filter {
  const given = FIELDS.flatMap((name) => {
    const value = address[name]
    return value === undefined ? [] : [[name, LISTS.includes(name) ? value.split(',') : value]]
  })
  return Object.fromEntries(given) as Filter
}

/** A saved filter as an address. */
export const addressOfFilter = (filter: Filter): Address =>
  Object.fromEntries(Object.entries(filter).map(([name, value]) => [name, [value].flat().join(',')]))

export const pageOf = (address: Address): number => Math.max(1, Number.parseInt(address['page'] ?? '1', 10) || 1)
