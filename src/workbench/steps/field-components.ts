import type { Component } from 'vue'
import ApplicantField from '../fields/ApplicantField.vue'
import CaseField from '../fields/CaseField.vue'
import ChoiceField from '../fields/ChoiceField.vue'
import ItemsField from '../fields/ItemsField.vue'
import OverridesField from '../fields/OverridesField.vue'
import { type Option, optionsOf } from '../fields/option.ts'
import PartsField from '../fields/PartsField.vue'
import PartyFields from '../fields/PartyFields.vue'
import RequestFields from '../fields/RequestFields.vue'
import SectionField from '../fields/SectionField.vue'
import TextField from '../fields/TextField.vue'
import TickField from '../fields/TickField.vue'
import TicksField from '../fields/TicksField.vue'
import { FIELD_TEXTS } from '../fields/texts.ts'
import { say } from '../language/say.ts'
import type { Field } from './field.ts'
import type { CaseContent } from './shown.ts'
import { STEP_TEXTS } from './texts.ts'

const COMPONENTS: Readonly<Record<Field['kind'], Component>> = {
  ...{ text: TextField, long: TextField, lines: TextField, day: TextField, number: TextField },
  ...{ tick: TickField, yesNo: ChoiceField, choice: ChoiceField, choices: TicksField },
  ...{ search: ChoiceField, consultation: ChoiceField, letter: ChoiceField, section: SectionField, case: CaseField },
  applicant: ApplicantField,
  ...{ party: PartyFields, request: RequestFields, parts: PartsField, items: ItemsField, overrides: OverridesField },
}

export const fieldComponent = (kind: Field['kind']): Component => COMPONENTS[kind]

const yesNo = (): readonly Option[] => [
  { value: 'yes', words: say(FIELD_TEXTS.yes) },
  { value: 'no', words: say(FIELD_TEXTS.no) },
]

/** What the component of a field wants to know beside its value. */
export function fieldProps(field: Field, things: readonly Option[], content: CaseContent, wrong: boolean): object {
  const label = say(field.label)
  const line = { label, note: field.note && say(field.note), wrong: wrong ? say(STEP_TEXTS.choose) : null }
  switch (field.kind) {
    case 'text':
      return line
    case 'long':
      return { ...line, long: true }
    case 'lines':
      return { ...line, long: true, note: say(FIELD_TEXTS.linesNote) }
    case 'day':
      return { ...line, type: 'date' }
    case 'number':
      return { ...line, type: 'number', min: 0, max: field.most }
    case 'yesNo':
      return { label, options: yesNo() }
    case 'choice':
    case 'choices':
      return { label, options: optionsOf(field.options) }
    case 'search':
    case 'consultation':
    case 'letter':
      return { label, options: things }
    case 'party':
      return { organisation: true }
    case 'applicant':
    case 'overrides':
      return { label, content }
    default:
      return { label }
  }
}
