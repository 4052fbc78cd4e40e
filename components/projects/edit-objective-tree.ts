import type { Locale } from '@/lib/i18n/locale'
import { type LocalizedText, localize } from '@/lib/localized-text'

export type EditedObjective = {
  id: number
  parentId: number | null
  kind: string
  text: LocalizedText
  version: number
  /** The text in the reader's language, or in the one it has. */
  called: string
  lang: Locale
}

export type ObjectiveNode = EditedObjective & { depth: number; children: ObjectiveNode[] }

type Row = Omit<EditedObjective, 'called' | 'lang'>

/** What hangs under an objective no longer there stands at the top: nothing goes out of sight. */
export const objectiveTree = (rows: readonly Row[], locale: Locale): ObjectiveNode[] => {
  const known = new Set(rows.map(({ id }) => id))
  const under = (parent: number | null, depth: number): ObjectiveNode[] =>
    rows
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .map(({ id, parentId, kind, text, version }) => {
        const said = localize(text, locale)
        const node = {
          id,
          parentId,
          kind,
          text,
          version,
          called: said?.text ?? '',
          lang: said?.lang ?? locale,
        }
        return { ...node, depth, children: under(id, depth + 1) }
      })
  return under(null, 0)
}

/** In the order of reading, without what would make the objective hang under itself. */
export const possibleParents = (
  tree: readonly ObjectiveNode[],
  objectiveId: number | null,
): ObjectiveNode[] =>
  tree.flatMap((node) =>
    node.id === objectiveId ? [] : [node, ...possibleParents(node.children, objectiveId)],
  )
