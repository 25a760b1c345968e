import { err, type Failure, failure, type LocalDate, ok, parseLocalDate, type Result } from '#core/shared/index'
import type { ApplicantNature, CaseCommand } from '../case/commands.ts'
import { NO_CONTACT, type PartyFacts } from '../party.ts'
import {
  CARRIER_WORDS,
  CHANNEL_WORDS,
  IDENTITY_WORDS,
  NATURE_WORDS,
  SHEET_COLUMNS,
  type SheetColumn,
  WAY_WORDS,
} from './columns.ts'

/** A row as it stands in the sheet. */
export interface SheetRow {
  readonly line: number
  readonly fields: readonly string[]
}

/** One application of the sheet, or what is wrong with its row. */
export interface SheetLine {
  readonly line: number
  readonly name: string
  readonly subject: string
  readonly application: Result<SheetApplication, readonly Failure[]>
}

export interface SheetApplication {
  readonly applicant: { readonly facts: PartyFacts; readonly nature: ApplicantNature }
  readonly command: Omit<CaseCommand<'registerApplication'>, 'applicants' | 'agent'>
}

/** Of one sheet. */
const MOST_LINES = 500

const NAMES = Object.keys(SHEET_COLUMNS) as readonly SheetColumn[]
const plain = (head: string): string => head.normalize('NFKC').replaceAll(/[\s*（）()]/g, '')

/** Where each column stands; in any order, others are passed over. */
export function sheetPlaces(heads: readonly string[]): ReadonlyMap<SheetColumn, number> {
  const found = heads.map(plain)
  return new Map(
    NAMES.map((name) => [name, found.indexOf(plain(SHEET_COLUMNS[name].head))] as const).filter(([, at]) => at >= 0),
  )
}

/** The applications of a sheet, line by line. Errors of the whole: cases-sheet-head, cases-sheet-empty, cases-sheet-long. */
export function readSheet(rows: readonly SheetRow[]): Result<readonly SheetLine[], Failure> {
  const [head, ...rest] = rows
  const places = sheetPlaces(head?.fields ?? [])
  const lacking = NAMES.filter((name) => SHEET_COLUMNS[name].required && !places.has(name))
  if (lacking.length > 0)
    return err(failure('cases-sheet-head', { columns: lacking.map((name) => SHEET_COLUMNS[name].head).join('、') }))
  const filled = rest.filter(({ fields }) => !isHint(fields, places) && fields.some((field) => field.trim() !== ''))
  if (filled.length === 0) return err(failure('cases-sheet-empty'))
  if (filled.length > MOST_LINES) return err(failure('cases-sheet-long', { limit: MOST_LINES, found: filled.length }))
  return ok(filled.map((row) => lineOf(row, places)))
}

/** The second row of the template explains the columns. */
const isHint = (fields: readonly string[], places: ReadonlyMap<SheetColumn, number>): boolean =>
  fields[places.get('day') ?? -1]?.trim() === SHEET_COLUMNS.day.hint

function lineOf({ line, fields }: SheetRow, places: ReadonlyMap<SheetColumn, number>): SheetLine {
  const text = (name: SheetColumn): string => fields[places.get(name) ?? -1]?.trim() ?? ''
  const faults: Failure[] = []
  const application = applicationFrom(text, (fault) => faults.push(fault))
  const found = faults.length > 0 || application === null ? err(faults) : ok(application)
  return { line, name: text('name'), subject: text('subject'), application: found }
}

type Text = (name: SheetColumn) => string
type Complain = (fault: Failure) => void

function applicationFrom(text: Text, complain: Complain): SheetApplication | null {
  const chosen = <Value extends string>(name: SheetColumn, words: Readonly<Record<string, Value>>): Value | null => {
    const found = text(name)
    const value = words[found]
    if (found !== '' && value === undefined) complain(notAChoice(name, found, Object.keys(words)))
    return value ?? null
  }
  for (const name of NAMES)
    if (SHEET_COLUMNS[name].required && text(name) === '')
      complain(failure('case-text-missing', { field: SHEET_COLUMNS[name].head, rule: 'DOC-2' }))
  const day = dateFrom('day', text('day'), complain)
  const channel = chosen('channel', CHANNEL_WORDS)
  const nature = chosen('nature', NATURE_WORDS)
  const facts = factsFrom(text, chosen('identityKind', IDENTITY_WORDS))
  const confirmedOn = dateFrom('confirmedOn', text('confirmedOn'), complain)
  const request = {
    ...{ subject: text('subject'), description: text('description'), documentNumber: text('documentNumber') || null },
    ...{ carrier: chosen('carrier', CARRIER_WORDS), way: chosen('way', WAY_WORDS) },
  }
  if (day === null || channel === null || nature === null) return null
  const identityProof = text('identityProof') === '是'
  return {
    applicant: { facts, nature },
    command: {
      ...{ type: 'registerApplication', kind: 'disclosure', splitFrom: null, day, channel, confirmedOn, request },
      ...{ identityProof, acceptanceShown: false, cannotWrite: channel === 'oral' },
    },
  }
}

function factsFrom(text: Text, kind: NonNullable<PartyFacts['identity']>['kind'] | null): PartyFacts {
  const number = text('identityNumber')
  return {
    ...NO_CONTACT,
    name: text('name'),
    identity: number === '' ? null : { kind: kind ?? 'other', number },
    phone: text('phone') || null,
    email: text('email') || null,
    address: text('address') || null,
    postcode: text('postcode') || null,
  }
}

const notAChoice = (name: SheetColumn, found: string, words: readonly string[]): Failure =>
  failure('cases-sheet-choice', {
    column: SHEET_COLUMNS[name].head,
    found: found.slice(0, 40),
    choices: words.join('、'),
  })

/** Also as people and spreadsheets write it: `2025/3/3`, `2025年3月3日`. */
function dateFrom(name: SheetColumn, text: string, complain: Complain): LocalDate | null {
  if (text === '') return null
  const [, year = '', month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? []
  const parsed = parseLocalDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`)
  if (parsed.ok) return parsed.value
  complain(failure('cases-sheet-date', { column: SHEET_COLUMNS[name].head, found: text.slice(0, 40) }))
  return null
}
