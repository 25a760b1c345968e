/** `ENOENT`, `EPIPE`, …: the code of an error of the system, null for any other error. */
export const systemCode = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
