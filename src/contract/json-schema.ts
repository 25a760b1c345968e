import { z } from 'zod'
import { ANNUAL_REPORT_SCHEMA, annualReport } from './annual-report.ts'
import { CHECK_OUTPUT_SCHEMA, checkOutput } from './check-output.ts'

const published = (id: string, schema: z.ZodType) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: id, ...rest }
}

/** The schemas as JSON Schema 2020-12, by the name under which docs/schema/ publishes them. */
export const jsonSchemas = () => ({
  'annual-report.json': published(ANNUAL_REPORT_SCHEMA, annualReport),
  'check-output.json': published(CHECK_OUTPUT_SCHEMA, checkOutput),
})
