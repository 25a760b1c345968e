import type { FormGuard, Frame } from '../models.ts'

export interface SignInModel {
  readonly frame: Frame
  /** A path of this site to go to afterwards. */
  readonly next: string
  /** As typed before. */
  readonly login: string
  readonly refusal: string | null
  /** The name of the system that people may sign in at instead; null where there is none. */
  readonly elsewhere: string | null
}

export interface FirstAdministratorModel {
  readonly frame: Frame
  readonly key: string
  /** Null: the form asks for the agency's name too. */
  readonly agency: string | null
  readonly typed: { readonly agency: string; readonly name: string; readonly login: string }
  readonly refusal: string | null
}

/** The page behind a link by which somebody chooses a password. */
export interface PasswordLinkModel {
  readonly frame: Frame
  readonly purpose: 'invitation' | 'password-reset'
  readonly key: string
  readonly agency: string
  readonly name: string
  readonly login: string
  readonly refusal: string | null
}

export interface FactorModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly next: string
  readonly refusal: string | null
}

export interface SetFactorModel extends FactorModel {
  readonly secret: string
  /** SVG. */
  readonly picture: string
  readonly pending: string
  readonly asksPassword: boolean
}

export interface RecoveryCodesModel {
  readonly frame: Frame
  readonly next: string
  readonly codes: readonly string[]
}

export interface OwnSession {
  readonly id: string
  /** `YYYY-MM-DD HH:MM` */
  readonly since: string
  readonly seen: string
  readonly network: string
  readonly device: string
  readonly current: boolean
}

export interface AccountModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly name: string
  readonly login: string
  readonly roles: readonly string[]
  readonly hasPassword: boolean
  readonly factor: { readonly isSet: boolean; readonly isDemanded: boolean; readonly codesLeft: number }
  /** The one that looks first. */
  readonly sessions: readonly OwnSession[]
  readonly done: 'password' | 'session' | null
}

export interface ChangePasswordModel {
  readonly frame: Frame
  readonly guard: FormGuard
  readonly login: string
  readonly refusal: string | null
}
