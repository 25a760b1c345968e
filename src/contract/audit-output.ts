import { z } from 'zod'

export const AUDIT_OUTPUT_SCHEMA = 'urn:gongkai:audit-output:1'

const fault = z
  .strictObject({
    kind: z
      .enum([
        ...(['missing', 'changed', 'content-changed', 'unlinked', 'unreadable', 'shortened', 'head-differs'] as const),
        ...(['anchor-differs', 'anchor-missing', 'paper-differs', 'no-chain'] as const),
      ])
      .meta({ description: '哪里不符，见 docs/operations.md。What is wrong; see docs/operations.md.' }),
    from: z.int().meta({ description: '记录的编号。Number of the event in the trail.' }),
    to: z.int(),
    day: z.iso.date().nullable().meta({ description: '存证的日期。Day of the anchor.' }),
  })
  .meta({ id: 'trailFault', title: '不符之处 fault' })

const trail = z
  .strictObject({
    agency: z
      .string()
      .nullable()
      .meta({ description: '机关名称；没有登记的机关为 null。Null when it is not entered.' }),
    agencyId: z.string(),
    events: z.int(),
    erasedContents: z.int().meta({ description: '保存期满已清除的内容。Contents erased when their time was over.' }),
    anchors: z.int(),
    faults: z.array(fault),
  })
  .meta({ id: 'trail', title: '一个机关的操作记录 trail of an agency' })

/** What `gongkai audit verify` prints with `--format json`. The shape is a promise to other programs: nothing is added to it. */
export const auditOutput = z
  .strictObject({ sound: z.boolean(), trails: z.array(trail) })
  .meta({ title: '操作记录核对 output of gongkai audit verify' })

export type AuditOutputJson = z.infer<typeof auditOutput>
