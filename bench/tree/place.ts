import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')
export const tree = path.join(root, '.data', 'bench-tree')
export const dist = '.next-bench'
