'use client'
import { useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'
import { EditArchiveForm } from './edit-archive-form'
import type { Choices } from './edit-choices'
import type { ProjectRecord } from './edit-values'
import type { EditWords } from './edit-words'
import { ProjectForm } from './project-form'

type Props = { locale: Locale; words: EditWords; choices: Choices; project: ProjectRecord & { id: number } }

export function EditDetails({ locale, words, choices, project }: Props) {
  const [unsaved, setUnsaved] = useState(false)
  return (
    <div className="grid grid-cols-1 gap-8">
      <ProjectForm {...{ locale, words, choices, project }} onUnsaved={setUnsaved} />
      <EditArchiveForm
        project={project}
        address={`/${locale}/projects/${project.id}`}
        words={words}
        isHeld={unsaved}
      />
    </div>
  )
}
