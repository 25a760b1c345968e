import { z } from 'zod'
import { ANNUAL_REPORT_SCHEMA, annualReport } from './annual-report.ts'
import { AUDIT_OUTPUT_SCHEMA, auditOutput } from './audit-output.ts'
import { CHECK_OUTPUT_SCHEMA, checkOutput } from './check-output.ts'
import { COMPARE_OUTPUT_SCHEMA, compareOutput } from './compare-output.ts'
import { DEADLINE_OUTPUT_SCHEMA, deadlineOutput } from './deadline-output.ts'
import { SUM_OUTPUT_SCHEMA, sumOutput } from './sum-output.ts'

const published = (id: string, schema: z.ZodType) => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
  return { $schema, $id: id, ...rest }
}

/** The schemas as JSON Schema 2020-12, by the name under which docs/schema/ publishes them. */
export const jsonSchemas = () => ({
  'annual-report.json': published(ANNUAL_REPORT_SCHEMA, annualReport),
  'audit-output.json': published(AUDIT_OUTPUT_SCHEMA, auditOutput),
  'check-output.json': published(CHECK_OUTPUT_SCHEMA, checkOutput),
  'compare-output.json': published(COMPARE_OUTPUT_SCHEMA, compareOutput),
  'deadline-output.json': published(DEADLINE_OUTPUT_SCHEMA, deadlineOutput),
  'sum-output.json': published(SUM_OUTPUT_SCHEMA, sumOutput),
})
