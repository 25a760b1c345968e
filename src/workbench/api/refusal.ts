/** What the server refused, in its own words. `status` 0: the server was not reached. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly hint: string
}
