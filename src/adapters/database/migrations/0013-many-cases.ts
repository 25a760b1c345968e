import type { Migration } from './migration.ts'

const OVER = `status in ('closed', 'archived', 'split')`

/** What people ask every day, at the cost of what they are answered and not of all cases that ever were. */
export const MANY_CASES: Migration = {
  version: 13,
  steps: [
    // In the order of the queue, with all by which an open case falls into its basket: to count them none is fetched.
    'drop index application_open',
    `create index application_open on application (agency_id, due, received desc, id desc) include (waiting_for, status)
     where status not in ('closed', 'archived', 'split')`,
    // What is over, the newest first: of all, of a handler, of a section.
    `create index application_over on application (agency_id, received, id) where ${OVER}`,
    `create index application_over_of_handler on application (agency_id, handler_id, received, id) where ${OVER}`,
    `create index application_over_of_section on application (agency_id, section_id, received, id) where ${OVER}`,
    // A title by its characters: Chinese has no words to go by, and every server has this without an extension.
    'create index application_by_title on application using gin (string_to_array(title, null))',
    `create index application_by_serial on application (agency_id, split_part(number, '-', 2) text_pattern_ops)`,
    `create index application_to_erase on application (agency_id, coalesce(closed, arrived))
     where state is not null and ${OVER}`,
    `create index application_event_correction on application_event (agency_id, day) where type = 'correctionAsked'`,
    // Asked at every change of page.
    'create index notification_unread on notification (agency_id, account_id, id) where read_at is null',
  ].map((sql) => ({ sql })),
}
