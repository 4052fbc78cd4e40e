import { copyTree } from './tree/copy'
import { buildTree } from './web/process'
await copyTree()
const t = performance.now()
await buildTree()
console.log('build', Math.round(performance.now() - t))
