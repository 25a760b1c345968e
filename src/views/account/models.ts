import type { Frame } from '../models.ts'

export interface SignInModel {
  readonly frame: Frame
  /** A path of this site to go to afterwards. */
  readonly next: string
  /** As typed before. */
  readonly login: string
  readonly refusal: string | null
}

export interface FirstAdministratorModel {
  readonly frame: Frame
  readonly key: string
  /** Null: the form asks for the agency's name too. */
  readonly agency: string | null
  readonly typed: { readonly agency: string; readonly name: string; readonly login: string }
  readonly refusal: string | null
}
