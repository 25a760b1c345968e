import { z } from 'zod'
import { bilingual, day } from '../common.ts'

const square = z.strictObject({
  date: day,
  look: z.enum(['dayZero', 'counted', 'toCount', 'excluded', 'rest', 'extension']),
  isMakeUp: z.boolean(),
  isDue: z.boolean(),
  isToday: z.boolean(),
  bracket: z.enum(['start', 'inside', 'end', 'only']).nullable(),
  notes: z.array(
    z.strictObject({
      words: bilingual,
      align: z.enum(['start', 'middle', 'end']),
      strong: z.boolean(),
      level: z.int(),
    }),
  ),
  title: bilingual,
})

/** The model of the strip as `core/calendar` makes it; whoever shows it draws it. */
const strip = z.strictObject({
  lines: z.array(
    z.strictObject({
      weeks: z.array(
        z.strictObject({
          label: bilingual,
          blanks: z.int(),
          squares: z.array(square),
          meaning: z.array(z.strictObject({ words: bilingual, strong: z.boolean() })),
        }),
      ),
      levels: z.int(),
    }),
  ),
  looks: z.array(square.shape.look),
  hasMakeUp: z.boolean(),
  alternative: bilingual,
})

const proofLine = z.strictObject({
  from: day,
  to: day,
  dates: bilingual,
  numbers: bilingual,
  text: bilingual,
  basis: bilingual.nullable(),
})

/** Something that is due, with the argument for its day. */
export const clock = z
  .strictObject({
    what: z.string().meta({ description: 'reply, correctionNotice, correction, thirdParty, payment, search, order …' }),
    part: z.string().nullable(),
    waitingFor: z.string(),
    due: day,
    daysLeft: z.int(),
    provisional: z.boolean(),
    basis: bilingual,
    strip,
    proof: z.array(proofLine),
  })
  .meta({ id: 'clock', title: '期限 an obligation on the clock' })

/** A period of the agency that is over: by when it had to, when it did. */
export const settledTerm = z
  .strictObject({
    what: z.string().meta({ description: 'reply, order' }),
    due: day,
    done: day.meta({ description: '答复或者撤回之日 the day of the reply or the withdrawal' }),
    kept: z.boolean().meta({ description: '没有超过期限 in time' }),
    strip,
    proof: z.array(proofLine),
  })
  .meta({ id: 'settledTerm', title: '已经结束的期限 a period that is over' })
