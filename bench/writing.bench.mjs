// Writing a report as Word, PDF and Excel, warm, against the least that any writer must do: deflating the same bytes once.

import { readFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { documentReader } from '#adapters/formats/read/reader'
import { writeReportCsv } from '#adapters/formats/write/report-csv'
import { documentWriter } from '#adapters/formats/write/writer'
import { recognise, reportDocument } from '#core/annual-report/index'
import { bench } from './harness.mjs'

const OPTIONS = { at: '2022-01-14T00:00:00.000Z', demonstration: false }

/** What the file holds once it is unpacked: the parts of a package, the streams of a PDF. */
function contentOf(format, bytes) {
  if (format !== 'pdf') return Buffer.concat(Object.values(unzipSync(bytes)))
  const streams = []
  const file = Buffer.from(bytes)
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    const end = file.indexOf('endstream', at)
    try {
      // A zlib head of two bytes stands before the deflated data.
      streams.push(inflateRawSync(file.subarray(at + 9, end)))
    } catch {
      streams.push(file.subarray(at + 7, end))
    }
  }
  return Buffer.concat(streams)
}

export async function run({ smoke }) {
  const name = 'jishishan-commerce-bureau-2021.txt'
  const bytes = readFileSync(new URL(`../demo/${name}`, import.meta.url))
  const read = await documentReader.read({ name, bytes })
  const report = recognise(read.value[0], { fileName: name }).value[0]
  const document = reportDocument(report, { gapNotes: false })
  const writer = documentWriter({ ownFonts: null })
  for (const format of ['docx', 'pdf', 'xlsx']) {
    const content = contentOf(format, await writer.write(document, format, OPTIONS))
    await bench({
      name: `a report as ${format}`,
      smoke,
      base: { label: 'deflating what it holds', fn: () => deflateRawSync(content) },
      subject: { label: 'writing it', fn: () => writer.write(document, format, OPTIONS) },
      note: `${Math.round(content.length / 1000)} kB unpacked`,
    })
  }
  await writer.close()
  await bench({
    name: 'a report as csv',
    smoke,
    base: { label: 'JSON.stringify of it', fn: () => JSON.stringify(report) },
    subject: { label: 'writing it', fn: () => writeReportCsv(report) },
  })
}
