export type Row = readonly (string | number | undefined)[]

/** Words to the left, figures to the right; a figure keeps as many decimals as it needs. */
export const printTable = (title: string, headings: readonly string[], rows: readonly Row[]) => {
  const cells = [headings, ...rows.map((row) => row.map(written))]
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  const isNumeric = headings.map((_, column) => rows.some((row) => typeof row[column] === 'number'))
  console.log(`\n${title}`)
  for (const [at, row] of cells.entries()) {
    const line = row.map((cell, column) =>
      isNumeric[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    )
    console.log(`  ${line.join('  ').trimEnd()}`)
    if (at === 0) console.log(`  ${widths.map((width) => '─'.repeat(width)).join('  ')}`)
  }
}

export const written = (value: string | number | undefined) => {
  if (typeof value === 'string') return value
  if (value === undefined || Number.isNaN(value)) return '–'
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}
