import { plainText } from '#core/organisation/index'
import type { Section } from '../ports.ts'

/** What somebody says of a section, as typed. */
export interface TypedSection {
  readonly name: string
  readonly isOffice: boolean
  readonly ordinal: number
  readonly duties: readonly string[]
}

export const sectionFacts = ({ name, isOffice, ordinal, duties }: TypedSection): Pick<Section, keyof TypedSection> => ({
  ...{ name: plainText(name), isOffice, ordinal },
  duties: duties.map(plainText).filter((duty) => duty !== ''),
})
