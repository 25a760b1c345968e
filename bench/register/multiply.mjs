// Makes many cases of few by SQL: the same people ask again, each time under another number. What is sealed holds as it is, since it names
// people and sections and no case. The trail is not multiplied: its chain is one of hashes.

const copyOf = (id) => `(left(${id}::text, 19) || '8' || substr(md5(${id}::text || k), 1, 3) || '-' ||
  substr(md5(${id}::text || k), 4, 12))::uuid`

const ofCopies = 'cross join generate_series(1, $2::int - 1) as k where agency_id = $1'

const MULTIPLY = [
  `insert into application
   select agency_id, ${copyOf('id')}, year || '-' || to_char(serial + k * given, 'FM999999000'), kind, channel, status,
     applicant_column, replace(title, '号', '号之' || k), arrived, received, closed, outcome_row, section_id, handler_id,
     due, due_what, waiting_for, provisional, code_digest, state, created_at, version
   from (select *, left(number, 4) as year, substr(number, 6)::int as serial,
           count(*) over (partition by left(number, 4))::int as given
         from application where agency_id = $1) as original ${ofCopies} order by created_at, id, k`,
  `insert into application_party
   select agency_id, ${copyOf('application_id')}, party_id, role from application_party ${ofCopies}`,
  `insert into application_event
   select agency_id, ${copyOf('application_id')}, seq, ${copyOf('id')}, at, day, type, data
   from application_event ${ofCopies} order by at, application_id, k`,
  `insert into tally_entry
   select agency_id, ${copyOf('application_id')}, seq, ordinal, at, day, year, tally_row, applicant_column, change
   from tally_entry ${ofCopies} order by at, application_id, k`,
  'update serial set last = last * $2::int where agency_id = $1',
]

export async function multiply(pool, agencyId, times) {
  for (const statement of MULTIPLY) await pool.query(statement, [agencyId, times])
}
