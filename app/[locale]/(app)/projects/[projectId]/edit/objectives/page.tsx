import type { Metadata } from 'next'
import { EditFrame } from '@/components/projects/edit-frame'
import { type EditParams, editTitle, loadProjectToEdit } from '@/components/projects/edit-load'
import { EditObjectives } from '@/components/projects/edit-objectives'

type Props = { params: EditParams }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => editTitle(params, 'objectives')

export default async function ObjectivesPage({ params }: Props) {
  const found = await loadProjectToEdit(params)
  return (
    <EditFrame found={found} part="objectives">
      <EditObjectives found={found} />
    </EditFrame>
  )
}
