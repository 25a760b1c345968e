import type { WrittenFormat } from '#app/ports'

export type RenderFormat = WrittenFormat | 'csv' | 'json'
export const RENDER_FORMATS: readonly RenderFormat[] = ['html', 'docx', 'pdf', 'xlsx', 'csv', 'json']

/** Formats that a terminal can show. */
export const SHOWN_FORMATS: readonly RenderFormat[] = ['html', 'csv', 'json']

export const renderFormat = (name: string): RenderFormat | null =>
  RENDER_FORMATS.find((format) => format === name) ?? null
