import ts from 'typescript'

const TURNS_INTO_FLOAT = new Set(['Number', 'parseFloat', 'parseInt'])
const HARMLESS = new Set(['isInteger', 'isSafeInteger', 'MAX_SAFE_INTEGER'])
const MATH = new Set(['round', 'floor', 'ceil', 'trunc', 'fround'])
const OF_NUMBERS = new Set(['toFixed', 'toPrecision', 'valueAsNumber'])
const MARKER = /\/\/ not money: \S/

/** Where a source handles floats: `12: Number`. A count or a pixel says so: `// not money: …` on its line or above. */
export function floatUses(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const lines = text.split('\n')
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const use = floatUse(node)
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    const isMarked = [lines[line], lines[line - 1]].some((near) => MARKER.test(near ?? ''))
    if (use && !isMarked) found.push(`${line + 1}: ${use}`)
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function floatUse(node: ts.Node): string | undefined {
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.PlusToken) return 'unary plus'
  if (!ts.isIdentifier(node)) return
  const { parent, text } = node
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return OF_NUMBERS.has(text) || (MATH.has(text) && parent.expression.getText() === 'Math')
      ? text
      : undefined
  const isHarmless = ts.isPropertyAccessExpression(parent) && HARMLESS.has(parent.name.text)
  return TURNS_INTO_FLOAT.has(text) && !isHarmless ? text : undefined
}
