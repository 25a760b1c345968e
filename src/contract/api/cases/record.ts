import { z } from 'zod'
import { bilingual, day, id, instant, version } from '../common.ts'
import { awaited, basket, caseKind, caseStatus, channel, column, outcomeRow } from './values.ts'

/** A case as a line of the register. */
export const caseRecord = z
  .strictObject({
    agencyId: id,
    id,
    number: z.string(),
    kind: caseKind,
    channel,
    status: caseStatus,
    statusName: bilingual,
    column,
    title: z.string(),
    arrived: day,
    received: day.nullable(),
    closed: day.nullable(),
    row: outcomeRow.nullable(),
    section: z.strictObject({ id, name: z.string() }).nullable(),
    handler: z.strictObject({ accountId: id, name: z.string() }).nullable(),
    due: day.nullable(),
    dueWhat: z.string().nullable(),
    waitingFor: z.string().nullable(),
    awaits: awaited.nullable(),
    basket,
    daysLeft: z.int().nullable().meta({ description: '还有几个工作日，超期为负 working days left, below 0 when over' }),
    search: z
      .strictObject({ due: day, daysLeft: z.int() })
      .nullable()
      .meta({ description: '请本人所在内设机构检索的期限 by when the own section is asked to search' }),
    provisional: z.boolean().meta({ description: '暂定 days of a year not yet announced (WD-7)' }),
    createdAt: instant,
    version,
  })
  .meta({ id: 'caseRecord', title: '登记簿的一行 a line of the register' })

export const filter = z.strictObject({
  basket: basket.optional(),
  statuses: z.array(caseStatus).optional(),
  awaits: z.array(awaited).optional(),
  sectionId: id.optional(),
  askedOf: id.optional().meta({ description: '请该内设机构检索、尚未答复的 asked of this section and not answered' }),
  handlerId: id.optional(),
  columns: z.array(column).optional(),
  rows: z.array(outcomeRow).optional(),
  receivedFrom: day.optional(),
  receivedTo: day.optional(),
  closedFrom: day.optional(),
  closedTo: day.optional(),
  text: z.string().max(100).optional(),
})

/** `handling,decided` in an address. */
const listed = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',') : value), z.array(item).max(30)).optional()

const wholeNumber = (least: number, most: number, fallback: number) =>
  z.coerce.number().int().min(least).max(most).default(fallback)

/** The filter as the query of an address, lists parted by commas. */
export const filterQuery = z.object({
  ...filter.shape,
  statuses: listed(caseStatus),
  awaits: listed(awaited),
  columns: listed(column),
  rows: listed(outcomeRow),
  offset: wholeNumber(0, 10_000_000, 0),
  limit: wholeNumber(1, 200, 50),
})
