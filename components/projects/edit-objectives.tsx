import type { ProjectToEdit } from './edit-load'
import { EditObjectiveList } from './edit-objective-list'
import { objectiveTree } from './edit-objective-tree'

export function EditObjectives({ found }: { found: ProjectToEdit }) {
  const { project, objectives, words, locale } = found
  return (
    <EditObjectiveList
      projectId={project.id}
      locale={locale}
      tree={objectiveTree(objectives, locale)}
      words={words}
    />
  )
}
