// Fills a bureau's register with cases by the engine's own lives, many a statement. Foreign keys and constraints look at every row.
import { EMPTY_CHAIN } from '#app/audit-chain'
import { drawLives } from './lives.mjs'
import { multiply } from './multiply.mjs'
import { gatherer } from './rows.mjs'

const CASES_AT_ONCE = 500
/** So many lives are drawn at most; further applicants live one of them again. */
const MOST_LIVES = 4_000

const TABLES = ['party', 'application', 'application_party', 'application_event', 'tally_entry', 'audit_log']

const insert = (pool, table, rows) =>
  pool.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [JSON.stringify(rows)])

async function write(pool, rows) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (const table of TABLES) if (rows[table]) await insert(client, table, rows[table])
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** What is kept beside the cases and follows from them. */
const DERIVED = [
  `insert into tally_cell (agency_id, year, tally_row, applicant_column, value)
   select agency_id, year, tally_row, applicant_column, sum(change) from tally_entry
   where agency_id = $1 group by agency_id, year, tally_row, applicant_column`,
  `insert into applicant_month (agency_id, identity_mark, month, applications)
   select application.agency_id, identity_mark, to_char(received, 'YYYY-MM'), count(*) from application
   join application_party on application_party.agency_id = application.agency_id and application_id = application.id
   join party on party.agency_id = application.agency_id and party.id = party_id
   where application.agency_id = $1 and received is not null group by 1, 2, 3`,
]

/** An empty register gets as many cases as lives times askings; what is left over of a last life is not lived. */
export async function fillRegister(
  { database: { pool }, sealer, ids },
  bureau,
  { cases, times = 50, draw = drawLives },
) {
  const count = Math.ceil(cases / times)
  const lives = draw(Math.min(count, MOST_LIVES))
  const gathered = gatherer({ sealer, ids }, { ...bureau, head: EMPTY_CHAIN })
  for (let i = 0; i < count; i++) {
    await gathered.add(i, lives[Math.floor((i * lives.length) / count)])
    if ((i + 1) % CASES_AT_ONCE === 0 || i + 1 === count) await write(pool, gathered.take())
  }
  const { head, serials } = gathered.ends()
  const { agencyId } = bureau
  const given = serials.map((serial) => ({ agency_id: agencyId, code: 'case', ...serial }))
  await insert(pool, 'audit_head', [{ agency_id: agencyId, ...head }])
  await insert(pool, 'serial', given)
  if (times > 1) await multiply(pool, agencyId, times)
  // Without knowing how many rows there are the server would join them one by one.
  await pool.query('analyze application, application_party, party')
  for (const statement of DERIVED) await pool.query(statement, [agencyId])
}
