import { ChevronRight } from 'lucide-react'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { translator } from '@/lib/i18n/translator'
import { missingLanguages } from '@/lib/localized-text'
import type { ObjectiveRow, PartyRow, ProjectDetail } from '@/lib/projects/queries'
import { type Gap, gapsOf } from '@/lib/projects/rules'

type Record = { project: ProjectDetail; parties: readonly PartyRow[]; objectives: readonly ObjectiveRow[] }

export const gapsOfPage = ({ project, parties, objectives }: Record): Gap[] =>
  gapsOf({
    ...project,
    hasSummary: project.summary !== null,
    partyRoles: parties.map(({ role }) => role),
    objectiveCount: objectives.length,
    missingLanguages: missingLanguages(project.title),
  })

type Props = { gaps: Gap[]; project: ProjectDetail; locale: Locale; base: string }

/* For those who may fill them: what is missing, each with the way to where it is written. */
export function ProjectGaps({ gaps, project, locale, base }: Props) {
  const t = translator(locale, 'projects.gaps')
  const names = messagesOf(locale).errors.languages
  const languages = missingLanguages(project.title).map((language) => names[language])
  return (
    <Card title={t('title')} description={t('intro')} flush>
      <ul className="divide-y">
        {gaps.map((gap) => (
          <li key={gap}>
            <Link
              href={`${base}${places[gap]}`}
              prefetch={false}
              className="flex min-h-10 items-center gap-2 px-4 py-1.5 -outline-offset-2 hover:bg-sunken pointer-coarse:min-h-11"
            >
              <span className="min-w-0 flex-1">
                {t(gap, { languages: languages.join(locale === 'ar' ? '، ' : ', ') })}
              </span>
              <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint rtl:rotate-180" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const places: { [G in Gap]: string } = {
  status: '/edit',
  period: '/edit',
  funder: '/edit/parties',
  implementer: '/edit/parties',
  objectives: '/edit/objectives',
  milestones: '/milestones/new',
  summary: '/edit',
  translation: '/edit',
}
