import { Pencil } from 'lucide-react'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { ButtonLink } from '@/components/ui/button'
import { Code } from '@/components/ui/code'
import { Tag } from '@/components/ui/tag'
import { LanguageNote, TextIn } from '@/components/ui/text-in'
import type { DecisionDetail } from '@/lib/decisions/queries'
import type { Locale } from '@/lib/i18n/locale'
import { messagesOf } from '@/lib/i18n/messages'
import { DecisionStatusTag } from './status-tag'

type Props = { decision: DecisionDetail; locale: Locale; mayEdit: boolean }

export function DecisionHead({ decision, locale, mayEdit }: Props) {
  const { decisions, errors } = messagesOf(locale)
  const register = `/${locale}/decisions`
  return (
    <header className="grid grid-cols-1 gap-2">
      <Breadcrumb
        label={decisions.page.breadcrumb}
        items={[
          { href: register, label: decisions.title },
          {
            href: `${register}?committee=${decision.committeeId}`,
            label: <TextIn text={decision.committee} locale={locale} />,
          },
        ]}
      />
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <h1 tabIndex={-1} className="min-w-0 flex-1 basis-80 text-2xl font-semibold outline-none">
          <Code className="whitespace-normal! wrap-anywhere max-sm:text-xl">{decision.reference}</Code>
        </h1>
        {mayEdit && (
          <ButtonLink
            href={`${register}/${decision.id}/edit`}
            icon={<Pencil aria-hidden />}
            className="print:hidden"
          >
            {decisions.page.edit}
          </ButtonLink>
        )}
      </div>
      <p className="flex flex-wrap items-center gap-2">
        <DecisionStatusTag status={decision.status} word={decisions.status[decision.status]} />
        <span className="text-ink-muted">{decisions.kind[decision.kind]}</span>
        {decision.isIllustrative && <Tag tone="info">{decisions.page.illustrative}</Tag>}
      </p>
      <p className="max-w-4xl text-lg whitespace-pre-wrap">
        <TextIn text={decision.text} locale={locale} />{' '}
        <LanguageNote text={decision.text} locale={locale} words={errors.languages} />
      </p>
    </header>
  )
}
