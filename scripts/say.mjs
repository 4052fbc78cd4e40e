/** @param {string} text */
export function say(text) {
  console.log(`  ${text}`)
}

/** @param {number} since what performance.now() said at the start */
export function elapsed(since) {
  const milliseconds = performance.now() - since
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
