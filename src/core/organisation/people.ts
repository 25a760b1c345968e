import type { Bilingual } from '#core/shared/index'
import type { Contact } from './contact.ts'
import type { RoleId } from './roles.ts'

/** A unit inside an agency (内设机构、股室). */
export interface Section {
  /** Id of its agency. */
  readonly agency: string
  readonly name: string
  /** Whether it is the disclosure unit of its agency. REG-04 */
  readonly isOffice: boolean
  /** What it is charged with, in the agency's own words. Those that the law gives a disclosure unit are `OFFICE_DUTIES`. */
  readonly duties: readonly string[]
}

export type GroupPlace = 'head' | 'deputy' | 'member'

export const GROUP_PLACES: readonly { readonly place: GroupPlace; readonly name: Bilingual }[] = [
  { place: 'head', name: { zh: '组长', en: 'head' } },
  { place: 'deputy', name: { zh: '副组长', en: 'deputy' } },
  { place: 'member', name: { zh: '成员', en: 'member' } },
]

/** Somebody who works in an agency, with or without an account. */
export interface Person extends Contact {
  readonly agency: string
  /** Name of the section; null for heads and others outside of any. */
  readonly section: string | null
  readonly name: string
  /** 职务, as the agency says it. */
  readonly post: string
  readonly headsSection: boolean
  /** Belongs to the disclosure unit. */
  readonly inOffice: boolean
  /** Place in the leading group for disclosure work, null outside of it. */
  readonly groupPlace: GroupPlace | null
  /** The name to sign in with, in small letters; null without an account. */
  readonly login: string | null
  readonly roles: readonly RoleId[]
}
