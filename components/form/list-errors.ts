type Listed = { fieldId: string; message: string }

type Fields = {
  /** where to go for a path such as `title.ar` or `sessions.1.due` */
  idOf: (path: string) => string
  labelOf: (path: string) => string | undefined
  /** the first names of the paths, as the fields follow one another on the page */
  order: readonly string[]
  /** between a label and its error: French leaves a space before it */
  colon: string
}

/** The errors of a form for its summary, in the order of its fields, each after the name of its field. */
export const listErrors = (errors: object, { idOf, labelOf, order, colon }: Fields): Listed[] =>
  walk(errors, '')
    .toSorted((a, b) => placeOf(a.path, order) - placeOf(b.path, order))
    .map(({ path, message }) => {
      const label = labelOf(path)
      return { fieldId: idOf(path), message: label ? `${label}${colon}${message}` : message }
    })

export const colonIn = (locale: string) => (locale === 'fr' ? '\u00a0: ' : ': ')

const placeOf = (path: string, order: readonly string[]) => order.indexOf(path.split('.')[0] ?? '')

const walk = (node: unknown, path: string): { path: string; message: string }[] => {
  if (typeof node !== 'object' || node === null) return []
  if ('message' in node && typeof node.message === 'string') return [{ path, message: node.message }]
  return Object.entries(node).flatMap(([key, inner]) => walk(inner, path ? `${path}.${key}` : key))
}
