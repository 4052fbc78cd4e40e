import type { Metadata } from 'next'
import { EditFrame } from '@/components/projects/edit-frame'
import { type EditParams, editTitle, loadProjectToEdit } from '@/components/projects/edit-load'
import { EditPhases } from '@/components/projects/edit-phases'

type Props = { params: EditParams }

export const generateMetadata = ({ params }: Props): Promise<Metadata> => editTitle(params, 'phases')

export default async function PhasesPage({ params }: Props) {
  const found = await loadProjectToEdit(params)
  return (
    <EditFrame found={found} part="phases">
      <EditPhases found={found} />
    </EditFrame>
  )
}
