// Ratios measured in one run: the two sides take turns, each round lasts the same time, and the median of the rounds counts.
// A ratio says how many times as long the subject takes as its base; it holds on any machine, a time does not.

const now = () => Number(process.hrtime.bigint())

async function perCall(fn, milliseconds) {
  const end = now() + milliseconds * 1e6
  const start = now()
  let calls = 0
  do {
    await fn()
    calls++
  } while (now() < end)
  return (now() - start) / calls
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs base and subject in turns. Returns medians in nanoseconds a call, and their ratio. */
export async function compare({ base, subject, smoke }) {
  const rounds = smoke ? 3 : 11
  const milliseconds = smoke ? 60 : 400
  const times = { base: [], subject: [] }
  await perCall(base.fn, milliseconds)
  await perCall(subject.fn, milliseconds)
  for (let round = 0; round < rounds; round++) {
    times.base.push(await perCall(base.fn, milliseconds))
    times.subject.push(await perCall(subject.fn, milliseconds))
  }
  const [b, s] = [median(times.base), median(times.subject)]
  return { base: b, subject: s, ratio: s / b }
}

const told = (ns) =>
  ns < 1e3 ? `${ns.toFixed(0)} ns` : ns < 1e6 ? `${(ns / 1e3).toFixed(1)} µs` : `${(ns / 1e6).toFixed(2)} ms`

/** One line of the report: what, against what, and how many times as long. */
export function line({ name, base, subject, result, note }) {
  return `${name}: ${subject.label} takes ${result.ratio.toFixed(2)}× as long as ${base.label} (${told(result.subject)} : ${told(result.base)})${note ? `; ${note}` : ''}`
}

/** Compares and prints. */
export async function bench({ name, base, subject, smoke, note }) {
  const result = await compare({ base, subject, smoke })
  process.stdout.write(`${line({ name, base, subject, result, note })}\n`)
  return result
}
