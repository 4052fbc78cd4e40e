import type { Metadata } from 'next'
import { EditFrame } from '@/components/projects/edit-frame'
import { type EditParams, editTitle, loadProjectToEdit } from '@/components/projects/edit-load'
import { EditParties } from '@/components/projects/edit-parties'

type Props = { params: EditParams }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => editTitle(params, 'parties')

export default async function PartiesPage({ params }: Props) {
  const found = await loadProjectToEdit(params)
  return (
    <EditFrame found={found} part="parties">
      <EditParties found={found} />
    </EditFrame>
  )
}
