import type { RoleId } from '#core/organisation/index'

/** The roles of an agency's people; their names and meaning stand in `core/organisation`. */
export type Role = RoleId

/**
 * How the object of an act stands to who acts: in the same section, in the same agency, in an agency under that agency, anywhere in the
 * installation for those of the agency that it was set up for.
 */
export type Relation = 'ownSection' | 'ownAgency' | 'subordinate' | 'installation'

export interface Grant {
  /** Anybody, with or without an account. */
  readonly everyone?: true
  /** The program itself: first start, jobs. */
  readonly system?: true
  /** Whoever signed in, whatever the roles, also before the second factor was given; never a token. */
  readonly account?: true
  /** What a role may do, and to objects in which relation. */
  readonly roles?: Readonly<Partial<Record<Role, readonly Relation[]>>>
}
