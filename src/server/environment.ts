/** What the program was started with, by name. */
export type Environment = Readonly<Record<string, string | undefined>>
