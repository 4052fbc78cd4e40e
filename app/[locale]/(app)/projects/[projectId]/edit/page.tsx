import type { Metadata } from 'next'
import { EditDetails } from '@/components/projects/edit-details'
import { EditFrame } from '@/components/projects/edit-frame'
import { type EditParams, editTitle, loadProjectToEdit } from '@/components/projects/edit-load'
import { recordOf } from '@/components/projects/edit-values'

type Props = { params: EditParams }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => editTitle(params, 'details')

export default async function EditProjectPage({ params }: Props) {
  const found = await loadProjectToEdit(params)
  const { locale, words, choices, project } = found
  return (
    <EditFrame found={found} part="details">
      <EditDetails {...{ locale, words, choices }} project={recordOf(project)} />
    </EditFrame>
  )
}
