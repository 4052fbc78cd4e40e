import { Tag } from '@/components/ui/tag'
import { type Translator, translator } from '@/lib/i18n/translator'
import { localize } from '@/lib/localized-text'
import type { ProjectToEdit } from './edit-load'
import { EditPhaseList } from './edit-phase-list'

export function EditPhases({ found }: { found: ProjectToEdit }) {
  const { project, phases, words, locale } = found
  const t = translator(locale, 'projects')
  const monthsOf = (count: number) => t('page.facts.months', { count })
  const edited = phases.map(({ id, kind, name, months, version }) => {
    const { text, lang } = localize(name, locale) ?? { text: words.labels.phaseKind[kind], lang: locale }
    return { id, kind, name, months, version, called: text, lang, duration: monthsOf(months) }
  })
  const sum = phases.reduce((total, { months }) => total + months, 0)
  return (
    <EditPhaseList
      projectId={project.id}
      locale={locale}
      phases={edited}
      total={
        (sum > 0 || project.declaredMonths !== null) && (
          <Total sum={sum} declared={project.declaredMonths} t={t} monthsOf={monthsOf} />
        )
      }
      words={words}
    />
  )
}

type TotalProps = {
  sum: number
  declared: number | null
  t: Translator<'projects'>
  monthsOf: (count: number) => string
}

/* What the phases add up to, against what the project says of itself. */
function Total({ sum, declared, t, monthsOf }: TotalProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1">
      <dl className="flex flex-wrap gap-x-6 gap-y-1 *:flex *:gap-2">
        <div>
          <dt>{t('form.phases.total')}</dt>
          <dd className="figures font-medium text-ink">{monthsOf(sum)}</dd>
        </div>
        <div>
          <dt>{t('form.phases.declared')}</dt>
          <dd className="figures font-medium text-ink">
            {declared === null ? t('form.phases.unknown') : monthsOf(declared)}
          </dd>
        </div>
      </dl>
      {declared !== null && (
        <Tag quiet tone={sum === declared ? 'ok' : 'attention'}>
          {sum === declared && t('form.phases.same')}
          {sum < declared && t('form.phases.short', { duration: monthsOf(declared - sum) })}
          {sum > declared && t('form.phases.over', { duration: monthsOf(sum - declared) })}
        </Tag>
      )}
    </div>
  )
}
