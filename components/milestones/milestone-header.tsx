import { ListOrdered, Pencil } from 'lucide-react'
import { MilestoneStateTag } from '@/components/projects/milestone-state-tag'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import type { MilestoneDetail } from '@/lib/milestones/queries'
import type { MilestoneState } from '@/lib/milestones/rules'

type MilestoneHeaderProps = {
  milestone: MilestoneDetail
  state: MilestoneState
  locale: Locale
  mayEdit: boolean
}

export function MilestoneHeader({ milestone, state, locale, mayEdit }: MilestoneHeaderProps) {
  const { milestones, projects, errors } = messagesOf(locale)
  const projectHref = `/${locale}/projects/${milestone.projectId}`
  return (
    <header className="grid grid-cols-1 gap-2">
      <Breadcrumb
        label={milestones.page.breadcrumb}
        items={[
          { href: `/${locale}/projects`, label: projects.page.portfolio },
          { href: projectHref, label: <TextIn text={milestone.projectTitle} locale={locale} /> },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          <TextIn text={milestone.title} locale={locale} />{' '}
          <LanguageNote text={milestone.title} locale={locale} words={errors.languages} />
        </h1>
        {mayEdit && (
          <div className="flex flex-wrap gap-2 print:hidden">
            <ButtonLink href={`${projectHref}/milestones/${milestone.id}/edit`} icon={<Pencil aria-hidden />}>
              {milestones.page.edit}
            </ButtonLink>
            <ButtonLink
              href={`${projectHref}/milestones/order`}
              variant="quiet"
              icon={<ListOrdered aria-hidden />}
            >
              {milestones.order.link}
            </ButtonLink>
          </div>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <MilestoneStateTag state={state} word={milestones.state[state]} />
        <span className="text-ink-muted">{milestones.kind[milestone.kind]}</span>
        {milestone.projectIsIllustrative && <Tag tone="info">{milestones.page.illustrative}</Tag>}
      </p>
    </header>
  )
}
