type Frame = { functionName: string; url: string; lineNumber: number }
export type CpuProfile = {
  nodes: { id: number; callFrame: Frame; children?: number[] }[]
  samples: number[]
  timeDeltas: number[]
}

export type Share = { name: string; milliseconds: number }

/** Milliseconds by function and by file, of the function's own: what it calls is counted there. */
export const sharesOf = ({ nodes, samples, timeDeltas }: CpuProfile, requests: number) => {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]))
  const byFunction = new Map<string, number>()
  const byFile = new Map<string, number>()
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id)
    if (!frame || frame.functionName === '(idle)') continue
    const milliseconds = (timeDeltas[at] ?? 0) / 1000 / requests
    const file = frame.url.split('/').slice(-3).join('/') || 'node'
    add(byFile, file, milliseconds)
    add(byFunction, `${frame.functionName || 'anonymous'} (${file}:${frame.lineNumber + 1})`, milliseconds)
  }
  return { byFunction: sorted(byFunction), byFile: sorted(byFile) }
}

const add = (sums: Map<string, number>, name: string, value: number) =>
  sums.set(name, (sums.get(name) ?? 0) + value)

const sorted = (sums: Map<string, number>): Share[] =>
  [...sums]
    .map(([name, milliseconds]) => ({ name, milliseconds }))
    .sort((a, b) => b.milliseconds - a.milliseconds)
