import { z } from 'zod'

export const DEADLINE_OUTPUT_SCHEMA = 'urn:gongkai:deadline-output:1'

const deadlineDay = z
  .strictObject({
    date: z.iso.date(),
    counted: z.boolean(),
    n: z.int().nullable().meta({ description: '第几日；不计的日子为 null。Its number; null when it does not count.' }),
    reason: z.string().meta({ description: '计入或者不计的理由，中文。Why it counts or not, in Chinese.' }),
    basis: z.string().meta({ description: '条款或者放假通知的文号。Article, or number of the holiday notice.' }),
  })
  .meta({ id: 'deadlineDay', title: '一日 one day' })

/** What `gongkai deadline` prints with `--format json`. The shape is a promise to other programs: nothing is added to it. */
export const deadlineOutput = z
  .strictObject({
    due: z.iso.date(),
    provisional: z.boolean().meta({
      description:
        '经过的日子中有放假安排尚未公布的，公布后要重新计算。Holidays not yet announced: compute again. WD-7',
    }),
    days: z.array(deadlineDay).meta({
      description: '从起算日到到期日，一日不缺。Every day from day 0 to the due date.',
    }),
  })
  .meta({ title: '期限 output of gongkai deadline' })

export type DeadlineOutputJson = z.infer<typeof deadlineOutput>
