// Runs in the copy of the tree: builds it unless this is already built.
import { buildIfChanged } from '../../scripts/app/build.mjs'

const [dist] = process.argv.slice(2)
await buildIfChanged(dist, (text) => console.error(`  ${text}`), { output: process.stderr })
