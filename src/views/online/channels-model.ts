/** By what an application may come (REG-28a). */
export interface ChannelsModel {
  readonly online: boolean
  /** The guide says that the receipt shown confirms (REG-31). */
  readonly acceptanceConfirms: boolean
  readonly postAddress: string | null
  readonly fax: string | null
  readonly email: string | null
}
