import { type StepCommandJson, stepCommand } from '#contract/api/cases/commands'
import { applicantOf, type CorrectedForm, NOTHING_CORRECTED } from '../fields/applicant.ts'
import { EMPTY_PARTY, type PartyForm, partyOf } from '../fields/party.ts'
import { EMPTY_REQUEST, type RequestForm, requestOf } from '../fields/request.ts'
import type { Field, Values } from './field.ts'

/** What a form begins with, before anything is known of the case. */
export const startValues = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, startOf(field)]))

function startOf(field: Field): unknown {
  switch (field.kind) {
    case 'number':
      return field.start === null ? '' : String(field.start)
    case 'choice':
      return field.start ?? ''
    case 'tick':
      return false
    case 'choices':
    case 'parts':
    case 'items':
    case 'overrides':
      return []
    case 'party':
      // Whoever is consulted is mostly a firm.
      return { ...EMPTY_PARTY, identityKind: 'creditCode' }
    case 'applicant':
      return NOTHING_CORRECTED
    case 'request':
      return EMPTY_REQUEST
    default:
      return ''
  }
}

const blank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === ''
const trimmed = (text: unknown): string => (typeof text === 'string' ? text.trim() : '')

function filled(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'number':
      return blank(value) ? null : Number(value)
    case 'lines':
      return trimmed(value)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
    case 'yesNo':
      return blank(value) ? null : value === 'yes'
    case 'party':
      return partyOf(value as PartyForm)
    case 'applicant':
      return applicantOf(value as CorrectedForm)
    case 'request':
      return requestOrNull(value as RequestForm)
    case 'text':
    case 'long':
    case 'day':
    case 'choice':
      return field.optional && blank(value) ? null : trimmed(value)
    default:
      return value
  }
}

const requestOrNull = (form: RequestForm) =>
  form.subject.trim() === '' && form.description.trim() === '' ? null : requestOf(form)

/** What the law or the register needs beyond the fields of the form. */
const BESIDES: Readonly<Record<string, Values>> = {
  approveReply: { reviewedBy: null },
  decideReply: { main: null },
}

export type Composed =
  | { readonly ok: true; readonly command: StepCommandJson }
  /** Names of the fields that are still empty or not in form. */
  | { readonly ok: false; readonly wrong: readonly string[] }

/** The step as filled in, held against the very schema of the server. */
export function composed(command: string, day: string, fields: readonly Field[], values: Values): Composed {
  const asked = fields.map((field) => [
    field.name,
    field.when?.(values) === false ? null : filled(field, values[field.name]),
  ])
  const empty = fields.filter((field) => isMissing(field, values)).map(({ name }) => name)
  const parsed = stepCommand.safeParse({ type: command, day, ...BESIDES[command], ...Object.fromEntries(asked) })
  if (parsed.success && empty.length === 0) return { ok: true, command: parsed.data }
  const named = parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0] ?? 'day'))
  return { ok: false, wrong: [...new Set([...empty, ...named])] }
}

const NEVER_EMPTY: readonly Field['kind'][] = ['tick', 'overrides']

function isMissing(field: Field, values: Values): boolean {
  if (field.optional || NEVER_EMPTY.includes(field.kind) || field.when?.(values) === false) return false
  const value = filled(field, values[field.name])
  if (Array.isArray(value)) return value.length === 0
  return value === null || value === ''
}
