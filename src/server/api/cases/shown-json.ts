import type { z } from 'zod'
import type { ShownCase } from '#app/applications/register/show-case'
import type { shownCase } from '#contract/api/cases/shown'
import { clockToJson, settledToJson } from './clock-json.ts'
import { contentToJson } from './content-json.ts'
import { lineToJson, toldToJson } from './record-json.ts'

export const shownToJson = ({
  line,
  clocks,
  settled,
  steps,
  blocked,
  content,
}: ShownCase): z.infer<typeof shownCase> => ({
  record: lineToJson(line),
  kind: line.record.kind,
  obligations: clocks.map(clockToJson),
  settled: settled.map(settledToJson),
  steps: steps.map((step) => ({ ...step, rules: [...step.rules] })),
  blocked: blocked.map(({ why, ...step }) => ({ ...step, why: toldToJson(why) })),
  content: content && contentToJson(content),
  version: line.record.version,
})
