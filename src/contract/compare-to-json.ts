import { type Comparison, cellName, cellSpec, type Report } from '#core/annual-report/index'
import type { EntrySource } from './check-to-json.ts'
import { COMPARE_OUTPUT_SCHEMA, COMPARE_OUTPUT_VERSION, type CompareOutputJson } from './compare-output.ts'
import { cellToJson } from './report-to-json.ts'

/** The output of `compare`. The sources are those of the comparison's `before` and `after`. */
export function compareOutputToJson(
  comparison: Comparison,
  before: EntrySource,
  after: EntrySource,
): CompareOutputJson {
  const { kind, compared, cells, notComparable, texts, measures } = comparison
  return {
    schema: COMPARE_OUTPUT_SCHEMA,
    version: COMPARE_OUTPUT_VERSION,
    kind,
    before: side(before, comparison.before),
    after: side(after, comparison.after),
    compared,
    cells: cells.map((difference) => {
      const spec = cellSpec(comparison.after.form, difference.address)
      if (!spec) throw new Error(`the later form lacks ${difference.address}`)
      const name = cellName(spec)
      return {
        address: difference.address,
        name: name.zh,
        nameEn: name.en,
        before: cellToJson(difference.before, spec.unit),
        after: cellToJson(difference.after, spec.unit),
        change: difference.change,
      }
    }),
    notComparable: [...notComparable],
    texts: texts.map((text) => ({ ...text, changes: text.changes.map((change) => ({ ...change })) })),
    measures: measures === null ? null : measures.map((measure) => ({ ...measure })),
  }
}

const side = ({ file, entry }: EntrySource, { agency, year, edition, form }: Report): CompareOutputJson['before'] => ({
  file,
  entry,
  agency: agency?.value ?? null,
  year: year?.value ?? null,
  edition,
  form,
})
