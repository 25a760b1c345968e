/** A heading of Markdown, and no page around it. */
const HEADING = /^ {0,3}#{1,6}[ \t]+\S/m
const WHOLE_PAGE = /<!doctype|<head\b|<title\b/i

/** Markdown whose tables are markup, as programs write that keep merged cells: `# 一、总体情况`, then `<table>…`. */
export const isMarkdownPage = (text: string): boolean => HEADING.test(text) && !WHOLE_PAGE.test(text)

/** The same as a page: each line without a tag is a paragraph. */
export const pageOf = (markdown: string): string =>
  markdown
    .split(/\r\n|[\n\r]/)
    .map((line) => (/[<>]/.test(line) || line.trim() === '' ? line : `<p>${line.replace(/^\s*#{1,6}\s+/, '')}</p>`))
    .join('\n')
