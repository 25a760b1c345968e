// Makes many cases of few by SQL: the same people ask again, each time under another number. What is sealed holds as it is, since it names
// people and sections and no case. The trail is not multiplied: its chain is one of hashes.

const copyOf = (id) => `(left(${id}::text, 19) || '8' || substr(md5(${id}::text || k), 1, 3) || '-' ||
  substr(md5(${id}::text || k), 4, 12))::uuid`

/** Rows of a table once more, all as they are but for these columns. */
const again = (table, changed, beside = '') =>
  `insert into ${table} select copy.* from ${table} as original ${beside}
   cross join generate_series(1, $2::int - 1) as k
   cross join lateral jsonb_populate_record(original, jsonb_build_object(
     ${Object.entries(changed).map(([column, value]) => `'${column}', ${value}`)})) as copy
   where original.agency_id = $1`

const SERIAL = `join serial on serial.agency_id = original.agency_id and serial.code = 'case'
  and serial.year = left(original.number, 4)::int`

const MULTIPLY = [
  `${again(
    'application',
    {
      id: copyOf('original.id'),
      number: `serial.year || '-' || to_char(substr(original.number, 6)::int + k * serial.last, 'FM999999000')`,
      title: `replace(original.title, '号', '号之' || k)`,
    },
    SERIAL,
  )} order by original.created_at, original.id, k`,
  again('application_party', { application_id: copyOf('original.application_id') }),
  `${again('application_event', {
    application_id: copyOf('original.application_id'),
    id: copyOf('original.id'),
  })} order by original.at, original.application_id, k`,
  `${again('tally_entry', {
    application_id: copyOf('original.application_id'),
  })} order by original.at, original.application_id, k`,
]

export async function multiply(pool, agencyId, times) {
  for (const statement of MULTIPLY) await pool.query(statement, [agencyId, times])
  await pool.query('update serial set last = last * $2::int where agency_id = $1', [agencyId, times])
}
