/* Four colours, whole and then dashed: eight lines, beside the number that each bears. */
const colours = ['var(--accent)', 'var(--info)', 'var(--attention)', 'var(--danger)']

export const trendLook = (at: number) => ({
  stroke: colours[at % colours.length] ?? 'var(--ink)',
  strokeWidth: 2,
  strokeDasharray: at < colours.length ? undefined : '5 3',
})
