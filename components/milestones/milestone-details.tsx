import { Card } from '@/components/ui/card'
import { Code } from '@/components/ui/code'
import { Definition, DefinitionList } from '@/components/ui/definition-list'
import { Disclosure } from '@/components/ui/disclosure'
import { TextIn } from '@/components/ui/text-in'
import { formatNumber } from '@/lib/format/number'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { MilestoneDetail } from '@/lib/milestones/queries'

export function MilestoneDetails({ milestone, locale }: { milestone: MilestoneDetail; locale: Locale }) {
  const t = translator(locale, 'milestones.page')
  const { place, responsible, responsibleAcronym, objective, weight, note, provenance } = milestone
  const unknown = t('unknown')
  return (
    <Card title={t('details')}>
      <DefinitionList beside>
        <Definition label={t('place')} unknown={unknown}>
          {place && <TextIn text={place} locale={locale} />}
        </Definition>
        <Definition label={t('responsible')} unknown={unknown}>
          {responsible && (
            <>
              <TextIn text={responsible} locale={locale} />
              {responsibleAcronym && (
                <>
                  {' '}
                  (<bdi>{responsibleAcronym}</bdi>)
                </>
              )}
            </>
          )}
        </Definition>
        <Definition label={t('objective')} unknown={unknown}>
          {objective && <TextIn text={objective} locale={locale} />}
        </Definition>
        <Definition label={t('weight')} unknown={unknown}>
          {formatNumber(weight, locale)}
        </Definition>
        {note && (
          <Definition label={t('note')} unknown={unknown}>
            <TextIn text={note} locale={locale} className="whitespace-pre-wrap" />
          </Definition>
        )}
      </DefinitionList>
      {provenance && (
        <Disclosure summary={t('source')} className="mt-3 text-sm">
          <DefinitionList beside>
            {provenance.raw && (
              <Definition label={t('sourceRaw')} unknown={unknown}>
                <bdi>{provenance.raw}</bdi>
              </Definition>
            )}
            <Definition label={t('sourceFile')} unknown={unknown}>
              <Code className="break-all whitespace-normal!">{provenance.file}</Code>
            </Definition>
            <Definition label={t('sourceLines')} unknown={unknown}>
              <Code>{provenance.lines}</Code>
            </Definition>
          </DefinitionList>
        </Disclosure>
      )}
    </Card>
  )
}
