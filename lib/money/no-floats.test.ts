import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { floatUses } from './test/float-uses'

const root = join(import.meta.dirname, '../..')
const PLACES = [
  ...['money', 'budgets', 'budget-plan', 'rates', 'finance', 'finance-charts', 'sheets'].map(
    (one) => `lib/${one}`,
  ),
  ...['budgets', 'budget-plan', 'rates', 'finance', 'finance-charts', 'chart'].map(
    (one) => `components/${one}`,
  ),
]

const sources = PLACES.filter((place) => existsSync(join(root, place)))
  .flatMap((place) =>
    readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map((file) => join(place, file)),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|[\\/]test[\\/]/.test(file))

it.each(sources)('%s never makes a float of an amount', (file) => {
  expect(floatUses(file, readFileSync(join(root, file), 'utf8'))).toEqual([])
})

describe('the search', () => {
  it.each([
    ['Number(amount)', 'Number'],
    ['amounts.map(Number)', 'Number'],
    ['Number.parseFloat(amount)', 'Number'],
    ['parseFloat(amount)', 'parseFloat'],
    ['parseInt(amount, 10)', 'parseInt'],
    ['Math.round(total * 100)', 'round'],
    ['Math.trunc(total)', 'trunc'],
    ['+amount', 'unary plus'],
    ['total.toFixed(2)', 'toFixed'],
    ['input.valueAsNumber', 'valueAsNumber'],
  ])('finds %s', (code, use) => expect(floatUses('a.tsx', `\nconst a = ${code}`)).toEqual([`2: ${use}`]))

  it.each([
    'a + b',
    "'Number(x) + Math.round(x)'",
    '/\\+Number/',
    'Math.max(a, b)',
    'Number.isInteger(count)',
    'new Intl.NumberFormat()',
    'dates.round(a)',
    'count++',
    'BigInt(a)',
    '<p>Number of parts</p>',
    'a as number // Number(a)',
    'Number(count) // not money: a count of lines',
  ])('lets %s pass', (code) => expect(floatUses('a.tsx', `const a = ${code}`)).toEqual([]))

  it('reads the marker on the line above, with its reason', () => {
    expect(floatUses('a.ts', '// not money: pixels\nMath.round(x)')).toEqual([])
    expect(floatUses('a.ts', '// not money:\nMath.round(x)')).toEqual(['2: round'])
    expect(floatUses('a.ts', '// not money: pixels\n\nMath.round(x)')).toEqual(['3: round'])
  })
})
